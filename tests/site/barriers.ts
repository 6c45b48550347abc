import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The colour schemes that a page comes in. */
export const SCHEMES = ['light', 'dark'] as const;

// In the dark nothing is another but the colours, and those are the same at any width.
const LOOKS = [
  [320, 'light', undefined],
  [1440, 'light', undefined],
  [1440, 'dark', ['color-contrast']],
] as const;

/** Looks at a page, opened once, in narrow and wide windows and in each scheme. */
export async function findBarriers(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const found: string[] = [];
  for (const [width, colorScheme, rules] of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    for (const barrier of await barriers(page, path, rules))
      found.push(`${path} at ${String(width)} px in ${colorScheme}: ${barrier}`);
  }
  return found;
}

/** The barriers that axe knows in a page as it stands, by all its rules or by some; `path` is where it is. */
export async function barriers(page: Page, path: string, rules?: readonly string[]): Promise<string[]> {
  // An embedded chart is a part of someone else's page, whose heading it isn't.
  const heading = { enabled: !path.includes('/embed/') };
  const builder = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true }, 'page-has-heading-one': heading },
  });
  // No page here frames another, so that axe needs no page of its own to put its findings together.
  builder.setLegacyMode(true);
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${help} (${String(nodes.length)}) ${places.join(', ')}`;
  });
}
