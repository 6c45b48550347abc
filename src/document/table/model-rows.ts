import { isCurrency } from '../../figures/currency.ts';
import { isUnreadable } from '../../figures/read.ts';
import { isPeriod } from '../../figures/heading-period.ts';
import { canonicalUnit } from '../../figures/units.ts';
import { findMeasure } from '../../schemas/heading-measure.ts';
import { parseMeasure, type Measure } from '../../schemas/measure.ts';
import { readTableFigure } from '../../schemas/table-figure.ts';
import type { Cell, Table } from '../document.ts';
import type { PlacedText } from '../placed-text.ts';
import { figureShape, withoutMarks } from './cell-shape.ts';
import type { Column, Row, TableFigure } from './table-model.ts';

/** What a row or a column of sums is called. */
export const TOTAL =
  /^(?:sub-?total|(?:grand |net )?totals?|overall|in all|all|sum|合計|合计|總計|总计|小計|小计|總額|總數|共計)(?![\p{L}])|(?:\btotals?|合計|總計|小計)$|^total\b|^(?:合計|總計|小計|總)/iu;
const SUBTOTAL = /^sub-?total|小[計计]/iu;

/** A group that a row stands in, and what its label says that its figures are in. */
interface Group {
  readonly name: string;
  readonly measure: Measure | null;
}

export function modelRows(table: Table, columns: readonly Column[], whole: Measure | null): Row[] {
  const groups: Group[] = [];
  const rows: Row[] = [];
  table.rows.forEach((cells, index) => {
    const row = modelRow(cells, index, columns, whole, [...groups]);
    if (row.kind === 'group') {
      if (rows.at(-1)?.kind !== 'group') groups.pop();
      rows.push({ ...row, groups: groups.map(({ name }) => name) });
      groups.push({ name: row.label.replace(/[:：]$/, ''), measure: row.measure });
    } else rows.push(endsAll(row, rows) ? { ...row, groups: [] } : row);
    if (row.kind === 'total' && groups.length > 0 && /^(?:grand )?total$|^[合總]計$/i.test(row.label))
      groups.pop();
    const ended = row.kind === 'data' ? -1 : groups.findLastIndex(({ name }) => isTotalOf(row.label, name));
    if (ended >= 0) groups.splice(ended);
  });
  return withoutSubtotals(sumsUp(rows, columns) ? withLastAsTotal(rows) : rows);
}

/** True of "Total" behind several groups of which none has a sum of its own. */
function endsAll({ kind, label }: Row, before: readonly Row[]): boolean {
  const isPlain = kind === 'total' && /^(?:(?:grand |overall )?total|[合總]計)$/iu.test(label);
  return (
    isPlain &&
    before.filter((row) => row.kind === 'group').length > 1 &&
    before.every((row) => row.kind === 'group' || row.kind === 'data')
  );
}

/** True of the row that ends a group by its name: "Total operating expenses" under "Operating expenses". */
function isTotalOf(label: string, group: string): boolean {
  const plain = label.replace(/^(?:sub-?)?total(?: of)?\s+|\s*(?:[合小總]計|total)$/iu, '');
  return plain !== label && plain.toLowerCase() === group.toLowerCase();
}

function withLastAsTotal(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, kind: 'total' } : row));
}

function withoutSubtotals(rows: readonly Row[]): Row[] {
  const last = rows.findLastIndex(({ kind }) => kind === 'total');
  return rows.map((row) =>
    row.kind === 'total' && row.index < last && !/^(?:grand )?total$|^[合總][計计]$/i.test(row.label)
      ? { ...row, kind: 'subtotal' }
      : row,
  );
}

