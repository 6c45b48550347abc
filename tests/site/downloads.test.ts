import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { pagePaths, type Site } from './crawl.ts';
import { expect, test } from './test.ts';

const offering = /\/(?:tables\/[^/]+|claims|predictions)\/$/u;

test('each file is saved under a name that says it is unverified', async ({ page, site }) => {
  for (const path of pagesLike(site, offering)) {
    await page.goto(path);
    const names = (await takeAll(page)).map((download) => download.suggestedFilename());
    expect(names.length, path).toBeGreaterThan(0);
    expect(names.filter((name) => !/-unverified\.(?:csv|json|ics|svg|png)$/u.test(name))).toEqual([]);
  }
});

test('a CSV file on disk begins with a byte order mark and says in each row that it is unverified', async ({
  page,
  site,
}) => {
  for (const path of pagesLike(site, offering)) {
    await page.goto(path);
    const downloads = await takeAll(page, '[href$=".csv"]');
    for (const download of downloads) {
      const bytes = readFileSync(await download.path());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true });
      expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['unverified']));
    }
  }
});

test.describe('what pages say to machines', () => {
  for (const [title, pattern, type] of [
    ['an explainer is an article', /\/explainers\/[^/]+\/$/u, 'AnalysisNewsArticle'],
    ['a table is a data set', /\/tables\/[^/]+\/$/u, 'Dataset'],
    ['the ledger is a data set', /\/claims\/$/u, 'Dataset'],
  ] as const) {
    test(title, async ({ page, site }) => {
      for (const path of pagesLike(site, pattern)) {
        await page.goto(path);
        const text = await page.locator('script[type="application/ld+json"]').textContent();
        const { '@graph': nodes } = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
        expect(nodes.map((node) => node['@type'])).toEqual(expect.arrayContaining([type, 'Report']));
      }
    });
  }
});

test('a citation is copied with its marks', async ({ page }) => {
  await page.goto('/reports/dam-files/claims/pages-total/');
  const citation = page.locator('.cite', { hasText: 'How to cite' });
  await citation.locator('summary').click();
  const copied = await citation.evaluate((element) => {
    const selection = getSelection();
    selection?.selectAllChildren(element);
    return selection?.toString() ?? '';
  });
  expect(copied.match(/640,000 pages/gu)).toHaveLength(2);
  expect(copied.match(/640,000 pages \[unverified\]/gu)).toHaveLength(2);
});

function pagesLike(site: Site, pattern: RegExp): string[] {
  const paths = pagePaths(site).filter((path) => pattern.test(path) && !path.startsWith('/embed/'));
  expect(paths.length).toBeGreaterThan(0);
  return paths;
}

/** Clicks each link to a file, and returns what the browser saves. */
async function takeAll(page: Page, like = ''): Promise<Download[]> {
  const downloads: Download[] = [];
  for (const link of await page.locator(`.downloads a[download]${like}`).all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    downloads.push(download);
  }
  return downloads;
}
