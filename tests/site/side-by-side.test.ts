import { expect, test } from './test.ts';

const pages = ['claims/', 'checks/'].map((page) => `/reports/dam-files/${page}`);

test.describe('without JavaScript, by keyboard', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });

  for (const path of pages)
    test(`figures of ${path} stand in Chinese with what was printed small behind, and in two columns when asked`, async ({
      page,
    }) => {
      await page.goto(`/zh-hant${path}`);
      const claims = page.locator(':is(.entry-figure, .check-value) > .claim:has(> data + .printed)');
      const printed = claims.locator('> .printed');
      const sizes = (): Promise<[number, number]> =>
        claims.first().evaluate((claim) => {
          const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
          return [size(claim), size(claim.querySelector('.printed') ?? claim)];
        });
      const [figure, small] = await sizes();
      expect(small).toBeLessThan(figure);
      await page.getByRole('checkbox', { name: '中文與報導原文並列' }).press('Space');
      expect(await sizes()).toEqual([figure, figure]);
      const offsets = await claims.evaluateAll((all) =>
        all.map((claim) => {
          const left = (element: Element): number => element.getBoundingClientRect().left;
          return Math.round(left(claim.querySelector('.printed') ?? claim) - left(claim));
        }),
      );
      // What is longer than its column moves on, or to a line of its own.
      const columns = offsets.filter((offset) => offset > 0);
      expect(Math.min(...columns)).toBeGreaterThan(100);
      expect(new Set(columns).size).toBeLessThan(columns.length);
      for (const each of await printed.all()) await expect(each).toContainText('未經查證');
    });
});

test('a page in the report’s own language has no such choice', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    await expect(page.locator('.side-by-side')).toHaveCount(0);
  }
});
