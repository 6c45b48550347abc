import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WIDTHS = [320, 1440];
/** The colour schemes that a page comes in. */
export const SCHEMES = ['light', 'dark'] as const;

/** Looks at a page, opened once, in each width and scheme. */
export async function findBarriers(page: Page, path: string): Promise<string[]> {
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

/** The barriers that axe knows in a page as it stands; `path` is where it is. */
export async function barriers(page: Page, path: string): Promise<string[]> {
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
