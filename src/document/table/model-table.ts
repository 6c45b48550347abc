import { isUnreadable, readFigure } from '../../figures/read.ts';
import { findFigures } from '../../figures/find.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { findMeasure, namedMeasures, parseMeasure, type Measure } from '../../schemas/measure.ts';
import { readTableFigure } from '../../schemas/table-figure.ts';
import type { Cell, Table } from '../document.ts';
import { sliceText, type PlacedText } from '../placed-text.ts';
import { isEmptyCell, shapeOf, withoutNoteMarks, type CellShape } from './cell-shape.ts';
import { isPeriod, periodIn } from '../../figures/heading-period.ts';

/** A table as its reader understands it: headings folded, units, periods, groups and totals told. */
export interface TableModel {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the whole table is in, by its caption, a note or the heading of its rows. */
  readonly measure: Measure | null;
}

export interface Column {
  readonly index: number;
  /** Its headings from top to bottom, each once, without the marks of footnotes. */
  readonly headings: readonly PlacedText[];
  /** The same as one text. */
  readonly heading: string;
  /** What it holds: names of rows, figures, their units, or words. */
  readonly role: 'label' | 'figures' | 'units' | 'words';
  /** The heading that is a time, as printed. */
  readonly period: string | null;
  /** True where cells are times that name rows. */
  readonly isTimes: boolean;
  /** True of a column of totals. */
  readonly isTotal: boolean;
  /** What it is in by its own headings. */
  readonly measure: Measure | null;
}

export interface Row {
  readonly index: number;
  /** The texts that name it, without the marks of footnotes; a merged one is repeated. */
  readonly labels: readonly PlacedText[];
  /** The same as one text. */
  readonly label: string;
  /** The names of the groups that it stands in, the widest first. */
  readonly groups: readonly string[];
  /** A group's row has its name alone; a total is the sum of others. */
  readonly kind: 'data' | 'group' | 'subtotal' | 'total';
  /** The label that is a time, as printed. */
  readonly period: string | null;
  /** What it is in by its own label, or by its unit. */
  readonly measure: Measure | null;
  /** By column: the figure that stands there, or null. */
  readonly figures: readonly (TableFigure | null)[];
}

/** A figure of a table. */
export interface TableFigure {
  /** As printed, without the marks of footnotes. */
  readonly printed: PlacedText;
  /** In its unit, the multiplier applied; null when the grammar can't read it. */
  readonly quantity: Quantity | null;
  /** What it was read by. */
  readonly measure: Measure;
}

/** Tells what a table means from its shape, its headings and its labels. */
export function modelTable(table: Table): TableModel {
  const shapes = table.rows.map((row) => row.map(({ text }) => figureShape(text.text)));
  const columns = (table.header[0] ?? table.rows[0] ?? []).map((_, index) =>
    modelColumn(table, shapes, index),
  );
  const named = linesAbout(table).flatMap(namedMeasures);
  const withRoles = leadLabels(columns, shapes, table).map((column) => ({
    ...column,
    measure:
      column.measure ?? named.find(({ name }) => name === column.heading.toLowerCase())?.measure ?? null,
    isTimes: column.role !== 'figures' && areTimes(table, column),
  }));
  const measure = measureOf(table, withRoles);
  return { table, columns: withRoles, rows: modelRows(table, withRoles, measure), measure };
}

function modelColumn(table: Table, shapes: readonly CellShape[][], index: number): Column {
  const headings = table.header
    .map((row) => row[index]?.text)
    .filter(
      (text): text is PlacedText => text !== undefined && text.text.trim() !== '' && !isEmptyCell(text.text),
    )
    .filter((text, at, all) => all.findIndex((each) => each.text === text.text) === at)
    .map(withoutNotes);
  const heading = headings.map(({ text }) => text).join(' ');
  const said = isPeriod(heading) ? [] : headings.filter(({ text }) => !isPeriod(text));
  const measures = said.toReversed().map(({ text }) => findMeasure(text));
  return {
    index,
    headings,
    heading,
    role: roleOf(
      shapes.map((row) => row[index] ?? 'empty'),
      heading,
    ),
    period: periodOf(heading, headings),
    isTimes: false,
    isTotal: TOTAL.test(heading),
    measure: measures.find((each) => each !== null) ?? null,
  };
}

