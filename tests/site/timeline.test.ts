import { drawingOf } from './live-drawing.ts';
import { textsOfPages } from './pdf-text.ts';
import { expect, test } from './test.ts';

const PAGE = '/reports/dam-files/predictions/';

test('the keyboard walks every window that is placed, and each leads to its prediction', async ({ page }) => {
  await page.goto(PAGE);
  const drawing = drawingOf(page);
  await expect(drawing).toHaveAccessibleName(/unverified/iu);
  await drawing.focus();
  const voice = drawing.locator('[aria-live]');
  await expect(voice).toContainText('Arrow keys');
  const said: string[] = [];
  for (const window of [
    'by the end of 2030',
    'by the end of 2030',
    ...Array.from({ length: 4 }, () => '2 to 4 months after publication'),
    ...Array.from({ length: 2 }, () => 'within 9 months of publication'),
  ]) {
    await page.keyboard.press('ArrowDown');
    await expect(voice).toContainText(`Window: ${window}, unverified claim.`);
    said.push(await voice.innerText());
  }
  expect(new Set(said).size).toBe(8);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/predictions\/#pledge-emphasis$/u);
  await expect(page.locator('#pledge-emphasis')).toBeInViewport();
});

test('what can’t be placed is counted and named beside the drawing, and leads to its entry', async ({
  page,
}) => {
  await page.goto(PAGE);
  const unplaced = page.locator('.unplaced');
  await expect(unplaced.locator('[data-mark="own"]')).toHaveText(
    '7 of 15 predictions can’t be placed: the report gives no time for them.',
  );
  for (const link of await unplaced.getByRole('link').all()) {
    const entry = page.locator(new URL((await link.getAttribute('href'))!, page.url()).hash);
    await expect(entry).toContainText('The report gives no date');
  }
  expect(await unplaced.getByRole('link').count()).toBe(7);
});

test('the list of predictions has every window of the drawing', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('link', { name: 'All predictions as a list' }).click();
  await expect(page.getByRole('heading', { name: 'Deadline passed' })).toBeInViewport();
  await expect(page.locator('.prediction')).toHaveCount(15);
});

for (const width of [1440, 768, 320])
  test(`${String(width)} px wide, the drawing is as wide as its figure`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    const figure = await page.locator('.timeline figure').boundingBox();
    const drawing = await drawingOf(page).boundingBox();
    expect(drawing?.width).toBeGreaterThan(0.9 * (figure?.width ?? Infinity));
  });

test('on paper the title of the drawing stands on the page of the drawing', async ({ page }) => {
  await page.goto(PAGE);
  const pages = await textsOfPages(await page.pdf({ format: 'A4' }));
  const title = pages.findIndex((text) => text.includes('By when the report expects'));
  expect(pages[title]).toContain('On the calendar');
});
