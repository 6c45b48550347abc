import type { Page } from '@playwright/test';
import { browserComplaints } from './browser-complaints.ts';
import { fontsOfTheMachine } from './other-fonts.ts';
import { pageOfEachType, pagesToOpen } from './page-types.ts';
import { overflowing } from './sideways-overflow.ts';
import { expect, inspectPages, test } from './test.ts';

// Half of the pages each, so that they are looked at side by side. Each is opened once, for all that is to be seen.
for (const [language, isOurs] of [
  ['English', (path: string) => !path.startsWith('/zh-hant/')],
  ['Chinese', (path: string) => path.startsWith('/zh-hant/')],
] as const)
  test(`no page in ${language} makes the browser complain, asks another host, moves while it loads, scrolls sideways or is set in a strange font`, async ({
    context,
    site,
  }) => {
    await context.addInitScript(recordMoves);
    const oneOfEachType = new Set(pageOfEachType(site));
    const faults = await inspectPages(context, pagesToOpen(site).filter(isOurs), async (page, path) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      const complaints = await browserComplaints(page, path);
      await page.evaluate(() => document.fonts.ready);
      const moves = await tellMoves(page);
      const fonts = language === 'English' ? await fontsOfTheMachine(page) : [];
      const wide = await scrollingSideways(page, oneOfEachType.has(path));
      return [...complaints, ...moves, ...fonts, ...wide];
    });
    expect(faults).toEqual({});
  });

function recordMoves(): void {
  const moved = { shift: 0 };
  Object.assign(globalThis, { moved });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function tellMoves(page: Page): Promise<string[]> {
  const shift = await page.evaluate(
    () => (globalThis as unknown as { moved: { shift: number } }).moved.shift,
  );
  return shift > 0.002 ? [`moves while it loads, by ${String(shift)}`] : [];
}

/** At 320 px, which is what 400 % of zoom makes of 1280; at 640, as 200 % do; and with text alone of twice the size. */
async function scrollingSideways(page: Page, isWhole: boolean): Promise<string[]> {
  const found: string[] = [];
  const look = async (width: number, when: string): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await overflowing(page)) found.push(`${when}: ${fault}`);
  };
  await look(320, 'at 320 px');
  if (!isWhole) return found;
  await look(640, 'at 640 px');
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  await look(1280, 'with doubled text');
  await look(320, 'with doubled text at 320 px');
  return found;
}
