import type { Page } from '@playwright/test';
import { canvasTexts, hideTexts, recordCanvasTexts, svgTexts, textsApart } from './drawn-texts.ts';
import { ARTICLE, drawingOf, hydrate, PRINTED, tablePage } from './live-drawing.ts';
import { pictureDifference } from './picture-difference.ts';
import { expect, test } from './test.ts';

const settings = [
  { name: 'wide, light', width: 1440, colorScheme: 'light', prefix: '' },
  { name: 'wide, dark', width: 1440, colorScheme: 'dark', prefix: '' },
  { name: 'wide, Chinese', width: 1440, colorScheme: 'light', prefix: '/zh-hant' },
  { name: 'narrow, light', width: 320, colorScheme: 'light', prefix: '' },
  { name: 'narrow, Chinese, dark', width: 320, colorScheme: 'dark', prefix: '/zh-hant' },
] as const;

for (const { name, width, colorScheme, prefix } of settings) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 1000 }, colorScheme });
    // Letters are another picture in any other browser, so they are held to their places instead.
    test.beforeEach(({ page }) => recordCanvasTexts(page));

    for (const table of Object.keys(PRINTED)) {
      test(`the live ${table} is the same drawing in the same place`, async ({ page }) => {
        await page.goto(prefix + tablePage(table));
        await page.evaluate(async () => (await document.fonts.ready).status);
        const drawing = drawingOf(page);
        await drawing.scrollIntoViewIfNeeded();
        const [place, texts] = [await drawing.boundingBox(), await svgTexts(drawing)];
        await hideTexts(drawing);
        const shapes = await drawing.screenshot();
        const shift = await layoutShift(page);
        await hydrate(page);
        await page.mouse.move(0, 0);
        await expect(page.locator('.chart-tip')).toHaveCount(0);
        expect(textsApart(texts, await canvasTexts(drawing))).toEqual([]);
        const { mean, most } = await pictureDifference(shapes, await drawing.screenshot());
        expect(mean).toBeLessThan(1);
        expect(most).toBeLessThan(40);
        expect(await drawing.boundingBox()).toEqual(place);
        expect(await layoutShift(page)).toBe(shift);
      });
    }
  });
}

/** How far things on the page have moved so far. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as { value: number }[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(0);
        }, 200);
      }),
  );
}

test('a chart that is drawn live takes on the colours that the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(ARTICLE);
  const drawing = await hydrate(page);
  await page.mouse.move(0, 0);
  const light = await drawing.screenshot();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect
    .poll(async () => (await pictureDifference(light, await drawing.screenshot())).mean)
    .toBeGreaterThan(50);
});

test('on paper stands the drawing, not the canvas', async ({ page }) => {
  await page.goto(ARTICLE);
  const drawing = await hydrate(page);
  await page.emulateMedia({ media: 'print' });
  await expect(drawing.locator('canvas').first()).toBeHidden();
  await expect(drawing.locator('svg')).toHaveCSS('opacity', '1');
});
