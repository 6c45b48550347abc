import type { Quantity } from '../../figures/quantity.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { canonicalUnit, printedUnit } from '../../figures/units.ts';
import { columnTitle } from '../../claims/restatement.ts';
import { partNames, rewordForeign } from '../../claims/reword-foreign.ts';
import { printsCurrency } from '../layout/axis-scale.ts';
import { parseMeasure } from '../../schemas/measure.ts';
import { translate } from '../../schemas/translation.ts';
import { grammarTag, wordsIn, type Language } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { fieldOf, type Row, type Table } from '../../schemas/table.ts';
import { BEHIND } from '../layout/text.ts';
import type { DrawnTable } from './drawn-table.ts';
import { saysUnit } from './column-unit.ts';

/** The rows and columns of a table that share an axis. */
export interface Selection {
  readonly table: DrawnTable;
  readonly rows: readonly Row[];
  readonly fields: readonly TableField[];
  /** The unit as the table declares it, or null on an ordinal axis. */
  readonly unit: string | null;
  /** The group that its rows are, where the table's rows are drawn in groups. */
  readonly group?: Group;
}

type Group = NonNullable<NonNullable<Table['chart']>['groups']>[number];

/** A shape under the name that its table gives its part in a language: "closed" in "65% closed" is 封閉. */
export function nameParts<Shape extends { readonly of: string | null }>(
  shapes: readonly Shape[],
  table: Table,
  language: Language,
): Shape[] {
  const names = partNames(table, language);
  return shapes.map((shape) => ({ ...shape, of: names.get(shape.of ?? '') ?? shape.of }));
}

/** Splits what a table draws: unlike units, and unlike ordered scales, part company, and so do more marks than one drawing bears. */
export function selectPanels(table: DrawnTable): Selection[] {
  return selectUnits(table).flatMap(splitCrowded).flatMap(splitGroups);
}

/** A drawing a group, each with the highest of its first column at the top. */
function splitGroups(selection: Selection): Selection[] {
  const { table, rows, fields } = selection;
  if (table.chart?.groups === undefined) return [selection];
  const rankOf = ({ cells }: Row): number => {
    const cell = cells.get(fields[0]?.name ?? '');
    return cell?.kind === 'category' ? cell.rank : -1;
  };
  return table.chart.groups.map((group) => ({
    ...selection,
    group,
    rows: rows.filter(({ id }) => group.rows.includes(id)).toSorted((one, two) => rankOf(two) - rankOf(one)),
  }));
}

/** As many bars as can be told apart in one drawing, and as many lines. */
const MOST_BARS = 20;
const MOST_LINES = 4;

/** Small multiples in place of a crowd: a drawing a column, or a drawing a row where the columns are times. */
function splitCrowded(selection: Selection): Selection[] {
  const { table, rows, fields } = selection;
  const type = table.chart?.type;
  if (type === 'stacked') return fields.map((field) => ({ ...selection, fields: [field] }));
  if (table.chart?.series !== undefined) {
    const lines = linesOf(selection);
    return lines.length > MOST_LINES ? lines.map((line) => ({ ...selection, rows: line })) : [selection];
  }
  const byRow = type === 'line' && timesAreColumns(selection);
  if (type === 'line' && (byRow ? rows : fields).length <= MOST_LINES) return [selection];
  if (type !== 'line' && !((type === 'grouped' || type === 'bar') && rows.length * fields.length > MOST_BARS))
    return [selection];
  return byRow
    ? rows.map((row) => ({ ...selection, rows: [row] }))
    : fields.map((field) => ({ ...selection, fields: [field] }));
}

/** The rows of a long table by the line that each has a point of. */
export function linesOf({ table, rows }: Pick<Selection, 'table' | 'rows'>): (readonly Row[])[] {
  return [...Map.groupBy(rows, ({ raw }) => raw[table.chart?.series ?? ''] ?? '').values()];
}

/** What a line of a long table is called. */
export function lineName(table: Table, [row]: readonly Row[], language: Language): string {
  return row ? translate(row.raw, table.chart?.series ?? '', language).text : '';
}

/** True where the columns that are drawn are times of one series: years, quarters, days. */
export function timesAreColumns({ table, fields }: Pick<Selection, 'table' | 'fields'>): boolean {
  return table.chart?.type === 'line' && fields.length > 1 && fields.every(isTimed);
}

function isTimed({ title = '', period }: TableField): boolean {
  if (typeof period === 'string') return true;
  const read = readFigure(title);
  return !isUnreadable(read) && read.parts.every(({ unit }) => unit === 'date');
}

function selectUnits(table: DrawnTable): Selection[] {
  const selections = new Map<string, { rows: Set<Row>; fields: Set<TableField>; unit: string | null }>();
  for (const row of drawnRows(table)) {
    for (const field of drawnFields(table)) {
      const unit = unitOf(field, row);
      const key = unit === null ? (field.categories ?? []).join('\n') : unitKey(unit);
      const selection = selections.get(key) ?? { rows: new Set(), fields: new Set(), unit };
      selection.rows.add(row);
      selection.fields.add(field);
      selections.set(key, selection);
    }
  }
  return [...selections.values()].map(({ rows, fields, unit }) => ({
    table,
    unit,
    rows: [...rows],
    fields: [...fields],
  }));
}

