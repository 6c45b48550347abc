import { expect, test } from './test.ts';

for (const width of [1440, 600, 320]) {
  test.describe(`in a window ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('both sides of a check are drawn on scales of one length', async ({ page }) => {
      await page.goto('/reports/dam-files/checks/');
      const scales = await page.locator('.check').evaluateAll((checks) =>
        checks.map((check) =>
          [...check.querySelectorAll('.check-scale')].map((scale) => {
            const { left, width: length } = scale.getBoundingClientRect();
            return [Math.round(left), Math.round(length)];
          }),
        ),
      );
      const drawn = scales.filter(({ length }) => length > 0);
      expect(drawn.length).toBeGreaterThan(10);
      for (const [claimed, result] of drawn) expect(result).toEqual(claimed);
    });
  });
}
