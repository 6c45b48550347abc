import { parseMeasure } from '../../schemas/measure.ts';
import type { Cell, Table } from '../document.ts';
import { emptyText, TextWriter, type PlacedText } from '../placed-text.ts';
import { shapeOf, type CellShape } from './cell-shape.ts';
import { isPeriod } from '../../figures/heading-period.ts';
import { spreadRows } from './spread-rows.ts';

type Row = readonly Cell[];

interface Around {
  /** How many rows the format itself calls headings; 0 where it doesn't say. */
  readonly declared: number;
  readonly caption: PlacedText | null;
  readonly notes: readonly PlacedText[];
}

const MOST_HEADER_ROWS = 6;

/** Makes a table of rows as a format gives them: empty columns go, torn cells are joined, the header is found. */
export function shapeTable(rows: readonly Row[], { declared, caption, notes }: Around): Table {
  const even = joinTornCells(dropEmptyColumns(spreadRows(padRows(rows), declared)));
  const count = countHeaderRows(even, declared);
  return {
    kind: 'table',
    caption,
    notes,
    header: spreadEvenly(even.slice(0, count)),
    rows: even.slice(count).filter(hasText),
  };
}

/** Repeats the headings of an upper row over the blank cells behind each, where each has as many. */
function spreadEvenly(header: readonly Row[]): Row[] {
  return header.map((row, index) => {
    const filled = row.flatMap(({ text }, column) => (column > 0 && text.text.trim() !== '' ? [column] : []));
    const wide = row.length - (filled.at(-1) ?? row.length);
    const isEven = wide > 1 && filled.every((column, at) => (filled[at + 1] ?? row.length) - column === wide);
    if (index === header.length - 1 || !isEven) return row;
    return row.map((cell, column) => {
      const own = row[filled.findLast((each) => each <= column) ?? column];
      return own === undefined || own === cell ? cell : { ...own, isSpanned: true };
    });
  });
}

function padRows(rows: readonly Row[]): Row[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) => {
    const last = row.at(-1);
    const fill = last
      ? {
          text: emptyText(last.text.source, last.text.runs.at(-1)?.end ?? 0),
          isHeading: false,
          isSpanned: false,
        }
      : null;
    return fill ? [...row, ...Array<Cell>(width - row.length).fill(fill)] : row;
  });
}

function hasText(row: Row): boolean {
  return row.some(({ text }) => text.text.trim() !== '');
}

function dropEmptyColumns(rows: readonly Row[]): Row[] {
  const kept = columnsOf(rows).filter((column) =>
    rows.some((row) => row[column]?.isSpanned === false && row[column].text.text.trim() !== ''),
  );
  return rows.map((row) => kept.flatMap((column) => row[column] ?? []));
}

function columnsOf(rows: readonly Row[]): number[] {
  return (rows[0] ?? []).map((_, column) => column);
}

const OPENS = /^(?:(?:US|NT|HK|A|C)?[$€£¥₩₹]|USD|EUR|GBP|\()\s*\(?$/u;
const CLOSES = /^(?:\)|%|\)%|％|pts?|x)$/u;

/** Joins "$" with the amount behind it, and ")" with the amount before it, where they stand in columns of their own. */
function joinTornCells(rows: readonly Row[]): Row[] {
  const columns = columnsOf(rows);
  const torn = (column: number, pattern: RegExp): boolean => {
    const texts = rows.map((row) => row[column]).filter((cell) => cell && !cell.isHeading && !cell.isSpanned);
    const printed = texts.map((cell) => cell?.text.text.trim() ?? '').filter((text) => text !== '');
    return (
      printed.length > 0 &&
      printed.filter((text) => pattern.test(text)).length >= printed.length * 0.8 &&
      pattern.test(printed.at(-1) ?? '')
    );
  };
  const opening = columns.filter((column) => column + 1 < columns.length && torn(column, OPENS));
  const closing = columns.filter((column) => column > 0 && torn(column, CLOSES));
  if (opening.length + closing.length === 0) return [...rows];
  const gone = new Set([...opening, ...closing]);
  return rows.map((row) =>
    columns
      .filter((column) => !gone.has(column))
      .map((column) => {
        const parts = [
          opening.includes(column - 1) ? row[column - 1] : undefined,
          row[column],
          closing.includes(column + 1) ? row[column + 1] : undefined,
        ];
        return joinCells(parts.filter((cell) => cell !== undefined));
      }),
  );
}

