import { pagePaths } from './crawl.ts';
import { pageOfEachType } from './page-types.ts';
import { readPage } from './read-page.ts';
import { expect, test } from './test.ts';

test('both languages’ articles restate the same claims', async ({ page, site }) => {
  const articles = pagePaths(site).filter((path) => path.startsWith('/explainers/'));
  expect(articles.length).toBeGreaterThan(0);
  const notes = async (path: string): Promise<string[]> => {
    await page.goto(path);
    const ids = await page.locator('.notes li').evaluateAll((items) => items.map(({ id }) => id));
    return ids.toSorted();
  };
  for (const path of articles) expect(await notes(`/zh-hant${path}`), path).toEqual(await notes(path));
});

test('every page names itself and its other language, and so does that one', async ({ site }) => {
  const paths = pagePaths(site).filter((path) => !path.includes('/embed/'));
  const alternates = new Map<string, Record<string, string>>();
  for (const path of paths) {
    const links = [...(await readPage(path)).querySelectorAll<HTMLLinkElement>('link[hreflang]')];
    alternates.set(
      path,
      Object.fromEntries(links.map(({ hreflang, href }) => [hreflang, new URL(href).pathname])),
    );
  }
  expect(alternates.size).toBeGreaterThan(20);
  for (const [path, named] of alternates) {
    expect(Object.keys(named).toSorted(), path).toEqual(['en', 'x-default', 'zh-Hant']);
    expect(named[path.startsWith('/zh-hant/') ? 'zh-Hant' : 'en'], path).toBe(path);
    expect(alternates.get(named['zh-Hant'] ?? ''), path).toEqual(named);
  }
});

test('no Chinese page has a hole behind a stop, which is wide enough by itself', async ({ page, site }) => {
  const chinese = pageOfEachType(site).filter((path) => path.startsWith('/zh-hant/'));
  expect(chinese.length).toBeGreaterThan(8);
  const holes: string[] = [];
  for (const path of chinese) {
    await page.goto(path);
    const text = await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      return document.body.innerText;
    });
    for (const [hole] of text.matchAll(/.{0,20}[，。：；？！][ \u00a0]+\S.{0,20}/gu))
      holes.push(`${path} ${hole}`);
  }
  expect(holes).toEqual([]);
});

test('the switch keeps the filter of the ledger, and the place in it', async ({ page }) => {
  await page.goto('/reports/dam-files/claims/?kind=estimate#pages-total');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL('/zh-hant/reports/dam-files/claims/?kind=estimate#pages-total');
});

test('whom a claim is attributed to is told in the page’s language', async ({ page }) => {
  await page.goto('/zh-hant/reports/dam-files/claims/');
  await expect(page.locator('#mover-blamed')).toContainText('報導稱出自：最初的消息');
});

test('the switch leads to the same page in the other language, and back', async ({ page }) => {
  await page.goto('/explainers/what-it-changes/');
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page).toHaveURL('/zh-hant/explainers/what-it-changes/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/explainers/what-it-changes/');
});

test('a missing page says so in both languages', async ({ page }) => {
  await page.goto('/zh-hant/nowhere/');
  await expect(page.getByRole('heading', { name: 'This page doesn’t exist' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '找不到這個頁面' })).toBeVisible();
  await expect(page.getByRole('link', { name: '回到首頁' })).toHaveAttribute('href', '/zh-hant/');
});
