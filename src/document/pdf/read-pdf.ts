import type { Block } from '../document.ts';
import { joinLines } from '../join-lines.ts';
import { textOfSource, TextWriter, type PlacedText } from '../placed-text.ts';
import type { ReadBlocks } from '../read-blocks.ts';
import { sourceOf, type Source } from '../source.ts';
import { findTables, type CandidateLine } from '../table/find-tables.ts';
import { cutLine } from '../text/text-line.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { awaitPdf } from './await-pdf.ts';
import { dropPageEdges } from './page-edges.ts';
import type { PageLine } from './set-lines.ts';

/** A line of a page with its stretch of the source. */
interface PlacedLine extends PageLine {
  readonly start: number;
  readonly end: number;
}

/** Reads a PDF that holds text. A line is counted within its page. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadBlocks> {
  const pages = await awaitPdf(bytes, name);
  const starts = pages.map((_, index) =>
    pages.slice(0, index).reduce((sum, page) => sum + Math.max(1, page.length), 0),
  );
  const texts = pages.flatMap((page) => (page.length === 0 ? [''] : page.map(lineText)));
  const source = sourceOf(texts.join('\n'), starts);
  const placed = pages.flatMap((page, index) =>
    page.map((line, at): PlacedLine => {
      const start = source.lineStarts[(starts[index] ?? 0) + at] ?? 0;
      return { ...line, start, end: start + lineText(line).length };
    }),
  );
  const lines = dropPageEdges(placed, lineText);
  // What runs along the edge of a page is printed on scans, too.
  if (!lines.some((line) => /\p{L}|\p{N}/u.test(lineText(line))))
    throw new UnreadableDocument(
      name,
      `is a PDF of ${pages.length === 1 ? 'a page' : `${String(pages.length)} pages`} without text, most likely a scan`,
      'Have its text recognised (OCR), and name the file with the text.',
    );
  return { source, blocks: readLines(lines, source), facts: {} };
}

const GAP = '  ';

function lineText({ pieces }: PageLine): string {
  return pieces.map(({ text }) => text).join(GAP);
}

function readLines(lines: readonly PlacedLine[], source: Source): Block[] {
  const tables = findTables(lines.map((line) => candidate(line, source)));
  const sizes = sizesOf(lines);
  const blocks: Block[] = [];
  let at = 0;
  for (const { start, end, table } of tables) {
    blocks.push(...readProse(lines.slice(at, start), sizes, source), table);
    at = end;
  }
  return joinParagraphs([...blocks, ...readProse(lines.slice(at), sizes, source)]);
}

function candidate(line: PlacedLine, source: Source): CandidateLine {
  if (line.pieces.length === 1) {
    const text = lineText(line);
    const cut = cutLine({ text, start: line.start, end: line.end }, source);
    if (cut.isTight) return cut;
  }
  let at = line.start;
  const pieces = line.pieces.map(({ text, left, right }) => {
    const from = at;
    at = from + text.length + GAP.length;
    return { text: textOfSource(source, from, from + text.length), left, right };
  });
  return { pieces, isTight: false };
}

/** The size in which most of the text is set. */
function bodySize(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, start, end } of lines) counts.set(size, (counts.get(size) ?? 0) + end - start);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const LARGER = 1.12;

/** The sizes of headings in the whole document, the largest first. */
function sizesOf(lines: readonly PlacedLine[]): number[] {
  const body = bodySize(lines);
  const larger = lines.map(({ size }) => size).filter((size) => size > body * LARGER);
  return [...new Set(larger)].toSorted((a, b) => b - a);
}

function readProse(lines: readonly PlacedLine[], sizes: readonly number[], source: Source): Block[] {
  const groups: PlacedLine[][] = [];
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last === undefined || startsParagraph(last, line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups.flatMap((group): Block[] => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const text = joinLines(textOfSource(source, first.start, last.end));
    const level = sizes.indexOf(first.size) + 1;
    if (text.text === '') return [];
    if (level > 0 && text.text.length < 200)
      return [{ kind: 'heading', level: Math.min(6, level), text, isGuessed: false }];
    if (first.isBold && group.length < 3 && text.text.length < 120 && !/[.。]$/.test(text.text))
      return [{ kind: 'heading', level: Math.min(6, sizes.length + 1), text, isGuessed: false }];
    return [{ kind: /^\s*[•▪·–-]\s/.test(text.text) ? 'item' : 'paragraph', text }];
  });
}

function startsParagraph(last: PlacedLine, line: PlacedLine): boolean {
  if (last.page !== line.page || last.size !== line.size || last.isBold !== line.isBold) return true;
  const gap = last.bottom - line.bottom;
  if (gap > line.size * 1.75 || gap < 0) return true;
  const [from] = line.pieces;
  const [before] = last.pieces;
  if (/^\s*(?:[•▪·]|\(?\d{1,2}[.)]\s)/.test(from?.text ?? '')) return true;
  return (
    (from?.left ?? 0) > (before?.left ?? 0) + line.size && /[.。:：]\s*$/.test(last.pieces.at(-1)?.text ?? '')
  );
}

/** Joins a paragraph that a page's end has cut in two. */
function joinParagraphs(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && goesOn(last.text, block.text)) {
      const writer = new TextWriter(block.text.source);
      writer.writeText(last.text);
      const end = last.text.runs.at(-1)?.end ?? 0;
      writer.write(/[\p{Script=Han}]$/u.test(last.text.text) ? '' : ' ', end, end);
      writer.writeText(block.text);
      joined[joined.length - 1] = { kind: 'paragraph', text: writer.finish() };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(last: PlacedText, next: PlacedText): boolean {
  const latin = /[\p{Ll},]$/u.test(last.text) && /^\p{Ll}/u.test(next.text);
  return (
    latin ||
    (/[\p{Script=Han}，、]$/u.test(last.text) && /^\p{Script=Han}/u.test(next.text) && last.text.length > 40)
  );
}