function joinCells(cells: readonly Cell[]): Cell {
  const full = cells.filter(({ text, isSpanned }) => text.text.trim() !== '' && !isSpanned);
  const [first] = full.length > 0 ? full : cells;
  if (first === undefined) throw new RangeError('there is no cell to join');
  if (full.length < 2) return first;
  const writer = new TextWriter(first.text.source);
  full.forEach(({ text }) => writer.writeText(text));
  return { ...first, text: writer.finish() };
}

function countHeaderRows(rows: readonly Row[], declared: number): number {
  const shapes = rows.slice(0, MOST_HEADER_ROWS + 1).map((row) => row.map(({ text }) => shapeOf(text.text)));
  const hasFigures = rows.some((row) =>
    row.some(({ text }, column) => column > 0 && shapeOf(text.text) === 'figure'),
  );
  let count = Math.min(declared, rows.length);
  if (count === 0 && startsWithHeader(rows, shapes, hasFigures)) count = 1;
  if (count === 0) return 0;
  while (count < Math.min(MOST_HEADER_ROWS, rows.length - 1) && hasFigures && goesOn(rows, shapes, count))
    count += 1;
  return count;
}

function startsWithHeader(
  rows: readonly Row[],
  shapes: readonly CellShape[][],
  hasFigures: boolean,
): boolean {
  const [first, second] = shapes;
  if (first === undefined || second === undefined) return false;
  if (rows[0]?.every(({ isHeading, text }) => isHeading || text.text.trim() === '') === true) return true;
  if (first.includes('figure')) return false;
  if (hasFigures) return true;
  // Words over words: the first row is a heading where it alone has no date or time in it.
  return second.includes('period') && !first.includes('period');
}

/** True when the row at `index` goes on with the headings above it. */
function goesOn(rows: readonly Row[], shapes: readonly CellShape[][], index: number): boolean {
  const own = (shapes[index] ?? []).map((shape, column) =>
    rows[index]?.[column]?.isSpanned === true ? 'empty' : shape,
  );
  const [first = 'empty', ...others] = own;
  const label = parseMeasure(rows[index]?.[0]?.text.text ?? '') === null ? first : 'empty';
  if (own.includes('figure')) return false;
  const filled = others.filter((shape) => shape !== 'empty');
  if (filled.length === 0) return false;
  const above = rows.slice(0, index);
  const isBlank = above.every((row) => row.every(({ text }) => text.text.trim() === ''));
  if (isBlank || rows[index]?.every(({ isHeading, text }) => isHeading || text.text.trim() === '') === true)
    return true;
  const timed = above.some((row) => row.some(({ text }, column) => column > 0 && isDated(text.text)));
  const headed = above.some((row) => row[0]?.text.text.trim() !== '' && row[0]?.isSpanned === false);
  if (filled.every((shape) => shape === 'unit')) return true;
  if (filled.every((shape) => shape === 'period')) return !timed && (label !== 'words' || !headed);
  return (label === 'empty' || !headed) && !isComplete(above);
}

/** True of a time that says its year, or needs none. */
function isDated(text: string): boolean {
  return (
    isPeriod(text) &&
    (/\d{4}|年|fy/i.test(text) || !/\d|ended|ending/i.test(text) || /^\(?(?:q|h)[1-4]/i.test(text))
  );
}

/** True when the headings so far tell all columns but the first apart. */
function isComplete(above: readonly Row[]): boolean {
  const paths = (above[0] ?? [])
    .slice(1)
    .map((_, column) => above.map((row) => row[column + 1]?.text.text.trim() ?? '').join('\n'));
  return paths.every((path) => path.trim() !== '') && new Set(paths).size === paths.length;
}
