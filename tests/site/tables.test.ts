import { tablePage } from './live-drawing.ts';
import { expect, test } from './test.ts';

const table = tablePage('valley-projections');

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 375, height: 740 } });

  test('a table scrolls inside its frame, with its title and its rows’ names in sight', async ({ page }) => {
    await page.goto(table);
    const frame = page.locator('.chart > .data-table');
    await frame.scrollIntoViewIfNeeded();
    const cell = frame.getByRole('cell').last();
    await expect(cell).not.toBeInViewport({ ratio: 0.5 });
    await frame.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }));
    await expect(cell).toBeInViewport({ ratio: 0.9 });
    for (const name of ['Growth of Toll Income from Barges', 'Who Keeps Files: Boards or Councils'])
      await expect(frame.getByRole('rowheader', { name })).toBeInViewport({ ratio: 1 });
    // Scrolling ends at whole pixels, and lines do not.
    await expect(frame.locator('caption > *')).toBeInViewport({ ratio: 0.99 });
  });
});

test('on a wide page a table is as wide as its figure', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/explainers/what-was-found/');
  const figure = page.locator('figure:has(> .data-table)');
  const [outer, inner] = [await figure.boundingBox(), await figure.locator('table').boundingBox()];
  expect(inner?.width).toBe(outer?.width);
});

for (const width of [320, 768, 1440])
  test(`at ${String(width)} pixels a table is ordered with the keyboard, and its headings stay in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    await page.goto('/reports/dam-files/tables/files-by-kind/');
    // The arrows come once the reader does something.
    await page.keyboard.press('Tab');
    const frame = page.locator('.data-table:visible');
    const names = frame.getByRole('rowheader');
    const printed = await names.allInnerTexts();
    const sort = frame.getByRole('button', { name: 'Sort by this column' });
    await sort.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(sort.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(frame.locator('[aria-sort="descending"]')).toHaveCount(1);
    const largestFirst = await names.allInnerTexts();
    await page.keyboard.press('Space');
    await expect(frame.locator('[aria-sort="ascending"]')).toHaveCount(1);
    expect(await names.allInnerTexts()).toEqual(largestFirst.toReversed());
    await page.keyboard.press('Enter');
    expect(await names.allInnerTexts()).toEqual(printed);
    await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight, behavior: 'instant' }));
    await expect(frame.getByRole('columnheader').first()).toBeInViewport();
  });
