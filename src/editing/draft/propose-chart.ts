import { isUnreadable, readFigure } from '../../figures/read.ts';
import type { CHART_TYPES } from '../../schemas/chart.ts';

/** A column's entry in the table's file. */
export type Field = Readonly<Record<string, unknown>> & { readonly name: string };

/** A column of the draft: its field, and what stands in it row by row. */
export interface Column {
  readonly field: Field;
  readonly cells: readonly (string | null)[];
}

/** A chart of one measure, as a table's file says it. */
export interface ChartProposal {
  readonly type: (typeof CHART_TYPES)[number];
  readonly label: string;
  readonly values: readonly string[];
  readonly series?: string;
}

const MOST_ROWS = 60;
/** As many as can be told apart side by side. */
const MOST_BARS = 12;
const MOST_SERIES = 8;
const MOST_PARTS = 8;
const MOST_COLUMNS = 4;

/**
 * The chart of one measure that a graphics editor would draw, or null where none says anything.
 * @param parts columns without rows of totals, and without units
 * @param whole the same columns with the rows of totals
 */
export function proposeChart(parts: readonly Column[], whole: readonly Column[]): ChartProposal | null {
  const rows = parts[0]?.cells.length ?? 0;
  const label = labelOf(parts);
  if (label === undefined || rows === 0 || rows > MOST_ROWS) return null;
  const drawable = parts.filter(isDrawable);
  const telling = drawable.filter(({ cells }) => new Set(cells).size > 1);
  const figures = telling.length > 0 ? telling : drawable;
  if (figures.length === 0) return scalesOf(parts, label, rows);
  const chart = (type: ChartProposal['type'], columns: readonly Column[]): ChartProposal => ({
    type,
    label: label.field.name,
    values: columns.map(({ field }) => field.name),
  });
  const times = byPeriod(figures);
  if (times.length > 2)
    return rows > MOST_SERIES
      ? chart('dumbbell', [times[0], times.at(-1)].filter(isColumn))
      : chart('line', times);
  if (label.field.period === true && new Set(label.cells).size < rows) {
    const series = seriesOf(parts, label);
    return series && figures[0] ? { ...chart('line', figures.slice(0, 1)), series: series.field.name } : null;
  }
  if (label.field.period === true) return rows > 2 ? chart('line', alike(figures)) : null;
  const pair = times.length === 2 ? times : beforeAndAfter(figures);
  const atLast = sameTime(figures, times);
  if (atLast.length > 1 && rows <= MOST_SERIES) return chart('grouped', atLast);
  if (pair.length === 2) return rows > MOST_ROWS / 2 ? null : chart('dumbbell', pair);
  const [first] = figures;
  if (first === undefined || isMixed(first) || rows < 2) return null;
  if (numbersOf(first).some((number) => number < 0)) return chart('diverging', [first]);
  const planned = plannedAndActual(figures);
  if (planned.length === 2) return chart(rows <= MOST_SERIES ? 'grouped' : 'dumbbell', planned);
  const apart = alike(figures);
  if (rows > 2 && rows <= MOST_PARTS && isWhole(first, whole)) return chart('stacked', [first]);
  if (apart.length > 1 && rows <= MOST_SERIES) return chart('grouped', apart);
  return chart(rows > MOST_BARS ? 'dots' : 'bar', [first]);
}

/** The column that names the rows: the first that tells them apart, or the times of a long table. */
function labelOf(columns: readonly Column[]): Column | undefined {
  const texts = columns.filter(({ field }) => field.figure === undefined && field.categories === undefined);
  const tells = ({ cells }: Column): boolean => new Set(cells).size === cells.length && !cells.includes(null);
  return (
    texts.find(tells) ??
    texts.find(({ field, cells }) => field.period === true && !cells.includes(null)) ??
    texts.find(({ field, cells }) => field.title !== 'Group' && !cells.includes(null))
  );
}

/** The column that tells the lines of a long table apart: one point of each at a time, and more than one time. */
function seriesOf(columns: readonly Column[], label: Column): Column | undefined {
  return columns.find(({ field, cells }) => {
    const isText = field.figure === undefined && field.categories === undefined && field !== label.field;
    const names = new Set(cells);
    const points = new Set(cells.map((cell, index) => `${String(cell)}\n${String(label.cells[index])}`));
    return isText && !names.has(null) && names.size <= MOST_SERIES && points.size === cells.length;
  });
}

function scalesOf(columns: readonly Column[], { field }: Column, rows: number): ChartProposal | null {
  const scales = columns.filter(({ field: { categories } }) => categories !== undefined);
  if (scales.length === 0 || rows < 2) return null;
  return { type: 'ordinal', label: field.name, values: scales.map((scale) => scale.field.name) };
}

/** True of figures that have a length on an axis, and of which most are given. */
function isDrawable({ field, cells }: Column): boolean {
  if (field.figure === undefined || /^(?:date|ordinal|time of day)$/.test(unitOf(field))) return false;
  return cells.filter((cell) => cell !== null).length > cells.length / 2;
}

function unitOf({ figure }: Column['field']): string {
  const { unit } = figure as { unit: string | { field: string } };
  return typeof unit === 'string' ? unit : '';
}

/** True of a column whose rows are in units of their own. */
function isMixed({ field }: Column): boolean {
  return unitOf(field) === '';
}

