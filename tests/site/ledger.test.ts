import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const ledger = '/reports/dam-files/claims/';

test('claims are chosen by kind and standing, and the choice is told', async ({ page }) => {
  await page.goto(ledger);
  const all = await entries(page).count();
  await page.getByLabel('Kind', { exact: true }).selectOption('Prediction');
  await page.getByLabel('Standing').selectOption('Deadline passed');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ claims$/u);
  const shown = await entries(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${String(shown)} of ${String(all)} claims`);
  for (const entry of await entries(page).all()) await expect(entry).toContainText('Deadline passed');
});

test('the link keeps the choice', async ({ page }) => {
  await page.goto(ledger);
  await page.getByLabel('Section', { exact: true }).selectOption('Opening');
  await page.getByLabel('Order').selectOption('Figures first');
  await expect(page.getByRole('status')).toHaveText(/ of /u);
  const told = await page.getByRole('status').textContent();
  const link = await page.getByRole('link', { name: 'Link to this choice' }).getAttribute('href');
  expect(new URL(page.url()).search).toBe(link);
  await page.goto(`${ledger}${String(link)}`);
  await expect(page.getByRole('status')).toHaveText(String(told));
  await expect(page.getByLabel('Section', { exact: true })).toHaveValue('opening');
  await page.getByRole('link', { name: 'Show all' }).click();
  await expect(page.getByLabel('Section', { exact: true })).toHaveValue('');
  await expect(entries(page).last()).toBeVisible();
});

test('what is at odds comes first when asked, under its section’s name', async ({ page }) => {
  await page.goto(`${ledger}?order=at-odds`);
  await expect(entries(page).first()).toContainText('At odds');
  await expect(entries(page).first()).toContainText(/in “.+”/u);
  await expect(page.getByRole('heading', { level: 2, name: 'Opening' })).toBeHidden();
  await page.getByLabel('Order').selectOption('Report order');
  await expect(page.getByRole('heading', { level: 2, name: 'Opening' })).toBeVisible();
});

test('a choice that the page doesn’t offer isn’t made', async ({ page }) => {
  await page.goto(`${ledger}?kind=nonsense&section=%3Cb%3E`);
  await expect(entries(page).first()).toBeVisible();
  await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('');
});

for (const width of [320, 1440])
  test(`a claim’s address leads right to it, wherever it stands, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(ledger);
    const ids = await page.locator('.entry').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of [ids.at(-1), ids.at(ids.length / 2), ids.at(1)].map(String)) {
      await page.goto('/about/');
      await page.goto(`${ledger}#${id}`);
      const top = (): Promise<number> =>
        page.locator(`[id="${id}"]`).evaluate((claim) => Math.round(claim.getBoundingClientRect().top));
      await expect.poll(top, id).toBeGreaterThanOrEqual(0);
      expect(await top(), id).toBeLessThan(width === 320 ? 400 : 560);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is the plain list', async ({ page }) => {
    await page.goto(`${ledger}?kind=prediction`);
    await expect(page.locator('.filter')).toBeHidden();
    const all = await page.locator('.entry').count();
    await expect(page.locator('.entry:visible')).toHaveCount(all);
  });
});

test('a line shows the mark of its figure once, and says it at each', async ({ page }) => {
  await page.goto(ledger);
  const line = page.locator('.entry-line:has(.entry-figure .claim):has(.entry-says .claim)').first();
  const shown = (claim: Locator): Promise<string> =>
    claim.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await shown(line.locator('.entry-figure .claim'))).toContain('?');
  expect(await shown(line.locator('.entry-says .claim'))).toBe('none');
  for (const claim of await line.locator('.claim').all()) await expect(claim).toContainText('unverified');
});

function entries(page: Page): Locator {
  return page.locator('.entry:visible');
}

test('words that are typed choose claims, and the link keeps them', async ({ page }) => {
  await page.goto(ledger);
  const [all, said] = [await entries(page).count(), 'removal firm'];
  await page.getByLabel('Words').fill(said);
  await expect(page.getByRole('status')).not.toHaveText(new RegExp(`^${String(all)} claims$`, 'u'));
  const shown = await entries(page).count();
  expect(shown).toBeLessThan(all);
  await page.goto(page.url());
  await expect(page.getByLabel('Words')).toHaveValue(said);
  await expect(entries(page)).toHaveCount(shown);
});

test('a claim is a line that opens, and its address opens it', async ({ page }) => {
  await page.goto(ledger);
  const entry = page.locator('#key-share');
  await expect(entry.locator('.entry-more')).toBeHidden();
  await entry.locator('summary').first().click();
  await expect(entry.locator('.entry-more')).toBeVisible();
  await page.goto('/about/');
  await page.goto(`${ledger}?kind=prediction#key-share`);
  await expect(page.locator('#key-share .entry-more')).toBeVisible();
});

test('beside a statement stands the one that it clashes with', async ({ page }) => {
  await page.goto(`${ledger}#genuine`);
  await expect(page.locator('#genuine .entry-other')).toBeVisible();
  await expect(page.locator('#genuine [data-tension]')).toContainText('Contradicts');
});

test('at 390 px the first claim begins within three screens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(ledger);
  const box = await entries(page).first().boundingBox();
  expect(box?.y).toBeLessThan(3 * 844);
});