/** The rows of a table that a drawing shows. Those of totals are no parts; where there are no others, they are drawn. */
export function drawnRows({ rows }: Pick<Table, 'rows'>): readonly Row[] {
  const parts = rows.filter(({ isTotal }) => !isTotal);
  return parts.length > 0 ? parts : rows;
}

function drawnFields(table: Table): TableField[] {
  const ordinal = table.chart?.type === 'ordinal';
  return (table.chart?.values ?? [])
    .map((name) => fieldOf(table, name))
    .filter((field) => field !== undefined)
    .filter((field) => (ordinal ? field.categories : field.figure) !== undefined);
}

function unitOf(field: TableField, row: Row): string | null {
  const unit = field.figure?.unit;
  return typeof unit === 'object' ? (row.raw[unit.field] ?? '') : (unit ?? null);
}

// A percentage is of something: "% over capability" is no "%".
function unitKey(unit: string): string {
  return unit.startsWith('%') ? unit : canonicalUnit(unit);
}

/** The unit of an axis in words, less what its ticks say themselves: percent signs, currencies and millions. */
export function unitName({ rows, fields, unit }: Selection, language: Language): string {
  const column = fields[0]?.figure?.unit;
  const row = rows[0];
  const named = typeof column === 'object' && row ? translate(row.raw, column.field, language) : null;
  const said = named?.text ?? unit ?? '';
  const { unit: counted, multiplier } = parseMeasure(said) ?? { unit: said, multiplier: 1 };
  const name = multiplier === 1 ? said : (counted ?? '');
  // A count of nothing in particular needs no name.
  if (name === 'number' || printsCurrency(canonicalUnit(name), language)) return '';
  if (named?.language.id === language.id && name === said) return withoutPercent(said);
  return withoutPercent(printedUnit(canonicalUnit(name), grammarTag(language)) ?? name);
}

/** The unit of an axis in words, where the heading of the one column that is drawn doesn't say it. */
export function nameBeside(heading: string, selection: Selection, language: Language): string {
  const name = unitName(selection, language);
  return heading !== '' && saysUnit(heading, selection.unit ?? '') ? '' : name;
}

function withoutPercent(name: string): string {
  return name.replace(/^%\s*/, '');
}

/** The heading of the one column that a panel draws; empty where it draws several. */
export function columnHeading({ fields }: Selection, language: Language): string {
  const [field] = fields;
  return fields.length === 1 && field ? fieldTitle(field, language) : '';
}

/** A column's heading in a language. */
export function fieldTitle(field: TableField, language: Language): string {
  return columnTitle(field, language).text;
}

/** What a column of a series stands for on an axis of time. */
export function timeOf(field: TableField, language: Language): string {
  return typeof field.period === 'string' ? field.period : fieldTitle(field, language);
}

/** A row's name in the drawing. */
export function rowLabel(table: Table, row: Row, language: Language): string {
  return translate(row.raw, table.chart?.label ?? table.schema.primaryKey, language).text;
}

/** The quantity of a cell, or null where the report gives none. */
export function quantityOf(row: Row, field: TableField): Quantity | null {
  const cell = row.cells.get(field.name);
  return cell?.kind === 'figure' ? cell.quantity : null;
}

/** A figure as a drawing prints it: one in another language comes in the page's words, and behind them as printed. */
export function drawnFigure(quantity: Quantity | null, table: Table, language: Language): string {
  const reworded = quantity && rewordForeign(quantity, language, partNames(table, language));
  if (!reworded) return quantity?.printed ?? '';
  const { before, after } = wordsIn(language).claim.printed;
  // A page's style sheet sets square letters apart from others, and no drawing has one.
  const words = reworded.words.replace(/(?<=[\p{N}%])(?=\p{Script=Han})/gu, ' ');
  return words + BEHIND + before + reworded.printed + after;
}

/** The figures that some rows give in some columns. */
export function quantitiesIn({ rows, fields }: Pick<Selection, 'rows' | 'fields'>): Quantity[] {
  return rows
    .flatMap((row) => fields.map((field) => quantityOf(row, field)))
    .filter((quantity) => quantity !== null);
}

/** The unit that the ticks of an axis are in; null where its figures have none. */
export function tickUnit(selection: Selection): string | null {
  return quantitiesIn(selection)[0]?.parts[0].unit ?? null;
}

/** A selection among all those of its table, in the order in which they are drawn. */
export interface Panel {
  readonly selection: Selection;
  readonly all: readonly Selection[];
}

/** True for the panel that closes the drawing. */
export function isLast({ selection, all }: Panel): boolean {
  return all.at(-1) === selection;
}

/** The drawings of one unit: they share the ends of their axes. */
export function onSharedAxis({ selection, all }: Panel): Selection[] {
  return all.filter(({ unit }) => unit === selection.unit);
}