/** True of a row that is more than the name of a group. */
function hasMore(row: readonly Cell[]): boolean {
  return row.filter((cell) => !isBare(cell)).length > 1;
}

/** Among the names of rows one time is enough; elsewhere all cells have to be times, or words without a figure. */
function areTimes({ rows }: Table, { index, role }: Column): boolean {
  const cells = rows.filter(hasMore).map((row) => withoutNoteMarks(row[index]?.text.text ?? ''));
  const [times, others] = [cells.filter(isPeriod), cells.filter((cell) => !isPeriod(cell))];
  return times.length > 0 && (role === 'label' || others.every((cell) => findFigures(cell).length === 0));
}

/** The time that heads a column: the heading itself, lines of it, or what it ends or begins with. */
function periodOf(heading: string, headings: readonly PlacedText[]): string | null {
  if (isPeriod(heading)) return heading;
  const times = headings.map(({ text }) => text).filter((text) => isPeriod(text));
  if (times.length > 0) return isPeriod(times.join(' ')) ? times.join(' ') : (times[0] ?? null);
  const dated = headings.map(({ text }) => text).find((text) => periodIn(text) !== null) ?? '';
  const found = periodIn(dated);
  return found && dated.slice(found.start, found.end);
}

// No cell that is longer is a figure alone.
const LONGEST_FIGURE = 60;

const UNIT_HEADING = /^(?:units?|unit of measure|[單单]位)$/iu;

/** A cell's shape, where words that read as a figure are one: "65% closed", "$2 (2024)". */
function figureShape(text: string): CellShape {
  const shape = shapeOf(text);
  if (shape !== 'words' || text.length > LONGEST_FIGURE) return shape;
  return isUnreadable(readFigure(withoutNoteMarks(text))) ? 'words' : 'figure';
}

function roleOf(shapes: readonly CellShape[], heading: string): Column['role'] {
  const count = (shape: CellShape): number => shapes.filter((each) => each === shape).length;
  const filled = shapes.length - count('empty');
  if (UNIT_HEADING.test(heading) && count('figure') === 0) return 'units';
  if (count('figure') + count('period') > 0 && count('figure') + count('period') >= filled / 2)
    return count('figure') > 0 || count('unit') === 0 ? 'figures' : 'words';
  return 'words';
}

const TIME_HEADING =
  /^(?:(?:fiscal |calendar |financial )?years?|quarters?|months?|dates?|days?|weeks?|periods?|time|年度?|年份|季度?|月份?|日期|期間|時間)$/iu;

/** The columns that name the rows: the first, and those beside it until the first figures. */
function leadLabels(columns: readonly Column[], shapes: readonly CellShape[][], table: Table): Column[] {
  const isTime = (index: number): boolean => {
    const own = shapes.map((row) => row[index] ?? 'empty').filter((shape) => shape !== 'empty');
    return own.length > 0 && own.every((shape) => shape === 'period');
  };
  const hasFigures = columns.some(({ index, role }) => index > 0 && role === 'figures' && !isTime(index));
  let leads = true;
  return columns.map((column): Column => {
    const { index, role, heading } = column;
    if (!leads) return role === 'figures' || role === 'units' ? column : { ...column, role: 'words' };
    const timed =
      (isTime(index) || NAMING_HEADING.test(heading)) &&
      hasFigures &&
      (index === 0 || heading === '' || TIME_HEADING.test(heading) || isRepeating(table, index - 1));
    const isLabel =
      timed || (index === 0 && !(role === 'figures' && looksLikeData(table, index))) || role === 'words';
    leads = isLabel && role !== 'units';
    return isLabel ? { ...column, role: 'label' } : column;
  });
}

