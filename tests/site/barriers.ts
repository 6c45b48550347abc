import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

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
  // No page here frames another, so that axe runs in the page alone; once is enough to bring it there.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
    rules: {
      'target-size': { enabled: rules?.includes('target-size') ?? true },
      // An embedded chart is a part of someone else's page, whose heading it isn't.
      'page-has-heading-one': { enabled: rules === undefined && !path.includes('/embed/') },
    },
  };
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(options);
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
      return `${id}: ${help} (${String(nodes.length)}) ${places.join(', ')}`;
    });
  }, options);
}
