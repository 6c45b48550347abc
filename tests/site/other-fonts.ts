import type { CDPSession, Page } from '@playwright/test';

/** Latin letters and the signs among them, which the site's own fonts have in every weight. */
const OWN_LETTERS = /^[\u0020-\u007e\u00a0-\u00ff\u2010-\u203a]+$/u;

/**
 * The English texts of an open page that the browser drew with a font of the machine, and with which. As a reader sees
 * it who has seen a page before: a font that comes late is left to the next page.
 */
export async function fontsOfTheMachine(page: Page): Promise<string[]> {
  const found = await findOtherFonts(page);
  if (found.length === 0) return found;
  await page.reload();
  return findOtherFonts(page);
}

async function findOtherFonts(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const session = await openStyles(page);
  const texts = await page.evaluate(markTexts);
  const found: string[] = [];
  for (const [index, text] of texts.entries()) {
    if (!OWN_LETTERS.test(text.trim())) continue;
    for (const font of await fontsOf(session, `[data-text="${index}"]`)) found.push(`${text} (${font})`);
  }
  return found;
}

/** Numbers the elements that hold text alone and aren't code, the first of each style of letters, and returns their texts. */
function markTexts(): string[] {
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
  return [...byStyle.values()].map((element, index) => {
    element.dataset.text = String(index);
    return element.innerText;
  });
}

/** A session in which an open page tells its styles. */
export async function openStyles(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return session;
}

/** The fonts of the machine that an element is drawn with. */
export async function fontsOf(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}