function isColumn(column: Column | undefined): column is Column {
  return column !== undefined;
}

/** The columns of the first measure that times head, in their order. */
function byPeriod(figures: readonly Column[]): Column[] {
  const timed = figures.filter(({ field }) => typeof field.period === 'string');
  const [first] = timed;
  if (first === undefined) return [];
  const same = timed.filter(
    ({ field }) =>
      field.title === first.field.title &&
      unitOf(field) === unitOf(first.field) &&
      sortOf(String(field.period)) === sortOf(String(first.field.period)),
  );
  const days = same.map(({ field }) => dayOf(String(field.period)));
  if (days.some(Number.isNaN)) return same;
  return same.toSorted((a, b) => dayOf(String(a.field.period)) - dayOf(String(b.field.period)));
}

/** A time without the letter that says how sure its figures are: "2030p". */
function plainTime(period: string): string {
  return period.normalize('NFKC').replace(/(?<=\d{4}) ?[perf*]$/i, '');
}

/** Quarters, years and days are no one series. */
function sortOf(period: string): string {
  return plainTime(period)
    .toLowerCase()
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g, 'month')
    .replace(/first|second|third|fourth/g, 'nth')
    .replace(/[\d一二三四上下]+/g, '0');
}

function dayOf(period: string): number {
  const read = readFigure(plainTime(period));
  return isUnreadable(read) ? Number.NaN : read.parts[0].nominal.low;
}

/** The columns that tell several things of one time apart, at the last of two: women and men in 2035. */
function sameTime(figures: readonly Column[], times: readonly Column[]): Column[] {
  const last = times.at(-1)?.field;
  if (last === undefined || typeof last.title !== 'string') return [];
  return figures
    .filter(({ field }) => field.period === last.period && unitOf(field) === unitOf(last))
    .slice(0, MOST_COLUMNS);
}

const BEFORE = /\b(?:before|pre|today|now|currently?|planned|previous|baseline|old)\b|之前|目前|原/iu;
const AFTER = /\b(?:after|post|then|later|expected|latest|new|follow-up)\b|之後|修正|新/iu;

/** Two columns that are one thing before and after. */
function beforeAndAfter(figures: readonly Column[]): Column[] {
  const before = figures.find(({ field }) => BEFORE.test(String(field.title)));
  const after = figures.find(
    (column) =>
      column !== before &&
      AFTER.test(String(column.field.title)) &&
      JSON.stringify(column.field.figure) === JSON.stringify(before?.field.figure),
  );
  return before && after ? [before, after] : [];
}

const PLANNED =
  /\b(?:budget(?:ed)?|plan(?:ned)?|target(?:ed)?|forecast|guidance)\b|預算|計[畫劃]|目標|預測|預計/iu;
const ACTUAL = /\b(?:actuals?|outturn|results?|achieved|reali[sz]ed|spent)\b|決算|實際|實績/iu;

function headingOf({ title, period }: Field): string {
  return [title, period].filter((words) => typeof words === 'string').join(' ');
}

/** Two columns of which one says what the other was to be. */
function plannedAndActual(figures: readonly Column[]): Column[] {
  const planned = figures.find(({ field }) => PLANNED.test(headingOf(field)));
  const actual = figures.find(
    ({ field }) =>
      field !== planned?.field &&
      ACTUAL.test(headingOf(field)) &&
      JSON.stringify(field.figure) === JSON.stringify(planned?.field.figure),
  );
  return figures.filter((column) => planned && actual && (column === planned || column === actual));
}

const CHANGE =
  /\b(?:change|variance|difference|increase|decrease|growth)\b|^[+−-]\s?\/\s?[+−-]$|差[異額]|增減|變動/iu;

/**
 * The columns of the first one's measure: those that say the same unit, and no change or sum of the others. Plain
 * numbers may count anything.
 */
function alike([first, ...others]: readonly Column[]): Column[] {
  if (first === undefined) return [];
  const unit = unitOf(first.field);
  if (unit === 'number' || unit === '') return [first];
  const same = others.filter(({ field }) => unitOf(field) === unit && !CHANGE.test(String(field.title)));
  return [first, ...same].slice(0, MOST_COLUMNS);
}

/** True where the rows are parts of a whole: they make up the row of the total, or all hundred per cent. */
function isWhole(column: Column, whole: readonly Column[]): boolean {
  const sum = numbersOf(column).reduce((total, number) => total + number, 0);
  const all = whole.find(({ field }) => field === column.field)?.cells ?? [];
  const total = all.length === column.cells.length + 1 ? numberOf(all.at(-1) ?? null) : Number.NaN;
  const isNear = (other: number): boolean => Math.abs(sum - other) <= Math.abs(other) * 0.01;
  if (column.cells.includes(null)) return false;
  return isNear(total) || (unitOf(column.field) === '%' && isNear(100));
}

function numbersOf({ cells }: Column): number[] {
  return cells.map(numberOf).filter((number) => !Number.isNaN(number));
}

function numberOf(cell: string | null): number {
  const read = readFigure((cell ?? '').replace(/^\(([\d.,\s]+%?)\)$/, '-$1'));
  return isUnreadable(read) ? Number.NaN : read.parts[0].nominal.low;
}
