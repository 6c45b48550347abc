import type { Span } from './occurrences.ts';

/** A cell of a Markdown table's row, under the heading of its column as printed. */
export interface ColumnCell extends Span {
  readonly heading: string;
}

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The cells of a row with their headings; none where the row is of no Markdown table. */
export function cellsOfRow(text: string, row: Span): ColumnCell[] {
  const head = headOf(text, row.start);
  if (head === null) return [];
  const headings = cut(text, head).map(({ start, end }) => text.slice(start, end).trim());
  return cut(text, row)
    .slice(0, headings.length)
    .map((cell, index) => ({ ...cell, heading: headings[index] ?? '' }));
}

/** A heading as two prints of it are compared: without case, emphasis and more than single spaces. */
export function plainHeading(heading: string): string {
  return heading.normalize('NFKC').replace(/[*_`]/g, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The line of headings above a row: the one over the table's line of hyphens. */
function headOf(text: string, row: number): Span | null {
  let below: string | null = null;
  for (let line = lineBefore(text, row); line !== null; line = lineBefore(text, line.start)) {
    const printed = text.slice(line.start, line.end);
    if (!printed.includes('|')) return null;
    if (below !== null && DELIMITER.test(below)) return line;
    below = printed;
  }
  return null;
}

function lineBefore(text: string, start: number): Span | null {
  const [lineEnd] = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, start - 2), start)) ?? [];
  if (lineEnd === undefined) return null;
  const end = start - lineEnd.length;
  const before = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1));
  return { start: end === 0 ? 0 : before + 1, end };
}

/** Cuts a line at its bars. A bar behind a backslash is text, and the outer bars may be left out. */
function cut(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  const bars = Array.from(line.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  const edges = [-1, ...bars, line.length];
  const cells = edges
    .slice(1)
    .map((bar, index) => ({ start: start + (edges[index] ?? 0) + 1, end: start + bar }));
  const [from, to] = [/^\s*\|/.test(line) ? 1 : 0, /(?<!\\)\|\s*$/.test(line) ? -1 : cells.length];
  return cells.slice(from, to);
}