function modelRow(
  cells: readonly Cell[],
  index: number,
  columns: readonly Column[],
  whole: Measure | null,
  groups: readonly Group[],
): Row {
  const labels = columns
    .filter(({ role }) => role === 'label')
    .flatMap((column) => cells[column.index]?.text ?? [])
    .filter(({ text }) => text.trim() !== '')
    .map(withoutMarks);
  const label = labels.map(({ text }) => text).join(' ');
  const units = columns.find(({ role }) => role === 'units');
  const printedUnit = units ? (cells[units.index]?.text.text ?? '') : '';
  const inGroup = groups.findLast((group) => group.measure !== null)?.measure ?? null;
  const money = whole ?? columns.find(({ measure }) => isCurrency(measure?.unit))?.measure ?? null;
  const own = measureOfUnit(printedUnit) ?? countOf(label, money) ?? measureOfLabel(label, whole, inGroup);
  const isBlank = columns.every(({ role, index: at }) => role === 'label' || isBare(cells[at]));
  return {
    index,
    labels,
    label,
    groups: groups.map(({ name }) => name),
    kind:
      isBlank && label !== '' && columns.some(({ role }) => role === 'figures')
        ? 'group'
        : kindOf(labels, index, columns),
    period: isPeriod(label) ? label : (labels.find(({ text }) => isPeriod(text))?.text ?? null),
    measure: own,
    figures: columns.map((column) => readFigureCell(cells[column.index], column, own, whole)),
  };
}

export function isBare(cell: Cell | undefined): boolean {
  return cell === undefined || cell.isSpanned || cell.text.text.trim() === '';
}

const FEWEST_PARTS = 3;
const FEWEST_SUMS = 2;

/** True where the last row, whatever it is called, is the sum of all others, in two columns or more and in each. */
function sumsUp(rows: readonly Row[], columns: readonly Column[]): boolean {
  const parts = rows.slice(0, -1).filter(({ kind }) => kind !== 'group');
  if ([...parts, ...rows.slice(-1)].some(({ kind }) => kind !== 'data')) return false;
  return areSums(rows.at(-1), parts, columns, false);
}

/**
 * The currency that a table prints at some of its figures alone, "$" in its first row and in its last, where the
 * last is the sum of the others: what adds up is in one unit. Null where the sums don't say so.
 */
export function currencyOfSums(rows: readonly Row[], columns: readonly Column[]): Measure | null {
  const last = rows.findLast(({ kind }) => kind !== 'group');
  const parts = rows.filter((row) => row !== last && row.kind === 'data');
  const units = new Set(
    rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.quantity?.parts[0].unit ?? [])),
  );
  units.delete('number');
  const [unit, ...others] = units;
  if (others.length > 0 || !isCurrency(unit)) return null;
  return areSums(last, parts, columns, true) ? { unit, multiplier: 1 } : null;
}

