import { bareFigures } from './bare-figures.ts';
import { expect, test } from './test.ts';

const SEARCHES = [
  { home: '/', query: '640,000', mark: '[unverified]', found: /pages? found/u },
  { home: '/zh-hant/', query: '檔案', mark: '[未經查證]', found: /找到/u },
];

for (const { home, query, mark, found } of SEARCHES) {
  test(`${home}search/ is used from the keyboard, and every figure in a result has its mark`, async ({
    page,
  }) => {
    await page.goto(`${home}search/`);
    const input = page.getByRole('searchbox');
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    await expect(input).toBeFocused();
    await page.keyboard.type(query);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(found);
    await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(query)}`, 'iu'));
    const texts = await page.locator('.search-result').allInnerTexts();
    expect(texts.join('\n')).toContain(mark);
    expect(texts.flatMap((text) => text.split('\n')).flatMap(bareFigures)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const link = page.locator('.search-result a').first();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/\/search\//u);
  });
}

test('a query in the address is looked for at once', async ({ page }) => {
  await page.goto('/search/?q=insurers');
  await expect(page.getByRole('searchbox')).toHaveValue('insurers');
  await expect(page.getByRole('status')).toHaveText(/found/u);
});

test('a claim is found under its own address', async ({ page }) => {
  await page.goto('/search/?q=640,000');
  const hrefs = page.locator('.search-part a');
  await expect(hrefs.first()).toBeVisible();
  const addresses = await hrefs.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toContain('/reports/dam-files/claims/#pages-total-headline');
  await expect(page.locator('a[href$="#pages-total-headline"]')).toHaveText(/640,000 pages \[unverified\]/u);
});

for (const { home, query, told } of [
  { home: '/', query: 'Amazon', told: 'Nothing here says “Amazon”.' },
  { home: '/', query: 'insruers', told: 'Nothing here says “insruers”.' },
  { home: '/', query: 'insurerz and dams', told: 'Nothing here says “insurerz and dams”.' },
  { home: '/zh-hant/', query: '鯨魚', told: '找不到「鯨魚」。' },
  { home: '/zh-hant/', query: 'Amazon', told: '找不到「Amazon」。' },
  { home: '/zh-hant/', query: '檔櫃裡的鯨魚', told: /檔櫃裡的鯨魚/u },
])
  test(`${home}search/ finds nothing for “${query}”, which stands nowhere, whatever it begins with`, async ({
    page,
  }) => {
    await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText(told);
    await expect(page.locator('.search-result')).toHaveCount(0);
  });

for (const { home, query, told } of [
  { home: '/', query: 'insur', told: /Nothing says “insur” itself; they say: .*insurers/u },
  { home: '/zh-hant/', query: 'Courie', told: /沒有一頁寫著「Courie」，寫的是：Courier/u },
])
  test(`${home}search/ names the words that stand there instead of “${query}”`, async ({ page }) => {
    await page.goto(`${home}search/?q=${query}`);
    await expect(page.getByRole('status')).toHaveText(told);
    await expect(page.locator('.search-result').first()).toBeVisible();
  });

test('Chinese is looked for by its words, wherever they stand', async ({ page }) => {
  await page.goto(`/zh-hant/search/?q=${encodeURIComponent('報導檔案')}`);
  await expect(page.getByRole('status')).toHaveText(/找到/u);
});

test('what isn’t found is said, and markup in a query stays text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<b>zqxjv</b>')}`);
  await expect(page.getByRole('status')).toHaveText('Nothing here says “<b>zqxjv</b>”.');
  await expect(page.locator('main b')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const home of ['/', '/zh-hant/'])
    test(`${home}search/ says what to do instead`, async ({ page }) => {
      await page.goto(`${home}search/`);
      await expect(page.getByText('JavaScript')).toBeVisible();
      await expect(page.getByRole('searchbox')).toBeHidden();
      await expect(page.locator(`main a[href="${home}reports/dam-files/claims/"]`)).toBeVisible();
    });
});

test('only the search page loads what searches', async ({ request, site }) => {
  const pages = [...site.values()].filter(({ isPage }) => isPage).map(({ path }) => path);
  const scripts = async (path: string): Promise<string[]> =>
    (await (await request.get(path)).text()).match(/<script[^>]* src="[^"]+"/gu) ?? [];
  const searching = await scripts('/search/');
  expect(searching.length).toBeGreaterThan(0);
  for (const path of pages.filter((other) => !other.endsWith('/search/'))) {
    const own = searching.filter((script) => /search/iu.test(script));
    expect({ path, found: (await scripts(path)).filter((script) => own.includes(script)) }).toEqual({
      path,
      found: [],
    });
  }
});

test('what an address asks for is looked for at once, and that is said', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/**', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/search/?q=lamps');
  await expect(page.getByRole('status')).toHaveText('Searching…');
  held.resolve(undefined);
  await expect(page.getByRole('status')).not.toHaveText('Searching…');
});
