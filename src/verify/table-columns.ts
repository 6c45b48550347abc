import type { ReadingText, ReadTable } from '../document/reading-text.ts';
import type { Span } from './occurrences.ts';

/** A cell of a table's row, under the heading of its column as printed. */
export interface ColumnCell extends Span {
  readonly heading: string;
}

/** The cells of a row with their headings; none where the row is of no table with headings. */
export function cellsOfRow({ text, tables }: ReadingText, row: Span): ColumnCell[] {
  const table = tableAt(tables, row.start);
  if (!table || table.model.table.header.length === 0) return [];
  const headings = table.model.columns.map(({ heading }) => heading);
  return cut(text, row)
    .slice(0, headings.length)
    .map((cell, index) => ({ ...cell, heading: headings[index] ?? '' }));
}

/** A heading as two prints of it are compared: without case, emphasis and more than single spaces. */
export function plainHeading(heading: string): string {
  return heading.normalize('NFKC').replace(/[*_`]/g, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function tableAt(tables: readonly ReadTable[], at: number): ReadTable | undefined {
  let [low, high] = [0, tables.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tables[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const table = tables[low - 1];
  return table && at < table.end ? table : undefined;
}

/** Cuts a line of the reading text at its bars: it begins and ends with one. */
export function cut(text: string, { start, end }: Span): Span[] {
  const bars = Array.from(text.slice(start, end).matchAll(/\|/g), ({ index }) => start + index);
  return bars.slice(1).map((bar, index) => ({ start: (bars[index] ?? start) + 1, end: bar }));
}
