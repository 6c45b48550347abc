import { findNames } from '../figures/names.ts';
import type { Quantity } from '../figures/quantity.ts';
import { idleOpening } from '../figures/range.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import type { ReportLabel } from '../schemas/report.ts';
import { overlaps } from './overlaps.ts';
import { splitChanges, type Stretch } from './split-changes.ts';
import { findDateline, type Dateline } from './dateline.ts';
import { figuresOfPiece } from './piece-figures.ts';
import { placeOfStretch, type CellPlace, type Piece, type ReadingText } from './reading-text.ts';
import {
  findFootnoteMarks,
  findShapeLabels,
  findUnitWords,
  HEADING_TIME,
  isTimeWord,
  OWN_DATE,
  readNotes,
  ROW_NUMBER,
  TABLE_UNIT,
  type Label,
  type NoteContext,
} from './shape-labels.ts';
import { parseMeasure } from '../schemas/measure.ts';
import { withoutNotes } from '../schemas/table-figure.ts';

/** A figure of the document, by its stretch of the reading text. */
export interface DocumentFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What accounts for it: a cell of a table of figures, a claim, a label. */
  readonly role: 'cell' | 'claim' | 'label';
  /** What a label is; null where `report.json` says it. */
  readonly what: string | null;
  readonly cell: CellPlace | null;
  /** The figure that a claim of it prints, read; null when the grammar can't. */
  readonly quantity: Quantity | null;
}

/** A name that the document prints. */
export interface DocumentName {
  readonly name: string;
  readonly start: number;
}

/** Everything in a document that holds a number, told apart. */
export interface DocumentFigures {
  readonly figures: readonly DocumentFigure[];
  readonly names: readonly DocumentName[];
  /** Labels that name a place where no such figure stands. */
  readonly strayLabels: readonly ReportLabel[];
}

/**
 * Finds the figures of a document, each text and each cell by itself. This one finder tells drafts and
 * verifications what is to be covered, and by what.
 * @param names proper names with a digit in them, which are no figures
 * @param labels what an editor says is a label, each with its place
 */
export function findDocumentFigures(
  reading: ReadingText,
  names: readonly string[],
  labels: readonly ReportLabel[] = [],
): DocumentFigures {
  const [notes, dateline] = [readNotes(reading), findDateline(reading)];
  const found = reading.pieces.flatMap((piece) => tellFigures(reading, piece, names, { notes, dateline }));
  const listed = new Map(labels.map((label) => [keyOf(label.text, label), label]));
  const stray = new Set(labels);
  const figures = found.map((figure): DocumentFigure => {
    const label =
      labels.length === 0
        ? undefined
        : listed.get(keyOf(figure.text, placeOfStretch(reading, figure.start, figure.end)));
    if (label) stray.delete(label);
    return label && figure.role === 'claim' ? { ...figure, role: 'label', what: null } : figure;
  });
  return { figures, names: namesIn(reading, names), strayLabels: [...stray] };
}

function keyOf(
  text: string,
  {
    page,
    line,
    column,
  }: { readonly page?: number | undefined; readonly line: number; readonly column: number },
): string {
  return [page ?? 0, line, column, text.replace(/\s+/gu, ' ')].join(':');
}

function namesIn({ text, pieces }: ReadingText, names: readonly string[]): DocumentName[] {
  return pieces.flatMap(({ start, end }) =>
    findNames(text.slice(start, end), names).map((found) => ({
      name: found.name,
      start: start + found.start,
    })),
  );
}

function tellFigures(
  reading: ReadingText,
  piece: Piece,
  names: readonly string[],
  { notes, dateline }: { readonly notes: NoteContext; readonly dateline: Dateline | null },
): DocumentFigure[] {
  const text = reading.text.slice(piece.start, piece.end);
  const cell = figureCell(reading, piece, text);
  if (cell) return [cell];
  const found = splitChanges(joinDates(figuresOfPiece(piece, text, names), text), text);
  if (found.length === 0) return [];
  const labels = [
    ...(dateline?.piece === piece ? [{ ...dateline, what: OWN_DATE }] : []),
    ...partOfPeriod(reading, piece, text),
    ...findFootnoteMarks(text, notes, piece),
    ...findShapeLabels(text, piece),
    ...findUnitWords(text, piece),
    ...rowLabels(reading, piece, text),
  ];
  const figure = ({ start, end }: Stretch, near: readonly Label[]): DocumentFigure => {
    const printed = text.slice(start, end);
    const label = near.find((each) => covers(each, start, end, text));
    const read = isAloneAmongHours(printed, text) ? null : readPrinted(printed);
    const what =
      label?.what ??
      (piece.kind === 'code' ? 'a number in code' : null) ??
      (read === null && isTimeWord(printed) ? 'a time' : null);
    const role = what === null ? 'claim' : 'label';
    // Words before a figure that can't be read with it, or open no range, are no part of it.
    const unread = read && printed.endsWith(read.printed) ? printed.length - read.printed.length : 0;
    const cut = unread + (read ? idleOpening(printed.slice(unread)).length : 0);
    const quantity = read && { ...read, printed: cut > unread ? printed.slice(cut) : read.printed };
    const [from, to] = [piece.start + start + cut, piece.start + end];
    return { start: from, end: to, text: printed.slice(cut), role, what, cell: piece.cell, quantity };
  };
  const counted = found.map((stretch) => withCountedNoun(stretch, text));
  const near = overlaps(counted, labels);
  return counted.map((stretch, index) => figure(stretch, near[index] ?? []));
}

