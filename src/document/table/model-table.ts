import { findFigures } from '../../figures/find.ts';
import { isPeriod, periodIn } from '../../figures/heading-period.ts';
import { findMeasure, namedMeasures } from '../../schemas/heading-measure.ts';
import type { Measure } from '../../schemas/measure.ts';
import type { Cell, Table } from '../document.ts';
import type { PlacedText } from '../placed-text.ts';
import {
  figureShape,
  isEmptyCell,
  shapeOf,
  withoutMarks,
  withoutNoteMarks,
  type CellShape,
} from './cell-shape.ts';
import { currencyOfSums, isBare, modelRows, TOTAL } from './model-rows.ts';
import { hoursOf, linesAbout, measureOf, signAtEnds } from './table-measure.ts';
import type { Column, TableModel } from './table-model.ts';

/** Tells what a table means from its shape, its headings and its labels. */
export function modelTable(table: Table): TableModel {
  const shapes = table.rows.map((row) => row.map(({ text }) => figureShape(text.text)));
  const columns = (table.header[0] ?? table.rows[0] ?? []).map((_, index) =>
    modelColumn(table, shapes, index),
  );
  const named = linesAbout(table).flatMap(namedMeasures);
  const namedMeasure = ({ headings }: Column): Measure | undefined =>
    named.find(({ name }) => headings.some(({ text }) => text.toLowerCase() === name))?.measure;
  const withRoles = leadLabels(columns, shapes, table).map((column) => ({
    ...column,
    measure: column.measure ?? namedMeasure(column) ?? signAtEnds(table, column) ?? hoursOf(table, column),
    isTimes: column.role !== 'figures' && areTimes(table, column),
  }));
  const said = measureOf(table, withRoles);
  const rows = modelRows(table, withRoles, said);
  const measure = said ?? currencyOfSums(rows, withRoles);
  return {
    table,
    columns: withRoles,
    rows: said === measure ? rows : modelRows(table, withRoles, measure),
    measure,
  };
}

function modelColumn(table: Table, shapes: readonly CellShape[][], index: number): Column {
  const headings = table.header
    .map((row) => row[index]?.text)
    .filter(
      (text): text is PlacedText => text !== undefined && text.text.trim() !== '' && !isEmptyCell(text.text),
    )
    .filter((text, at, all) => all.findIndex((each) => each.text === text.text) === at)
    .map(withoutMarks);
  const heading = headings.map(({ text }) => text).join(' ');
  const said = isPeriod(heading) ? [] : headings.filter(({ text }) => !isPeriod(text));
  // Degrees say of what they are by the line above them: "Mean" over "(C)".
  const lines = /^\([CF]\)$/.test(said.at(-1)?.text ?? '')
    ? [heading]
    : said.map(({ text }) => text).toReversed();
  const measures = lines.map((line) => findMeasure(line));
  return {
    index,
    headings,
    heading,
    role: isNumbering(table, index, heading)
      ? 'numbers'
      : roleOf(
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

const UNIT_HEADING = /^(?:units?|unit of measure|[單单]位)$/iu;

function roleOf(shapes: readonly CellShape[], heading: string): Column['role'] {
  const count = (shape: CellShape): number => shapes.filter((each) => each === shape).length;
  const filled = shapes.length - count('empty');
  if (UNIT_HEADING.test(heading) && count('figure') === 0) return 'units';
  if (count('figure') + count('period') > 0 && count('figure') + count('period') >= filled / 2)
    return count('figure') > 0 || count('unit') === 0 ? 'figures' : 'words';
  return 'words';
}

const NOTE_HEADING = /^(?:notes?|refs?\.?|附註|註)$/iu;
const ORDER_HEADING =
  /^(?:#|no\.?|nos?\.|rank(?:ing)?|pos(?:ition)?\.?|place|item|s\. ?no\.?|排名|名次|序號|項次|編號|次序)?$/iu;

/** True of a column that counts its rows, from one on, or says which notes tell more. */
function isNumbering({ rows }: Table, index: number, heading: string): boolean {
  const cells = rows.filter(hasMore).map((row) => row[index]?.text.text.normalize('NFKC').trim() ?? '');
  const given = cells.filter((cell) => !isEmptyCell(cell));
  if (given.length < 2 || (rows[0]?.length ?? 0) < 3) return false;
  if (NOTE_HEADING.test(heading)) return given.every((cell) => /^\d{1,2}(?:[.,(][\da-z ,)]*)?$/iu.test(cell));
  if (!ORDER_HEADING.test(heading)) return false;
  const places = given.map((cell) => Number(/^[=T]?(\d{1,4})[.)=]?$/.exec(cell)?.[1] ?? Number.NaN));
  // A league's table may leave out its middle, and two may share a place; without a heading, rows are numbered.
  return heading === ''
    ? places.every((place, row) => place === row + 1)
    : places.every((place, row) => place >= (places[row - 1] ?? 1));
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
    if (role === 'numbers') return column;
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
