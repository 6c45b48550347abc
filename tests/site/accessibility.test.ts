import { barriers, findBarriers, SCHEMES } from './barriers.ts';
import { ARTICLE, hydrate } from './live-drawing.ts';
import { pageOfEachType } from './page-types.ts';
import { expect, test } from './test.ts';

// Half of the pages each, so that they are looked at side by side.
for (const [language, isOurs] of [
  ['English', (path: string) => !path.startsWith('/zh-hant/')],
  ['Chinese', (path: string) => path.startsWith('/zh-hant/')],
] as const) {
  test(`no page type in ${language} has a barrier that axe knows, in both schemes`, async ({
    page,
    site,
  }) => {
    const found: string[] = [];
    // One page after the other: browsers slow down what is not in front.
    for (const path of pageOfEachType(site).filter(isOurs)) found.push(...(await findBarriers(page, path)));
    expect(found).toEqual([]);
  });
}

test('nor has what a reader opens', async ({ page }) => {
  const found: string[] = [];
  const look = async (what: string): Promise<void> => {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const barrier of await barriers(page, what)) found.push(`${what} in ${colorScheme}: ${barrier}`);
    }
  };
  await page.goto(ARTICLE);
  await page.locator('#cite-key-share').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('a note');
  await page.keyboard.press('Escape');
  await hydrate(page);
  await expect(page.locator('.chart-tip')).toBeVisible();
  await page.locator('.chart-table > summary').first().press('Enter');
  await look('a chart with its table');
  await page.goto('/search/?q=sluice');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await look('search results');
  await page.goto('/reports/dam-files/claims/?kind=prediction&order=at-odds');
  await look('a filtered ledger');
  expect(found).toEqual([]);
});
