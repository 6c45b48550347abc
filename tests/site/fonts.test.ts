import type { CDPSession, Page } from '@playwright/test';
import { pageOfEachType, pagesToOpen } from './page-types.ts';
import { expect, inspectPages, test } from './test.ts';

/** Latin letters and the signs among them, which the site's own fonts have in every weight. */
const OWN_LETTERS = /^[\u0020-\u007e\u00a0-\u00ff\u2010-\u203a]+$/u;

test('all English text is set in the site’s own fonts, bold text too', async ({ context, site }) => {
  const paths = pagesToOpen(site).filter((path) => !path.startsWith('/zh-hant/'));
  expect(await inspectPages(context, paths, textsInOtherFonts)).toEqual({});
});

test('Chinese headings are set in a font that comes with the page, and all its fonts weigh at most ninety kilobytes', async ({
  context,
  site,
}) => {
  const paths = pageOfEachType(site).filter(
    (path) => path.startsWith('/zh-hant/') && !path.includes('/embed/'),
  );
  const faults = await inspectPages(context, paths, async (page, path) => {
    const weights: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font')
        weights.push(response.body().then(({ length }) => length));
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const session = await openStyles(page);
    const strange = await fontsOf(session, 'main :is(h1, h2)');
    const sum = (await Promise.all(weights)).reduce((all, bytes) => all + bytes, 0);
    return [...strange, ...(sum > 90_000 ? [`${String(sum)} bytes of fonts`] : [])];
  });
  expect(faults).toEqual({});
});

/** As a reader sees a page who has seen one before: a font that comes late is left to the next page. */
async function textsInOtherFonts(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const found = await findOtherFonts(page);
  if (found.length === 0) return found;
  await page.reload();
  return findOtherFonts(page);
}

/** The texts of a page that the browser drew with a font of the machine, and with which. */
async function findOtherFonts(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const session = await openStyles(page);
  const count = await page.evaluate(markTexts);
  const found: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const text = await page.locator(`[data-text="${index}"]`).innerText();
    if (!OWN_LETTERS.test(text.trim())) continue;
    for (const font of await fontsOf(session, `[data-text="${index}"]`)) found.push(`${text} (${font})`);
  }
  return found;
}

/** Numbers the elements that hold text alone and aren't code: the first of each style of letters. */
function markTexts(): number {
  const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.childElementCount === 0 &&
      element.textContent.trim() !== '' &&
      element.closest('code, pre, svg, script, template, option, [lang|="zh"]') === null &&
      element.checkVisibility(),
  );
  const byStyle = new Map(
    elements.toReversed().map((element) => {
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
      return [`${fontFamily} ${fontWeight} ${fontStyle}`, element];
    }),
  );
  [...byStyle.values()].forEach((element, index) => (element.dataset.text = String(index)));
  return byStyle.size;
}

async function openStyles(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return session;
}

/** The fonts of the machine that an element is drawn with. */
async function fontsOf(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}
