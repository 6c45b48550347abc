import { lastIndexUpTo, lineStartsOf, positionOf } from '../problems/source.ts';

/** A place in the document as an editor finds it again: from one, columns in UTF-16 units, end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The page, where the document has pages; lines are counted within it. */
  readonly page?: number;
}

/** The document's text as its places count it. A document that isn't text has the text that was read off it. */
export interface Source {
  readonly text: string;
  /** The offset at which each line starts. */
  readonly lineStarts: readonly number[];
  /** The index of the line at which each page starts; empty where there are no pages. */
  readonly pageStarts: readonly number[];
}

const CONTROLS = /[\p{Cc}--[\t\n\v\f\r]]/gv;

/** A text with a sign for each control character in it: what a document says is printed in a terminal, and obeyed there. */
export function withoutControls(text: string): string {
  return text.replaceAll(CONTROLS, '\uFFFD');
}

/** Letters that a typesetter joined, as PDFs keep them: one sign for "fi", which no reader types and few fonts have. */
const LIGATURES = /[\ufb00-\ufb06\u2f00-\u2fd5]/g;
/** Radicals that a PDF may have for the characters that look like them, and that Unicode maps to none. */
const RADICALS: Readonly<Record<string, string>> = {
  '\u2e9f': '母',
  '\u2ea0': '民',
  '\u2ec4': '西',
  '\u2ed1': '長',
  '\u2ed8': '青',
  '\u2edd': '食',
  '\u2ee3': '骨',
  '\u2ee4': '鬼',
  '\u2ee9': '黃',
};

/** A text with its lines counted, its letters apart. */
export function sourceOf(typed: string, pageStarts: readonly number[] = []): Source {
  const text = withoutControls(typed)
    .replaceAll(LIGATURES, (joined) => joined.normalize('NFKC'))
    .replaceAll(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical);
  return { text, lineStarts: lineStartsOf(text), pageStarts };
}

/** Where a stretch of the source stands. */
export function placeIn(source: Source, start: number, end: number): Place {
  const [first, last] = [positionOf(source, start), positionOf(source, Math.max(start, end))];
  const page = lastIndexUpTo(source.pageStarts, first.line - 1);
  const before = source.pageStarts[page] ?? 0;
  return {
    line: first.line - before,
    column: first.column,
    endLine: last.line - before,
    endColumn: last.column,
    ...(page >= 0 && { page: page + 1 }),
  };
}

/** The lines by which places count: those of the page that a place names, or else of the whole document. */
export function linesOf({ text, lineStarts, pageStarts }: Source, page?: number): string[] {
  const [from, to] =
    page === undefined
      ? [0, lineStarts.length]
      : [pageStarts[page - 1] ?? 0, pageStarts[page] ?? lineStarts.length];
  return lineStarts
    .slice(from, to)
    .map((start, index) =>
      text.slice(start, lineStarts[from + index + 1] ?? text.length).replace(/[\r\n]+$/, ''),
    );
}
