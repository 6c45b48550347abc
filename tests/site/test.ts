import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { crawl, type Site } from './crawl.ts';
import { siteUnderTest } from './site-under-test.ts';

export { expect };

/** Playwright's test, knowing the built site: relative addresses lead into it, and `site` is all that it links to. */
export const test = base.extend<object, { site: Site }>({
  baseURL: async ({}, use) => use(siteUnderTest().address),
  site: [async ({}, use) => use(await crawl(siteUnderTest().address)), { scope: 'worker' }],
});

/** Opens an address in an empty page and says what is wrong there, one line a fault. */
export type Inspection = (page: Page, path: string) => Promise<readonly string[]>;

/** Inspects addresses of the site, each in a new page and a few at a time, and returns the faults by address. */
export async function inspectPages(
  context: BrowserContext,
  paths: readonly string[],
  inspect: Inspection,
): Promise<Record<string, readonly string[]>> {
  const faults: Record<string, readonly string[]> = {};
  const waiting = [...paths];
  const inspectWaiting = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await context.newPage();
      const found = await inspect(page, path);
      if (found.length > 0) faults[path] = found;
      await page.close();
    }
  };
  await Promise.all([inspectWaiting(), inspectWaiting(), inspectWaiting()]);
  return faults;
}