/** A line of a heading that is a time only with the others: "Three Months Ended" over a date. */
function partOfPeriod({ tables }: ReadingText, { cell }: Piece, text: string): Label[] {
  if (!cell || cell.row >= 0) return [];
  const period = tables[cell.table]?.model.columns[cell.column]?.period ?? '';
  return period.includes(text) ? [{ start: 0, end: text.length, what: HEADING_TIME }] : [];
}

/** What a row is in, in a column of units, "CFU/100 mL", or its own number. */
function rowLabels({ tables }: ReadingText, { cell }: Piece, text: string): Label[] {
  if (!cell || cell.row < 0) return [];
  const role = tables[cell.table]?.model.columns[cell.column]?.role;
  if (role === 'numbers') return [{ start: 0, end: text.length, what: ROW_NUMBER }];
  const isUnit = role === 'units' && parseMeasure(text) !== null;
  return isUnit ? [{ start: 0, end: text.length, what: TABLE_UNIT }] : [];
}

/** "48m" beside "2h45m" is no length, and on its own says nothing else: whoever restates it writes "48 min". */
function isAloneAmongHours(printed: string, text: string): boolean {
  return /^\d{1,3} ?m$/.test(printed) && HOURS_AND_MINUTES.test(text);
}

const HOURS_AND_MINUTES = /(?<![\p{L}\p{N}])\d{1,2} ?h ?\d{1,2} ?m(?![\p{L}\p{N}])/u;

/** A figure with the noun by which its letter is no unit: "17.6m passengers" is no length. */
function withCountedNoun({ start, end }: Stretch, text: string): Stretch {
  const printed = text.slice(start, end);
  const [noun = ''] = /\d ?[mb]$/.test(printed)
    ? (/^ \p{L}{3,24}/u.exec(text.slice(end, end + 26)) ?? [])
    : [];
  if (noun === '') return { start, end };
  const [alone, counted] = [printed, printed + noun].map((figure) => readFigure(figure));
  const isOther =
    alone &&
    counted &&
    !isUnreadable(alone) &&
    !isUnreadable(counted) &&
    alone.parts[0].nominal.high !== counted.parts[0].nominal.high;
  return isOther === true ? { start, end: end + noun.length } : { start, end };
}

/** A label accounts for a figure that it holds, but for words before or behind it. */
function covers(label: Label, start: number, end: number, text: string): boolean {
  const outside = text.slice(start, Math.max(start, label.start)) + text.slice(Math.min(end, label.end), end);
  return !/[\p{N}%％]/u.test(outside) || label.what === TABLE_UNIT;
}

/** The cell of a column of figures is one figure, as it is printed. */
function figureCell({ tables }: ReadingText, piece: Piece, text: string): DocumentFigure | null {
  if (!piece.cell || piece.cell.row < 0) return null;
  const { table, row, column } = piece.cell;
  const figure = tables[table]?.model.rows[row]?.figures[column];
  if (!figure?.quantity) return null;
  const printed = withoutNotes(figure.printed.text);
  const at = Math.max(0, text.indexOf(printed));
  const start = piece.start + at;
  return {
    start,
    end: start + printed.length,
    text: printed,
    role: 'cell',
    what: null,
    cell: piece.cell,
    quantity: figure.quantity,
  };
}

const DATES =
  /(?:(?:中華)?民[國国]\s*|西元\s*)?(?:\d{2,4}|[〇零一二三四五六七八九十]{2,4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:份|\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?|\d{1,2}\s*月\s*\d{1,2}\s*日/gu;

/** Joins the parts of a date that were found one by one: 119年 and 1月. */
function joinDates(found: readonly Stretch[], text: string): Stretch[] {
  const dates = Array.from(text.matchAll(DATES), ({ index, 0: date }) => ({
    start: index,
    end: index + date.length,
  }));
  const near = overlaps(found, dates);
  const joined = found.map((stretch, index) => {
    const inside = near[index]?.find(({ start, end }) => stretch.start >= start && stretch.end <= end);
    return inside ?? stretch;
  });
  return [...new Set(joined)];
}

/** Reads a figure as found, or without the words before it that the grammar can't place. */
function readPrinted(printed: string): Quantity | null {
  const quantity = readFigure(printed);
  if (!isUnreadable(quantity)) return quantity;
  const rest = printed.replace(/^[^\s\p{N}]+\s+/u, '');
  return rest === printed || !/\p{N}/u.test(rest) ? null : readPrinted(rest);
}
