import type { Page } from '@playwright/test';
import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { hasChineseLetters, NO_CHINESE_LETTERS } from './chinese-letters.ts';
import { textsOfPages } from './pdf-text.ts';
import { expect, test } from './test.ts';

// The ways by which a figure leaves an article in a reader's hands; each is read by a tool of other people's.
const article = '/explainers/what-was-found/';
const checks = '/reports/dam-files/checks/';
const marked = /roughly 640,000 pages\s*\[unverified claim\]/u;
const chineseMarked = /約 ?64 ?萬頁\s*\[未經查證\]/u;

test.describe('on the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copied text has the mark at each number', async ({ page }) => {
    await page.goto(article);
    const copied = await copy(page, '.prose');
    expect(copied).toMatch(marked);
    expect(copied).toMatch(/over 70%\s*\[unverified claim\]/u);
  });

  for (const [path, place, expected] of [
    [article, '.prose data', /^roughly 640,000 pages \[unverified claim\]$/u],
    [`/zh-hant${article}`, '.prose data', /^約 ?64 ?萬頁 \[未經查證\]$/u],
    [checks, '.check-value.computed', /^[\d.]+%\s\[our arithmetic on unverified figures\]$/u],
  ] as const)
    test(`a figure that is copied by itself takes its mark along, from ${path}, ${place}`, async ({
      page,
    }) => {
      await page.goto(path);
      expect(await copy(page, place)).toMatch(expected);
    });

  test('a label that is copied from a drawing takes its mark along', async ({ page }) => {
    await page.goto(article);
    expect(await copy(page, '.chart-wide svg text >> text=160,000')).toMatch(
      /160,000.*\[unverified claim\]$/u,
    );
  });

  test('pasted with its looks, the words of each mark are in sight', async ({ page }) => {
    await page.goto(article);
    await copy(page, '.prose p');
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const place = document.createElement('div');
      place.innerHTML = (await (await item?.getType('text/html'))?.text()) ?? '';
      document.body.append(place);
      return { seen: place.innerText, hidden: place.querySelectorAll('.mark, [style*=clip]').length };
    });
    expect(pasted.seen).toMatch(marked);
    expect(pasted.hidden).toBe(0);
  });

  test('what holds no figure is copied as it is', async ({ page }) => {
    await page.goto(article);
    expect(await copy(page, 'h1')).toBe('What the report says was found');
  });
});

test('text that is dragged out of the page takes its marks along', async ({ page }) => {
  await page.goto(article);
  const dragged = await page.evaluate(() => {
    const place = document.querySelector('.prose data')!;
    getSelection()?.selectAllChildren(place);
    const dataTransfer = new DataTransfer();
    place.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    return ['text/plain', 'text/html'].map((type) => dataTransfer.getData(type));
  });
  for (const text of dragged)
    expect(text).toMatch(/^(?:<[^>]*>)*roughly 640,000 pages.*\[unverified claim\]/u);
});

test('a link that is dragged by itself is left alone', async ({ page }) => {
  await page.goto(article);
  const dragged = await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    const dataTransfer = new DataTransfer();
    document
      .querySelector('.prose a')!
      .dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    return dataTransfer.types.length;
  });
  expect(dragged).toBe(0);
});

test('several stretches that are copied at once each take their mark along', async ({ page }) => {
  await page.goto(article);
  const copied = await page.evaluate(() => {
    const ranges = [...document.querySelectorAll('.prose p .claim data')].slice(0, 2).map((place) => {
      const range = document.createRange();
      range.selectNodeContents(place);
      return range;
    });
    // Of the browsers, Firefox alone selects several.
    window.getSelection = () =>
      ({
        rangeCount: ranges.length,
        getRangeAt: (index: number) => ranges[index],
        toString: () => ranges.join(''),
      }) as unknown as Selection;
    const clipboardData = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  expect(copied.split('\n')).toHaveLength(2);
  expect(copied).toMatch(/^[^\n]+\[unverified claim\]\n[^\n]+\[unverified claim\]$/u);
});

for (const [path, pattern] of [
  [article, marked],
  [`/zh-hant${article}`, chineseMarked],
] as const) {
  test(`reader view keeps the marks of ${path}`, async ({ page }) => {
    const { document } = parseHTML(await htmlOf(page, path));
    const reading = new Readability(document).parse();
    expect(reading?.textContent).toMatch(pattern);
  });

  test(`a text browser shows the marks of ${path}`, async ({ page }) => {
    const text = convert(await htmlOf(page, path), { wordwrap: false });
    expect(text).toMatch(pattern);
    expect(text).not.toMatch(/roughly 640,000 pages(?!\s*\[)/u);
  });

  test(`paper has the marks, the notes and where links lead, from ${path}`, async ({ page }) => {
    await page.goto(path);
    test.skip(path.startsWith('/zh') && !(await hasChineseLetters(page)), NO_CHINESE_LETTERS);
    // The notes are folded: they are printed where a reader has opened them.
    expect((await textsOfPages(await page.pdf())).join(' ')).not.toMatch(/claims\/\s*#pages-total/u);
    await page.locator('.notes summary').first().click();
    const text = (await textsOfPages(await page.pdf())).join(' ');
    expect(text).toMatch(
      path.startsWith('/zh')
        ? /有\s*約 ?64 ?萬頁\s*\[未經查證\]\s*檔案/u
        : /says that\s+roughly 640,000 pages\s*\[unverified claim\]\s+of/u,
    );
    expect(text).toContain(path.startsWith('/zh') ? '本頁的說法' : 'The claims on this page');
    expect(text).toMatch(new RegExp(`https://\\S+${path}`, 'u'));
    expect(text).toMatch(/claims\/\s*#pages-total/u);
  });
}

test('with other people’s colours a claim is still underlined, in waves', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article);
  const style = await page
    .locator('#cite-pages-total')
    .evaluate((claim) => [
      getComputedStyle(claim).textDecorationLine,
      getComputedStyle(claim).textDecorationStyle,
    ]);
  expect(style).toEqual(['underline', 'wavy']);
  await expect(page.locator('#cite-pages-total')).toContainText('unverified claim');
});

test('read aloud, each claim is a link that ends in “unverified claim”, once', async ({ page }) => {
  await page.goto(article);
  const tree = await page.locator('.prose').ariaSnapshot();
  const claims = tree.split('\n').filter((line) => /^\s*- link ".*unverified claim/u.test(line));
  expect(claims.length).toBeGreaterThan(25);
  expect(claims.filter((line) => !/^\s*- link "[^"]+ \[unverified claim\]"/u.test(line))).toEqual([]);
  expect(claims.filter((line) => line.match(/unverified/gu)?.length !== 1)).toEqual([]);
});

async function copy(page: Page, selector: string): Promise<string> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function htmlOf(page: Page, path: string): Promise<string> {
  return (await page.request.get(path)).text();
}
