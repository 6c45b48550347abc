import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tooMuch } from '../too-much.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { setLines } from './page-lines.ts';
import type { Item, PageLine } from './set-lines.ts';
import { splitColumns } from './split-columns.ts';

const MOST_PAGES = 3000;
/** Stretches of text on all pages: a page of words set one by one has a thousand. */
const MOST_ITEMS = 300_000;

/**
 * The lines of each page of a PDF.
 * @throws {UnreadableDocument} when it is locked or damaged
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<PageLine[][]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw tooMuch(name, 'pages');
    const pages: PageLine[][] = [];
    let items = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const read = await itemsOf(await pdf.getPage(number), name, MOST_ITEMS - items);
      items += read.length;
      pages.push(splitColumns(read).flatMap((column) => setLines(column, number)));
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw refusal(error, name);
  } finally {
    await task.destroy();
  }
}

function refusal(error: unknown, name: string): UnreadableDocument {
  const kind = error instanceof Error ? error.name : '';
  return kind === 'PasswordException'
    ? new UnreadableDocument(
        name,
        'is a PDF locked with a password',
        'Open it with the password, save or print it without one, and name that file.',
      )
    : new UnreadableDocument(
        name,
        'is a PDF that is damaged',
        'Open it, save or print it anew as PDF, and name that file.',
      );
}

type Page = Awaited<
  ReturnType<
    Awaited<ReturnType<typeof import('pdfjs-dist/legacy/build/pdf.mjs').getDocument>['promise']>['getPage']
  >
>;

type TextContent = Awaited<ReturnType<Page['getTextContent']>>;

/** What a page says, read as it comes: what draws itself over and over would never be all there. */
async function itemsOf(page: Page, name: string, most: number): Promise<Item[]> {
  const items: TextContent['items'] = [];
  const styles: TextContent['styles'] = {};
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    items.push(...read.value.items);
    Object.assign(styles, read.value.styles);
    if (items.length <= most) continue;
    await reader.cancel(tooMuch(name, 'text in it'));
    throw tooMuch(name, 'text in it');
  }
  return items.flatMap((item): Item[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , left = 0, bottom = 0] = item.transform as number[];
    const size = Math.round(item.height * 2) / 2;
    const family = `${item.fontName} ${styles[item.fontName]?.fontFamily ?? ''}`;
    return [
      {
        text: item.str,
        left,
        right: left + item.width,
        bottom,
        size,
        isBold: /bold|black|heavy/i.test(family),
      },
    ];
  });
}
