import type { ReadingText, ReadTable } from '../document/reading-text.ts';
import { columnTitle } from '../document/table/column-title.ts';
import type { Column } from '../document/table/table-model.ts';
import type { Span } from './occurrences.ts';
import type { PrintedCell, Twin } from './printed-claims.ts';
import { remember } from './remember.ts';

/** A cell of a table's row, under its column as the document prints it. */
export interface ColumnCell extends Span {
  readonly column: Column;
}

/** The cells of a row with their columns; none where the row is of no table with headings. */
export function cellsOfRow({ text, tables }: ReadingText, row: Span): ColumnCell[] {
  const table = tableAt(tables, row.start);
  if (!table || table.model.table.header.length === 0) return [];
  const { columns } = table.model;
  return cut(text, row).flatMap((cell, index) => {
    const column = columns[index];
    return column ? [{ ...cell, column }] : [];
  });
}

/** The cells that stand under the heading that a claim's cell names; of several alike, the one that is as far along. */
export function ownCells(
  { titles, period, columnTwin }: PrintedCell,
  cells: readonly ColumnCell[],
): readonly ColumnCell[] {
  const wanted = titles.map(plainText);
  const own = cells.filter(({ column }) => {
    const isTitled =
      wanted.length === 0 ? period !== null : titlesOf(column).some((each) => wanted.includes(each));
    return isTitled && (period === null || plainText(period) === plainText(column.period ?? ''));
  });
  return oneOf(own, columnTwin);
}

const titles = new WeakMap<Column, readonly string[]>();

/** What a column is called, which every claim of its cells asks for. */
function titlesOf(column: Column): readonly string[] {
  return remember(titles, column, () => [column.heading, columnTitle(column)].map(plainText));
}

/** That of several things alike which stands where the claim's does; all of them where there are more or fewer. */
export function oneOf<T>(alike: readonly T[], { index, count }: Twin): readonly T[] {
  const one = alike[index];
  return alike.length === count && one !== undefined ? [one] : alike;
}

/** A text as two prints of it are compared: without case, emphasis, bullets, marks of footnotes and more than single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[*_`¦|]/g, '')
    .replace(/^\s*[-–—•+#>]+\s+/u, '')
    .replace(/(?<=\p{L}{3})\d{1,2}(?![\p{L}\d.])/gu, '')
    .replace(/(?<=[\p{L})])(?:\s?[([]\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*[)\]])+\s*$/u, '')
    .replace(/[\s:：]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The table that a place of the reading text is in. */
export function tableAt(tables: readonly ReadTable[], at: number): ReadTable | undefined {
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
