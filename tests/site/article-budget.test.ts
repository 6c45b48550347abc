import { brotliCompressSync } from 'node:zlib';
import { pagePaths, type Site } from './crawl.ts';
import { pageOfEachType } from './page-types.ts';
import { expect, inspectPages, test } from './test.ts';

test('at most sixty stops of the tab key come before the notes, those in tables too, and none leads to a note again', async ({
  context,
  site,
}) => {
  const faults = await inspectPages(context, articlesOf(site), async (page, path) => {
    await page.goto(path);
    await expect(page.locator('.notes .note').first()).toBeHidden();
    const stops = await page.evaluate(() => {
      const notes = document.querySelector('.notes');
      const stoppers = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [tabindex="0"]'),
      ];
      return stoppers
        .filter(
          (each) =>
            notes &&
            each.compareDocumentPosition(notes) & Node.DOCUMENT_POSITION_FOLLOWING &&
            each.tabIndex >= 0 &&
            each.checkVisibility(),
        )
        .map((each) => each.getAttribute('href') ?? '');
    });
    const toNotes = stops.filter((href) => href.startsWith('#note-'));
    return [
      ...(stops.length > 60 ? [`${String(stops.length)} stops`] : []),
      ...toNotes.filter((href, index) => toNotes.indexOf(href) !== index),
    ];
  });
  expect(faults).toEqual({});
});

test('a page weighs at most twenty kilobytes before its fonts, and its scripts two of them', async ({
  context,
  site,
}) => {
  const paths = [...pageOfEachType(site), ...articlesOf(site)];
  const faults = await inspectPages(context, [...new Set(paths)], async (page, path) => {
    const bodies: Promise<[string, number]>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      const weigh = async (): Promise<[string, number]> => [type, weightOf(await response.body())];
      if (['document', 'stylesheet', 'script'].includes(type)) bodies.push(weigh());
    });
    await page.goto(path);
    const weights = await Promise.all(bodies);
    const sum = (all: typeof weights): number => all.reduce((bytes, [, more]) => bytes + more, 0);
    const scripts = sum(weights.filter(([type]) => type === 'script'));
    return [
      ...(sum(weights) > 20_000 ? [`${String(sum(weights))} bytes`] : []),
      ...(scripts === 0 || scripts > 2_000 ? [`${String(scripts)} bytes of scripts`] : []),
    ];
  });
  expect(faults).toEqual({});
});

const weights = new Map<string, number>();

/** The bytes that a text takes on its way, compressed once: the same styles come with page after page. */
function weightOf(body: Buffer): number {
  const text = body.toString('latin1');
  const weight = weights.get(text) ?? brotliCompressSync(body).length;
  weights.set(text, weight);
  return weight;
}

function articlesOf(site: Site): string[] {
  return pagePaths(site).filter((path) => path.includes('/explainers/'));
}
