import type { Page } from '@playwright/test';
import { browserComplaints } from './browser-complaints.ts';
import { ARTICLE, drawingOf, hydrate } from './live-drawing.ts';
import { expect, test } from './test.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

async function openStrictly(page: Page, path: string): Promise<string[]> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': POLICY },
    });
  });
  return browserComplaints(page, path);
}

test.describe('Chart.js', () => {
  test('is asked for once, and not before the reader turns to a chart', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') asked.push(request.url());
    });
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const before = asked.length;
    await page.locator('footer').hover();
    expect(asked).toHaveLength(before);
    for (const drawing of await page.locator('.chart-drawing[data-live]:visible').all()) {
      await drawing.hover();
      await expect(drawing).toHaveClass(/is-live/u);
    }
    expect(asked).toHaveLength(before + 1);
  });

  test('that can’t be had leaves the drawing as it was, and nothing to step into', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.route('**/*.json', (route) => route.abort());
    const drawing = drawingOf(page);
    await expect(drawing).toHaveAttribute('tabindex', '0');
    await drawing.hover();
    await expect(drawing).not.toHaveAttribute('tabindex');
    await expect(drawing).not.toHaveAttribute('role');
    await expect(drawing.locator('svg')).toHaveCSS('opacity', '1');
    await expect(drawing.locator('canvas')).toHaveCount(0);
  });
});

const places = [
  '/',
  '/zh-hant/',
  ARTICLE,
  `/zh-hant${ARTICLE}`,
  '/embed/dam-files/files-by-kind/',
  '/zh-hant/embed/dam-files/valley-projections/',
];
for (const path of places) {
  test(`under a strict policy, ${path} comes alive without a complaint`, async ({ page }) => {
    const complaints = await openStrictly(page, path);
    const drawing = await hydrate(page);
    await drawing.focus();
    await page.keyboard.press('End');
    await expect(page.locator('.chart-tip')).toContainText(
      path.startsWith('/zh') ? '未經查證' : 'unverified claim',
    );
    expect(complaints).toEqual([]);
  });
}