/** True of a column in which names come again: what stands beside it tells their rows apart. */
function isRepeating(table: Table, index: number): boolean {
  const names = table.rows.map((row) => row[index]?.text.text ?? '').filter((name) => name !== '');
  return new Set(names).size < names.length * 0.8;
}

/** What numbers name rows by: years of another reckoning, ages, brackets. */
const NAMING_HEADING =
  /^(?:age|ages|age groups?|percentile|quantile|decile|[學会會財]?計?年度|年齡|年級)(?![\p{L}])/iu;
const BRACKET = /\d\s*[-–~至]\s*\d|\d\s*\+$|^(?:[<>≤≥]|under|over|less|more)/iu;

/** True of a first column of figures: it has a heading of its own that no time or bracket stands under. */
function looksLikeData(table: Table, index: number): boolean {
  const cells = table.rows.map((row) => row[index]?.text.text.trim() ?? '').filter((cell) => cell !== '');
  const shapes = cells.map(shapeOf);
  const isBrackets = cells.every((cell) => BRACKET.test(cell));
  return shapes.includes('figure') && !shapes.includes('words') && !(isBrackets && table.header.length > 0);
}

const TOTAL =
  /^(?:sub-?total|(?:grand |net )?totals?|overall|in all|all|sum|合計|合计|總計|总计|小計|小计|總額|總數|共計)(?![\p{L}])|(?:\btotals?|合計|總計|小計)$|^total\b|^(?:合計|總計|小計|總)/iu;
const SUBTOTAL = /^sub-?total|小[計计]/iu;

/** A group that a row stands in, and what its label says that its figures are in. */
interface Group {
  readonly name: string;
  readonly measure: Measure | null;
}

function modelRows(table: Table, columns: readonly Column[], whole: Measure | null): Row[] {
  const groups: Group[] = [];
  const rows: Row[] = [];
  table.rows.forEach((cells, index) => {
    const row = modelRow(cells, index, columns, whole, [...groups]);
    if (row.kind === 'group') {
      if (rows.at(-1)?.kind !== 'group') groups.pop();
      rows.push({ ...row, groups: groups.map(({ name }) => name) });
      groups.push({ name: row.label.replace(/[:：]$/, ''), measure: row.measure });
    } else rows.push(row);
    if (row.kind === 'total' && groups.length > 0 && /^(?:grand )?total$|^[合總]計$/i.test(row.label))
      groups.pop();
  });
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
    .map(withoutNotes);
  const label = labels.map(({ text }) => text).join(' ');
  const units = columns.find(({ role }) => role === 'units');
  const printedUnit = units ? (cells[units.index]?.text.text ?? '') : '';
  const inGroup = groups.findLast((group) => group.measure !== null)?.measure ?? null;
  const own = measureOfUnit(printedUnit) ?? measureOfLabel(label, whole, inGroup);
  const isBlank = columns.every(({ role, index: at }) => role === 'label' || isBare(cells[at]));
  return {
    index,
    labels,
    label,
    groups: groups.map(({ name }) => name),
    kind:
      isBlank && label !== '' && columns.some(({ role }) => role === 'figures')
        ? 'group'
        : kindOf(labels, index),
    period: isPeriod(label) ? label : (labels.find(({ text }) => isPeriod(text))?.text ?? null),
    measure: own,
    figures: columns.map((column) => readFigureCell(cells[column.index], column, own, whole)),
  };
}

function isBare(cell: Cell | undefined): boolean {
  return cell === undefined || cell.isSpanned || cell.text.text.trim() === '';
}

/** A row that nothing names sums up those above it. */
function kindOf(labels: readonly PlacedText[], index: number): Row['kind'] {
  if (labels.length === 0 && index > 1) return 'subtotal';
  const total = labels.find(({ text }) => TOTAL.test(text.trim()));
  if (total === undefined) return 'data';
  return SUBTOTAL.test(total.text) ? 'subtotal' : 'total';
}

