import type { Cell, Table } from '../../document/document.ts';
import type { Figure, Use } from '../figure.ts';
import { COUNT_WORDS as englishCounts } from '../en/line-words.ts';
import { COUNT_WORDS as chineseCounts } from '../zh-hant/line-words.ts';
import {
  isChangeLabel,
  isDeductionLabel,
  isDetailLabel,
  isRateLabel,
  isResultLabel,
  isTotalLabel,
} from '../words/line-labels.ts';
import type { Grid, Line } from './grid.ts';
import { readCell } from './read-cell.ts';

const YEAR = /^(?:FY\s*)?(?:19|20)\d\d(?:\s*年)?$/u;
const UNIT_ROW =
  /^\W*(?:in\s)?(?:[$€£]?\s*(?:m|mn|million|bn|billion|thousands?|'?000s?|%)|US?\$|[$€£%]|億元|萬元|千元|人|%)\W*$/iu;

/**
 * Reads a table's figures with the labels of its rows and columns; null where it holds none.
 * @param around what stands right before the table and may be its caption
 */
export function readGrid(table: Table, around = ''): Grid | null {
  const first = table.rows.findIndex(
    (row) => !isHeaderRow(row) && row.some(({ text }) => readCell(text) !== null),
  );
  const isHeader = (row: readonly Cell[], index: number): boolean =>
    isHeaderRow(row) || (index < first && (isBlank(row[0]) || isFilled(row)));
  const body = table.rows.filter((row, index) => !isHeader(row, index));
  const header = [...table.header, ...table.rows.filter(isHeader)];
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const figures = body.map((row) => row.map((cell) => (cell.isSpanned ? null : readCell(cell.text))));
  const labels = labelColumns(body, figures, width);
  const columns = range(width).filter((column) => !labels.includes(column));
  if (columns.length === 0 || body.length === 0) return null;
  const corner = labels
    .map((column) => header.map((row) => row[column]?.text.text ?? '').join(' '))
    .join(' ');
  const whole = factorIn(
    `${table.caption?.text ?? ''} ${corner} ${table.notes.map(({ text }) => text).join(' ')} ${around}`,
  );
  const headings = columns.map((column) =>
    columnOf(
      header.map((row) => row[column]),
      figures.map((row) => row[column] ?? null),
    ),
  );
  return {
    rows: body.map((row) => lineOf(labels.map((column) => row[column]))),
    columns: headings.map((line) => ({
      ...line,
      factor: line.factor === 1 && !line.isRate ? whole : line.factor,
    })),
    cells: withCounts(
      figures.map((row) => columns.map((column) => row[column] ?? null)),
      headings,
      `${table.caption?.text ?? ''} ${corner} ${table.notes.map(({ text }) => text).join(' ')} ${around}`,
    ),
    withheld: body.map((row) => columns.map((column) => WITHHELD.test(row[column]?.text.text.trim() ?? ''))),
    about: `${aboutOf(table, header)} ${around}`,
  };
}

/** What stands for a figure that there is, and that the table doesn't give. A dash may be none. */
const WITHHELD =
  /^(?:\.{2,}|…+|[:*]+|n\/a|n\.a\.|[cx]|not (?:available|given|stated)|unknown|withheld|suppressed|未提供|不詳|保密)$/iu;

/** A row of years or of units belongs to the header, wherever the document puts it. */
function isHeaderRow(row: readonly Cell[]): boolean {
  const filled = row.slice(1).filter(({ text }) => text.text.trim() !== '');
  if (filled.length === 0) return false;
  return filled.every(({ text }) => YEAR.test(text.text.trim()) || UNIT_ROW.test(text.text.trim()));
}

/** A row of words alone above the first of figures. */
function isFilled(row: readonly Cell[]): boolean {
  return row.filter((cell) => !isBlank(cell) && !cell.isSpanned).length * 2 > row.length;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell.text.text.trim() === '';
}

/** The columns that name the rows: those of words, before the first of figures. */
function labelColumns(
  body: readonly (readonly Cell[])[],
  figures: readonly (readonly (Figure | null)[])[],
  width: number,
): number[] {
  const words = range(width).filter((column) => {
    const read = figures.filter((row) => row[column] != null).length;
    const filled = body.filter((row) => (row[column]?.text.text.trim() ?? '') !== '').length;
    return read === 0 || read * 3 < filled;
  });
  // One row of figures under headings alone names no row.
  if (words.length === 0 && body.length === 1) return [];
  const first = words.length === 0 || (words[0] ?? 1) > 0 ? [0] : words;
  return first.filter((column, index) => column === index);
}

function lineOf(cells: readonly (Cell | undefined)[]): Line {
  const printed = cells.filter((cell) => cell !== undefined && cell.text.text.trim() !== '') as Cell[];
  const texts = printed.map(({ text }) => text.text.trim());
  const label = [...new Set(texts)].join(' ');
  return {
    label,
    labelPlace: placeOfLabel(printed.at(-1)),
    isTotal: isTotalLabel(label),
    isResult: isResultLabel(label),
    isDeduction: isDeductionLabel(label),
    isDetail: isDetailLabel(label),
    isRate: isRateLabel(label),
    isChange: isChangeLabel(label),
    factor: factorIn(label),
    isDerived: false,
  };
}

function columnOf(cells: readonly (Cell | undefined)[], figures: readonly (Figure | null)[]): Line {
  const line = lineOf(cells);
  const read = figures.flatMap((figure) => figure ?? []);
  const percent = read.filter(({ unit }) => unit === '%').length;
  return { ...line, isRate: line.isRate || percent * 2 > read.length };
}

const COUNTED = new RegExp(`(?<![a-z])(?:${englishCounts})(?![a-z])|${chineseCounts}`, 'iu');
const MONEY = /[$€£¥]|(?<![a-z])(?:usd|eur|gbp|rounded|millions?|thousands?)(?![a-z])|元|四捨五入/iu;
/** Larger numbers than these are often rounded, whatever the table says. */
const MOST_COUNTED = 1000;

/** The figures of columns that count are exact: 43 deaths are no 42.6. */
function withCounts(
  cells: readonly (readonly (Figure | null)[])[],
  columns: readonly Line[],
  about: string,
): (Figure | null)[][] {
  const counts = columns.map(({ label, factor, isRate, isChange }, column) => {
    const figures = cells.flatMap((row) => row[column] ?? []);
    const isPlain =
      factor === 1 && !isRate && !isChange && COUNTED.test(label) && !MONEY.test(`${about} ${label}`);
    return (
      isPlain &&
      figures.every(
        ({ nominal, step, unit }) =>
          step === 1 && unit === null && nominal.low >= 0 && nominal.high < MOST_COUNTED,
      )
    );
  });
  return cells.map((row) =>
    row.map((cell, column) => (cell && counts[column] ? { ...cell, outer: cell.nominal } : cell)),
  );
}

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/(?:bn|billions?)(?![a-z])|十億/iu, 1e9],
  [/(?:mn|millions?|[$€£]m|€m|£m)(?![a-z])|(?<=[$€£(])m(?=\))|百萬/iu, 1e6],
  [/thousands?(?![a-z])|[’']?000s?(?=[)\s]|$)|千(?=[元人戶])/iu, 1e3],
  [/億/u, 1e8],
  [/萬/u, 1e4],
];

function factorIn(text: string): number {
  return FACTORS.find(([pattern]) => pattern.test(text))?.[1] ?? 1;
}

function placeOfLabel(cell: Cell | undefined): Use | null {
  return cell === undefined ? null : { text: cell.text, start: 0, end: cell.text.text.length };
}

function aboutOf(table: Table, header: readonly (readonly Cell[])[]): string {
  const headings = header.flatMap((row) => row.map(({ text }) => text.text));
  const notes = table.notes.map(({ text }) => text);
  return [table.caption?.text ?? '', ...headings, ...notes].join(' ');
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
