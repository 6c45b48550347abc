import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import { blocksOf } from '../html/read-html.ts';
import { refuseDeep } from '../html/refuse-deep.ts';
import { openArchive } from '../open-archive.ts';
import { placeBlocks } from '../place-blocks.ts';
import type { ReadBlocks } from '../read-blocks.ts';
import { sourceOf } from '../source.ts';
import { UnreadableDocument } from '../unreadable-document.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  // The title stands over the headings, which Word counts from one as well.
  ...[1, 2, 3, 4, 5].flatMap((level) =>
    ['Heading', 'heading'].map(
      (name) => `p[style-name='${name} ${String(level)}'] => h${String(level + 1)}:fresh`,
    ),
  ),
  "p[style-name='caption'] => p:fresh",
  "p[style-name='Caption'] => p:fresh",
];

/** Reads a Word document: its headings, paragraphs, lists, tables and notes. A line is a paragraph or a row. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadBlocks> {
  const html = await convert(bytes, name);
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  refuseDeep(childNodes);
  const blocks = blocksOf(childNodes, { source: sourceOf(html), shift: 0 }, 'paragraph');
  return { ...placeBlocks(blocks), facts: {} };
}

/** What mammoth writes behind a note: a link to the place of its mark. */
const WAY_BACK = /\s*<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g;

async function convert(bytes: Uint8Array, name: string): Promise<string> {
  try {
    // Packed anew without its pictures: what unpacks it for the last time knows no bounds.
    const parts = openArchive(bytes, name, (path) => /\.(?:xml|rels)$/i.test(path));
    const buffer = Buffer.from(zipSync(parts, { level: 0 }));
    const images = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, convertImage: images, externalFileAccess: false },
    );
    return value.replace(WAY_BACK, '');
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      name,
      'is a Word document (DOCX) that is damaged',
      'Open it, save it anew, and name that file.',
    );
  }
}