function measureOfUnit(printed: string): Measure | null {
  const unit = printed.trim();
  return unit === '' ? null : (parseMeasure(unit) ?? { unit, multiplier: 1 });
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
  { role, measure }: Column,
  row: Measure | null,
  whole: Measure | null,
): TableFigure | null {
  if (cell === undefined || role !== 'figures' || cell.isSpanned) return null;
  const shape = figureShape(cell.text.text);
  if (shape !== 'figure' && shape !== 'period') return null;
  const printed = withoutNotes(cell.text);
  const by = shape === 'period' ? DATE : combine(row, measure, whole);
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

/** What the whole table is in: by a line about it, the heading over its row labels, or its currency signs. */
function measureOf(table: Table, columns: readonly Column[]): Measure | null {
  const { header, rows } = table;
  const labels = columns.filter(({ role }) => role === 'label');
  const overLabels = labels.flatMap(({ headings }) => headings.map(({ text }) => measureOfLine(text)));
  const across = header
    .map((row) => row.slice(labels.length))
    .filter((row) => row.length > 1 && new Set(row.map(({ text }) => text)).size === 1)
    .map((row) => parseMeasure(row[0]?.text.text ?? ''));
  const lines = linesAbout(table).map((text) => measureOfLine(text) ?? unitInBrackets(text));
  const found =
    [...overLabels, ...across, aside(columns), ...lines].find((measure) => measure !== null) ?? null;
  if (found?.unit !== null) return found ?? null;
  const signs = rows.flat().map(({ text }) => currencyOf(text.text));
  return { unit: signs.find((unit) => unit !== null) ?? null, multiplier: found.multiplier };
}

/** The lines that say what a table is about. */
function linesAbout({ caption, notes, above }: Table): string[] {
  return [...notes, ...(caption ? [caption] : []), ...(above ? [above] : [])].map(({ text }) => text);
}

/** The unit in brackets that ends a line about a table: "Energy supply (PJ)". */
function unitInBrackets(text: string): Measure | null {
  const [, inner] = /[([（]([^)\]）]*)[)\]）]\s*$/u.exec(text) ?? [];
  const measure = inner === undefined ? null : parseMeasure(inner);
  return measure?.unit === null ? null : measure;
}

/** What one heading says of all columns: "(in millions)" in the middle of the head. */
function aside(columns: readonly Column[]): Measure | null {
  const said = columns.flatMap(({ role, headings }) =>
    role === 'label'
      ? []
      : headings.map(({ text }) => (/^[([（]|^in\b/iu.test(text) ? parseMeasure(text) : null)),
  );
  const [only, ...others] = said.filter((measure) => measure !== null && measure.multiplier !== 1);
  return others.length === 0 ? (only ?? null) : null;
}

/** What a line says that figures are in; "Year" over the names of rows says nothing of figures. */
function measureOfLine(text: string): Measure | null {
  const measure = parseMeasure(text) ?? inBrackets(text);
  if (measure === null) return null;
  return measure.multiplier !== 1 || measure.unit === '%' || /^[A-Z]{3}\b/.test(measure.unit ?? '')
    ? measure
    : null;
}

function inBrackets(text: string): Measure | null {
  const [, inner] = /[([（]([^)\]）]*)[)\]）]\s*$/u.exec(text) ?? [];
  if (inner !== undefined) return parseMeasure(inner);
  const [, last] = /[,，;；]\s*([^,，;；]+)$/u.exec(text) ?? [];
  return last === undefined ? null : parseMeasure(last);
}

function currencyOf(text: string): string | null {
  const sign = /^\(?((?:US|NT|HK|A|C)?[$€£¥])\s*\(?[\d.,]/u.exec(text.trim())?.[1];
  return sign === undefined ? null : (parseMeasure(sign)?.unit ?? null);
}

function withoutNotes(text: PlacedText): PlacedText {
  const plain = withoutNoteMarks(text.text);
  const at = text.text.indexOf(plain);
  return plain === text.text ? text : sliceText(text, at, at + plain.length);
}
