import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const light = 'rgb(251, 249, 244)';
const dark = 'rgb(23, 22, 20)';

test('the page follows the device until the reader chooses, and remembers the choice', async ({ page }) => {
  await page.goto('/');
  expect(await ground(page)).toBe(light);
  await page.getByLabel('Colours').selectOption('Dark');
  expect(await ground(page)).toBe(dark);
  await page.goto('/zh-hant/about/');
  expect(await ground(page)).toBe(dark);
  await expect(page.getByLabel('配色')).toHaveValue('dark');
  await page.getByLabel('配色').selectOption('隨系統');
  expect(await ground(page)).toBe(light);
});

test('the choice holds before anything is painted', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Colours').selectOption('Dark');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      document.documentElement.dataset.atFirst = document.documentElement.dataset.theme ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-at-first', 'dark');
});

test('a choice in one window reaches the other', async ({ context, page }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/about/');
  await other.getByLabel('Colours').selectOption('Dark');
  await expect.poll(() => ground(page)).toBe(dark);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('the page follows the device, and offers no choice that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByLabel('Colours')).toBeHidden();
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(dark);
  });
});

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
