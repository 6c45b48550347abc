import { browserComplaints } from '../site/browser-complaints.ts';
import { pagePaths } from '../site/crawl.ts';
import { faultyAddresses, lostPlaces } from '../site/dead-links.ts';
import { pageOfEachType } from '../site/page-types.ts';
import { sidewaysOverflow } from '../site/sideways-overflow.ts';
import { readContent } from '../site/site-under-test.ts';
import { expect, inspectPages, test } from '../site/test.ts';

test('the home page answers and names the site', async ({ page }) => {
  const { title } = readContent('site.json') as { title: string };
  expect((await page.goto('/'))?.status()).toBe(200);
  await expect(page).toHaveTitle(new RegExp(RegExp.escape(title), 'u'));
});

test('every address that the site links to answers, and every place in a page is there', ({ site }) => {
  expect([...faultyAddresses(site), ...lostPlaces(site)]).toEqual([]);
});

test('no page makes the browser complain or asks another host', async ({ context, site }) => {
  expect(await inspectPages(context, pagePaths(site), browserComplaints)).toEqual({});
});

test.describe('in a window of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page scrolls sideways', async ({ context, site }) => {
    const paths = new Set([...pageOfEachType(site), ...pagePaths(site)]);
    expect(await inspectPages(context, [...paths], sidewaysOverflow)).toEqual({});
  });
});
