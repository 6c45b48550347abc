import { expect, test } from './test.ts';

for (const width of [1440, 600, 320]) {
  test.describe(`in a window ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('each check has one axis with its numbers, and all that is written on it lies in its drawing', async ({
      page,
    }) => {
      await page.goto('/reports/dam-files/checks/');
      await page.locator('details').evaluateAll((folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      });
      const drawings = await page.locator('.check-drawing').evaluateAll((all) =>
        all.map((drawing) => {
          const place = drawing.getBoundingClientRect();
          const seen = (texts: string): DOMRect[] =>
            [...drawing.querySelectorAll(texts)]
              .filter((text) => text.checkVisibility())
              .map((text) => text.getBoundingClientRect());
          const texts = seen('text');
          const outside = texts.filter(({ left, right }) => left < place.left - 1 || right > place.right + 1);
          const ticks = seen('.check-tick-text');
          const touching = ticks.filter(
            ({ left }, index) => left < (ticks[index - 1]?.right ?? -Infinity) + 4,
          );
          return { ticks: ticks.length, outside: outside.length, touching: touching.length };
        }),
      );
      expect(drawings.length).toBeGreaterThan(10);
      for (const { ticks, outside, touching } of drawings) {
        expect(ticks).toBeGreaterThan(1);
        expect([outside, touching]).toEqual([0, 0]);
      }
    });
  });
}

test('a contradiction says how far apart its sides are, and shades what lies between them', async ({
  page,
}) => {
  await page.goto('/reports/dam-files/checks/');
  const check = page.locator('.check[data-verdict="contradicts"]').first();
  await expect(check.locator('.check-verdict')).toContainText(/points (?:short|over)/u);
  await expect(check.locator('.check-gap')).toBeVisible();
  await expect(check.locator('.check-gap-text')).toHaveText(/points (?:short|over)/u);
});

test('an interval is seen behind its dot, however narrow', async ({ page }) => {
  await page.goto('/reports/dam-files/checks/');
  const heights = await page
    .locator('.is-result:has(.check-end):has(.check-point)')
    .evaluateAll((marks) =>
      marks.map((mark) =>
        ['.check-end', '.check-point'].map(
          (part) => mark.querySelector(part)?.getBoundingClientRect().height ?? 0,
        ),
      ),
    );
  expect(heights.length).toBeGreaterThan(0);
  for (const [end = 0, dot = 0] of heights) expect(end).toBeGreaterThan(dot + 4);
});

test('the second place of a comparison is a claim with its mark and its section, and no arithmetic of ours', async ({
  page,
}) => {
  await page.goto('/reports/dam-files/checks/');
  const check = page.locator('.check[data-check="headline-total"]');
  await expect(check.locator('.check-value .claim')).toHaveCount(2);
  await expect(check.locator('.check-value.computed')).toHaveCount(0);
  await expect(check.locator('dt').nth(1)).toContainText(/“.+”/u);
});

test('what a printed digit leaves open is said with an example', async ({ page }) => {
  await page.goto('/reports/dam-files/checks/');
  await expect(page.locator('.check-loose').first()).toContainText(/could mean [\d,.]+ to [\d,.]+/u);
});
