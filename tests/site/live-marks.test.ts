import { ARTICLE, drawingOf, hydrate, PRINTED, tablePage } from './live-drawing.ts';
import { expect, test } from './test.ts';

for (const [table, printed] of Object.entries(PRINTED)) {
  test(`the keyboard walks every mark of ${table}, and each is said to be unverified`, async ({ page }) => {
    await page.goto(tablePage(table));
    const drawing = drawingOf(page);
    await expect(drawing).toHaveAccessibleName(/unverified/iu);
    await drawing.focus();
    const voice = drawing.locator('[aria-live]');
    await expect(voice).toContainText('Arrow keys');
    const said: string[] = [];
    for (const figure of printed) {
      await page.keyboard.press('ArrowDown');
      await expect(voice).toContainText(figure);
      await expect(drawing.locator('.chart-ring')).toBeInViewport();
      said.push(await voice.innerText());
    }
    expect(new Set(said).size).toBe(printed.length);
    for (const sentence of said) expect(sentence).toMatch(/, unverified claim\./u);
    await expect(voice).toHaveAttribute('data-mark', 'unverified');
  });
}

test('keys lead to the ends, out of the chart and to the claim', async ({ page }) => {
  await page.goto(ARTICLE);
  const drawing = drawingOf(page);
  await drawing.focus();
  const voice = drawing.locator('[aria-live]');
  await expect(voice).toContainText('Arrow keys');
  await page.keyboard.press('End');
  await expect(voice).toContainText('Staff Rosters');
  await page.keyboard.press('ArrowUp');
  await expect(voice).toContainText('Flood Plans');
  await page.keyboard.press('Escape');
  await expect(page.locator('.chart-tip, .chart-ring')).toHaveCount(0);
  await expect(drawing).toBeFocused();
  await page.keyboard.press('Home');
  await expect(voice).toContainText('Sluice Logs');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/claims\/#files-by-kind\/sluice-logs\/pages$/u);
});

test('a key that comes before Chart.js is answered all the same', async ({ page }) => {
  await page.goto(ARTICLE);
  await drawingOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(drawingOf(page).locator('[aria-live]')).toContainText('Sluice Logs');
});

test('a drawing is one stop on the way through the page', async ({ page }) => {
  await page.goto(ARTICLE);
  const drawing = drawingOf(page);
  await drawing.focus();
  await expect(drawing).toHaveClass(/is-live/u);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.chart-tip')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('.chart-table > summary').first()).toBeFocused();
  await expect(page.locator('.chart-tip')).toHaveCount(0);
});

test('pointing at a bar shows its figure as printed, its mark, its place and a way to the claim', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await hydrate(page);
  const tip = page.locator('.chart-tip');
  await expect(tip).toHaveAttribute('data-mark', 'unverified');
  await expect(tip).toContainText('~210,000');
  await expect(tip).toContainText('unverified claim');
  await expect(tip).toContainText('Sluice Logs, Estimated pages');
  await expect(tip).toContainText('Report: What Was Found; table');
  // The pointer can move on to what is said, and it stays.
  await tip.getByRole('link').hover();
  await expect(tip).toContainText('~210,000');
  await tip.getByRole('link').click();
  await expect(page).toHaveURL(/claims\/#files-by-kind\/sluice-logs\/pages$/u);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows a mark, and a tap elsewhere hides it', async ({ page }) => {
    await page.goto(ARTICLE);
    const drawing = drawingOf(page);
    await drawing.tap({ position: { x: 60, y: 40 } });
    const tip = page.locator('.chart-tip');
    await expect(tip).toContainText('~210,000');
    await expect(tip).toBeInViewport();
    await page.locator('h1').tap();
    await expect(tip).toHaveCount(0);
  });
});
