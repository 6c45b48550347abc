import { faultyAddresses, lostPlaces } from '../site/dead-links.ts';
import { pageFaults } from '../site/page-faults.ts';
import { pagesToOpen } from '../site/page-types.ts';
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

test.describe('in a window of 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('no page makes the browser complain, asks another host or scrolls sideways', async ({
    context,
    site,
  }) => {
    expect(await inspectPages(context, pagesToOpen(site), pageFaults)).toEqual({});
  });
});
