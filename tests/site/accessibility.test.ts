import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageOfEachType } from './page-types.ts';
import { expect, test } from './test.ts';

/** Rules that depend on colours; the rest is the same in both schemes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const width of [320, 1440]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });
    test.setTimeout(600_000);

    test('no page type has a barrier that axe knows', async ({ page, site }) => {
      expect(await findBarriers(page, pageOfEachType(site))).toEqual([]);
    });

    test.describe('in the dark', () => {
      test.use({ colorScheme: 'dark' });

      test('every text stands out from its ground', async ({ page, site }) => {
        expect(await findBarriers(page, pageOfEachType(site), colourRules)).toEqual([]);
      });
    });
  });
}

/** One page after the other: browsers slow down what is not in front. */
async function findBarriers(page: Page, paths: readonly string[], rules?: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await barriers(page, path, rules)));
  return found;
}

async function barriers(page: Page, path: string, rules?: string[]): Promise<string[]> {
  await page.goto(path);
  // An embedded chart is a part of someone else's page, whose heading it isn't.
  const heading = { enabled: !path.includes('/embed/') };
  const builder = new AxeBuilder({ page }).options({
    rules: { 'target-size': { enabled: true }, 'page-has-heading-one': heading },
  });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${path} ${id}: ${help} (${String(nodes.length)}) ${places.join(', ')}`;
  });
}
