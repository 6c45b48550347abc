import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARTICLE, enliven } from './live-drawing.ts';
import { pageOfEachType } from './page-types.ts';
import { expect, test } from './test.ts';

const WIDTHS = [320, 1440];
const SCHEMES = ['light', 'dark'] as const;

// Half of the pages each, so that they are looked at side by side.
for (const [language, isOurs] of [
  ['English', (path: string) => !path.startsWith('/zh-hant/')],
  ['Chinese', (path: string) => path.startsWith('/zh-hant/')],
] as const) {
  test(`no page type in ${language} has a barrier that axe knows, in both schemes`, async ({
    page,
    site,
  }) => {
    test.setTimeout(900_000);
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
  await page.locator('#cite-most-defensible-share').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('a note');
  await page.keyboard.press('Escape');
  await enliven(page);
  await expect(page.locator('.chart-tip')).toBeVisible();
  await page.locator('.chart-table > summary').first().press('Enter');
  await look('a chart with its table');
  await page.goto('/search/?q=training');
  await expect(page.locator('.search-result').first()).toBeVisible();
  await look('search results');
  await page.goto('/reports/source-code-leak/claims/?kind=prediction&order=at-odds');
  await look('a filtered ledger');
  expect(found).toEqual([]);
});

/** Looks at a page, opened once, in each width and scheme. */
async function findBarriers(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const found: string[] = [];
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const barrier of await barriers(page, path))
        found.push(`${path} at ${String(width)} px in ${colorScheme}: ${barrier}`);
    }
  return found;
}

async function barriers(page: Page, path: string): Promise<string[]> {
  // An embedded chart is a part of someone else's page, whose heading it isn't.
  const heading = { enabled: !path.includes('/embed/') };
  const builder = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true }, 'page-has-heading-one': heading },
  });
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${help} (${String(nodes.length)}) ${places.join(', ')}`;
  });
}
