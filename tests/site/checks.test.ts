import { expect, test } from './test.ts';

for (const width of [1440, 600, 320]) {
  test.describe(`in a window ${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('each check has one axis with its numbers, and all that is written on it lies in its place', async ({
      page,
    }) => {
      await page.goto('/reports/dam-files/checks/');
      await page.locator('details').evaluateAll((folds) => {
        for (const fold of folds) (fold as HTMLDetailsElement).open = true;
      });
      const drawings = await page.locator('.check-drawing').evaluateAll((all) =>
        all.map((drawing) => {
          const place = drawing.parentElement!.getBoundingClientRect();
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

for (const path of [
  '/about/',
  '/zh-hant/about/',
  '/reports/dam-files/checks/',
  '/zh-hant/reports/dam-files/checks/',
])
  test(`on ${path} no side of a check is written over the other`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const gaps = await page.locator('.check-sides:visible').evaluateAll((all) =>
      all.map((sides) => {
        const [first, second] = [...sides.children];
        const foot = Math.max(
          ...[...(first?.children ?? [])].map((part) => part.getBoundingClientRect().bottom),
        );
        return (second?.firstElementChild?.getBoundingClientRect().top ?? Infinity) - foot;
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
    // A letter's room reaches a little beyond its ink.
    expect(Math.min(...gaps)).toBeGreaterThan(-6);
  });

test('the checks of a claim and of a table come with what is at odds first', async ({ page }) => {
  const order = ['contradicts', 'cannot tell', 'agrees'];
  for (const path of ['claims/key-share/', 'tables/valley-projections/']) {
    await page.goto(`/reports/dam-files/${path}`);
    const verdicts = await page
      .locator('.check-columns > .check')
      .evaluateAll((all) => all.map((check) => (check as HTMLElement).dataset.verdict ?? ''));
    expect(new Set(verdicts).size).toBeGreaterThan(1);
    const places = verdicts.map((verdict) => order.indexOf(verdict));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});

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

test('what is printed is hatched, and what its digits leave open is drawn as what we compute', async ({
  page,
}) => {
  await page.goto('/reports/dam-files/checks/');
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  const strokes = async (selector: string): Promise<string[]> => {
    const all = await page
      .locator(selector)
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
    return [...new Set(all)];
  };
  const [ours = ''] = await strokes('.check-mark.is-result .check-end');
  expect(await strokes('.check-mark:not(.is-result) .check-end.is-loose')).toEqual([ours]);
  expect(await strokes('.check-mark:not(.is-result) .check-end:not(.is-loose)')).not.toContain(ours);
  const points = await page
    .locator('.check-mark:not(.is-result) .check-point')
    .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).fill));
  expect(points.length).toBeGreaterThan(0);
  expect(points.filter((fill) => !fill.startsWith('url('))).toEqual([]);
});
