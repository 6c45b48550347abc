import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { crawl, type Site } from './crawl.ts';

export { expect };

/** Playwright's test, knowing the built site: relative addresses lead into it, and `site` is all that it links to. */
export const test = base.extend<object, { site: Site }>({
  baseURL: async ({}, use) => use(siteAddress()),
  site: [async ({}, use) => use(await crawl(siteAddress())), { scope: 'worker' }],
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

function siteAddress(): string {
  const address = process.env.SITE_ADDRESS;
  if (address === undefined)
    throw new Error('SITE_ADDRESS is not set: start the browser tests with "npm run test:site".');
  return address;
}
