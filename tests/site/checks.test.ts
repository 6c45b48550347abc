import { expect, test } from './test.ts';

for (const width of [1440, 600, 320]) {
  test.describe(`in a window ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('each check has one axis with its numbers, and all that is written on it lies in its drawing', async ({
      page,
    }) => {
      await page.goto('/reports/dam-files/checks/');
      const drawings = await page.locator('.check-drawing').evaluateAll((all) =>
        all.map((drawing) => {
          const place = drawing.getBoundingClientRect();
          const texts = [...drawing.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
          const outside = texts.filter(({ left, right }) => left < place.left - 1 || right > place.right + 1);
          const ticks = [...drawing.querySelectorAll('.check-tick-text')].map((tick) =>
            tick.getBoundingClientRect(),
          );
          const touching = ticks.filter(({ left }, index) => left < (ticks[index - 1]?.right ?? -Infinity));
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