/** @param isNone true where a cell without a figure adds nothing; its column says nothing else */
function areSums(
  last: Row | undefined,
  parts: readonly Row[],
  columns: readonly Column[],
  isNone: boolean,
): boolean {
  if (last?.period !== null || parts.length < FEWEST_PARTS) return false;
  const sums = columns.flatMap(({ index }) => {
    const whole = spanOf(last, index);
    const each = parts.map((row) => spanOf(row, index));
    if (whole === null || (!isNone && each.includes(null))) return [];
    const spans = each.filter((span) => span !== null);
    const total = (end: (span: Span) => number): number => spans.reduce((sum, span) => sum + end(span), 0);
    return [total(({ low }) => low) <= whole.high && total(({ high }) => high) >= whole.low];
  });
  return sums.length >= FEWEST_SUMS && sums.every(Boolean);
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a figure's last digit leaves open; null where there is none, or one that adds up to nothing. */
function spanOf({ figures }: Row, column: number): Span | null {
  const part = figures[column]?.quantity?.parts[0];
  return part === undefined || /^%|\/|^(?:date|ordinal)$/.test(part.unit ?? '') ? null : part.outer;
}

/** A row that nothing names, where others have names, sums up those above it. */
function kindOf(labels: readonly PlacedText[], index: number, columns: readonly Column[]): Row['kind'] {
  const hasNames = columns.some(({ role }) => role === 'label');
  if (hasNames && labels.length === 0 && index > 1) return 'subtotal';
  const total = labels.find(({ text }) => TOTAL.test(text.trim()));
  if (total === undefined) return 'data';
  return SUBTOTAL.test(total.text) ? 'subtotal' : 'total';
}

function measureOfUnit(printed: string): Measure | null {
  const unit = printed.trim();
  return unit === '' ? null : (parseMeasure(unit) ?? { unit, multiplier: 1 });
}

const SHARES =
  /^(?:(?:(?:weighted[ -])?average|number of|common|ordinary|diluted|basic)\s+)+shares(?![\p{L}])|股數/iu;
/** "Staff" alone is as often what staff cost: a number, or a day on which it was counted, says that heads are. */
const COUNTED =
  /^(?:(?:average|mean|total|year-end)\s+)*(?:number of\s+(\p{L}+)|(headcount|ftes?|full-time equivalents)(?![\p{L}])|(staff|employees|personnel|workforce|passengers|customers|subscribers|users|visitors|members|students|patients|stores|shops|branches|outlets|vessels|ships|aircraft|vehicles|beds)\s+(?:\(\s*)?(?:at|as at|as of|on|carried|year|end|headcount|average number)\b)/iu;
const PEOPLE = /(?:員工|人員|從業)?人數/u;

/**
 * What a row counts that stands in a table of something else, by its label: "Staff at year-end" among millions of
 * euros. Shares are in what their table is in, since only what is per share is left out of that.
 */
function countOf(label: string, whole: Measure | null): Measure | null {
  const inTable = whole?.unit ?? '%';
  if (inTable === '%') return null;
  if (SHARES.test(label)) return { unit: 'share', multiplier: whole?.multiplier ?? 1 };
  const unit = COUNTED.exec(label)?.slice(1).find(Boolean) ?? (PEOPLE.test(label) ? '人' : undefined);
  return unit === undefined ? null : { unit: canonicalUnit(unit), multiplier: 1 };
}

/**
 * What a row is in by its label, or by that of its group: "Margin (%)", "Earnings per share". A label's
 * plain words are what it counts, not a unit.
 */
function measureOfLabel(label: string, whole: Measure | null, inGroup: Measure | null): Measure | null {
  const isSaid = /[([（][^)\]）]+[)\]）]|%|,\s|\bper\b|每|^weights?$|^權數/iu.test(label);
  const own = isSaid ? findMeasure(label) : null;
  if (own?.unit !== 'share rate') return own ?? inGroup;
  return inGroup ?? { unit: whole?.unit ? `${whole.unit}/share` : null, multiplier: 1 };
}

/** What a time is in that stands among figures. */
const DATE: Measure = { unit: 'date', multiplier: 1 };

function readFigureCell(
  cell: Cell | undefined,
  { role, measure, period }: Column,
  row: Measure | null,
  whole: Measure | null,
): TableFigure | null {
  if (cell === undefined || role !== 'figures' || cell.isSpanned) return null;
  const shape = figureShape(cell.text.text);
  if (shape !== 'figure' && shape !== 'period') return null;
  const printed = withoutMarks(cell.text);
  const own = combine(row, measure, whole);
  // Under a year, and in a unit, 1612 is no year.
  const isCount =
    period !== null && own.unit !== null && own.unit !== 'date' && /^\d{4}$/.test(printed.text.trim());
  const by = shape === 'period' && !isCount ? DATE : own;
  const read = readTableFigure(printed.text, by);
  const quantity = isUnreadable(read) || (by === DATE && read.parts[0].unit !== 'date') ? null : read;
  return { printed, quantity, measure: by };
}

/** The nearest that is said counts: the row's, the column's, the table's; what one leaves open another fills. */
function combine(row: Measure | null, column: Measure | null, whole: Measure | null): Measure {
  if (column?.unit?.startsWith('%') === true) return column;
  if (row?.unit?.startsWith('%') === true) return { unit: row.unit, multiplier: 1 };
  const own = row ?? column;
  if (own === null) return whole ?? { unit: null, multiplier: 1 };
  const other = row === null ? whole : (column ?? whole);
  if (own.unit === null && other?.unit && !other.unit.startsWith('%'))
    return { ...other, multiplier: own.multiplier };
  const takesWhole = row === null && own.multiplier === 1 && own.unit !== null && own.unit === whole?.unit;
  return takesWhole ? whole : own;
}
