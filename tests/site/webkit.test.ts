import { findWebKit, NO_WEBKIT, WebKit } from './browser/webkit.ts';
import { siteUnderTest } from './site-under-test.ts';
import { expect, test } from './test.ts';

const path = findWebKit();
const article = '/explainers/what-was-found/';
let webkit: WebKit;

test.skip(path === null, NO_WEBKIT);
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  if (path === null) throw new Error(NO_WEBKIT);
  webkit = await WebKit.start(path);
});

test.afterAll(async () => {
  await (webkit as WebKit | undefined)?.close();
});

for (const [page, figure] of [
  [article, /^roughly 640,000 pages\s*\[unverified claim\]$/u],
  [`/zh-hant${article}`, /^約 ?64 ?萬頁\s*\[未經查證[^\]]*\]$/u],
] as const)
  for (const kind of ['dragstart', 'copy'])
    test(`a figure of ${page} takes its mark along when WebKit says “${kind}”`, async () => {
      await webkit.goto(siteUnderTest().address + page);
      const take = (): Promise<unknown> =>
        webkit.evaluate(`(() => {
        const place = document.querySelector('.prose > p .claim data');
        getSelection().selectAllChildren(place);
        const carried = new Map();
        const data = { setData: (type, text) => carried.set(type, text) };
        const event = new Event('${kind}', { bubbles: true, cancelable: true });
        Object.defineProperties(event, { clipboardData: { value: data }, dataTransfer: { value: data } });
        place.dispatchEvent(event);
        return carried.get('text/plain');
      })()`);
      // The driver says that a page is there before its scripts have run.
      await expect.poll(async () => String(await take())).toMatch(figure);
    });

test('WebKit shows a claim’s note where the claim is pressed', async () => {
  await webkit.goto(siteUnderTest().address + article);
  const shown = await webkit.evaluate(`(() => {
    const claim = document.querySelector('.prose > p a.claim');
    claim.click();
    const note = document.querySelector(':popover-open') ?? document.querySelector(claim.getAttribute('href'));
    return note === null ? '' : note.textContent;
  })()`);
  expect(shown).toMatch(/unverified/iu);
});

test('WebKit scrolls no page sideways', async () => {
  for (const page of [article, '/reports/dam-files/claims/', '/search/']) {
    await webkit.goto(siteUnderTest().address + page);
    const sideways = await webkit.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect([page, sideways]).toEqual([page, 0]);
  }
});
