import { Firefox, findFirefox, NO_FIREFOX } from './browser/firefox.ts';
import { hasChineseLetters, NO_CHINESE_LETTERS } from './chinese-letters.ts';
import { textsOfPages } from './pdf-text.ts';
import { siteUnderTest } from './site-under-test.ts';
import { expect, test } from './test.ts';

const path = findFirefox();
const article = '/explainers/what-was-found/';
let firefox: Firefox;

// Every machine of the workflows has a Firefox: there it is missed.
test.skip(path === null && process.env.GITHUB_ACTIONS === undefined, NO_FIREFOX);

test.beforeAll(async () => {
  if (path === null) throw new Error(NO_FIREFOX);
  firefox = await Firefox.start(path);
});

test.afterAll(async () => {
  await (firefox as Firefox | undefined)?.close();
});

for (const [page, figure] of [
  [article, /roughly 640,000 pages\s*\[unverified claim\]/u],
  [`/zh-hant${article}`, /約 ?64 ?萬頁\s*\[未經查證\]/u],
] as const)
  test(`paper from Firefox has each mark of ${page} in its text`, async ({ page: chromium }) => {
    test.skip(page.startsWith('/zh') && !(await hasChineseLetters(chromium)), NO_CHINESE_LETTERS);
    test.skip(
      page.startsWith('/zh') && !(await printsChinese()),
      'this Firefox loses Chinese letters of any page',
    );
    await firefox.goto(siteUnderTest().address + page);
    const marks = await firefox.evaluate(`document.querySelectorAll('.prose > p .mark').length`);
    const text = (await textsOfPages(await firefox.pdf())).join(' ').replace(/\s+/gu, ' ');
    expect(text).toMatch(figure);
    const words = page.startsWith('/zh') ? '[未經查證' : '[unverified claim';
    expect(text.split(words).length - 1).toBeGreaterThanOrEqual(Number(marks));
    const bold = JSON.parse(await firefox.evaluate(BOLD_TEXTS)) as string[];
    expect(bold.length).toBeGreaterThan(6);
    expect(bold.filter((each) => !plain(text).includes(plain(each)))).toEqual([]);
  });

/** What of a page is set in another weight than its text: headings, and the names and figures of charts. */
const BOLD_TEXTS = `JSON.stringify([...document.querySelectorAll('h1, .prose > h2, .prose figure svg text')]
  .filter((element) => element.checkVisibility()).map(({ textContent }) => textContent))`;

/** A text without its spaces, and without the width of its marks, which a PDF doesn’t keep. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s・·]+/gu, '');
}

/** Some releases write letters of CJK fonts into a PDF without their text, on whatever page they stand. */
async function printsChinese(): Promise<boolean> {
  const letters = '約萬頁未經查證';
  await firefox.goto('about:blank');
  await firefox.evaluate(`void (document.body.textContent = '${letters}')`);
  return (await textsOfPages(await firefox.pdf())).join(' ').includes(letters);
}

test('several stretches that are copied at once in Firefox each take their mark along', async () => {
  await firefox.goto(siteUnderTest().address + article);
  const copied = await firefox.evaluate(`(() => {
    const selection = getSelection();
    for (const place of [...document.querySelectorAll('.prose p .claim data')].slice(0, 2)) {
      const range = document.createRange();
      range.selectNodeContents(place);
      selection.addRange(range);
    }
    const clipboardData = new DataTransfer();
    const copy = new ClipboardEvent('copy', { clipboardData, cancelable: true });
    document.dispatchEvent(copy);
    return selection.rangeCount + ': ' + copy.clipboardData.getData('text/plain');
  })()`);
  expect(copied).toMatch(/^2: [^\n]+\[unverified claim\]\n[^\n]+\[unverified claim\]$/u);
});

for (const [page, figure] of [
  [article, /^roughly 640,000 pages\s*\[unverified claim\]$/u],
  [`/zh-hant${article}`, /^約 ?64 ?萬頁\s*\[未經查證[^\]]*\]$/u],
] as const)
  for (const kind of ['dragstart', 'copy'] as const)
    test(`a figure of ${page} takes its mark along when Firefox says “${kind}”`, async () => {
      await firefox.goto(siteUnderTest().address + page);
      const taken = await firefox.evaluate(`(() => {
        const place = document.querySelector('.prose > p .claim data');
        getSelection().selectAllChildren(place);
        const data = new DataTransfer();
        const event = ${String(kind === 'copy')}
          ? new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('dragstart', { dataTransfer: data, bubbles: true });
        place.dispatchEvent(event);
        return (event.clipboardData ?? event.dataTransfer).getData('text/plain');
      })()`);
      expect(taken).toMatch(figure);
    });
