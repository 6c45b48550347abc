import type { ReadTable } from '../../document/reading-text.ts';
import { columnTitle } from '../../document/table/column-title.ts';
import type { Column as ModelColumn, Row as ModelRow, TableModel } from '../../document/table/table-model.ts';
import { gap } from '../../schemas/gap.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import { withoutNotes } from '../../schemas/table-figure.ts';
import { freeId } from '../slug.ts';
import type { TableUnits } from './column-units.ts';
import { guessScale, type Scale } from './guess-scale.ts';
import type { Column, Field } from './propose-chart.ts';

/** The title of a column of units. */
export const UNIT = 'Unit';

/** How a table's texts are written. */
export interface Writing {
  /** Writes a stretch of the reading text with its figures linked to their claims. */
  readonly link: (stretch: { readonly start: number; readonly end: number }) => string;
  /** Makes a linked text one that a draft may hold. */
  readonly settle: (linked: string) => string;
  /** Proper names with a digit in them. */
  readonly names: readonly string[];
}

/** What the columns of a table are drafted from. */
export interface Drafting extends Writing {
  readonly table: ReadTable;
  readonly rows: readonly ModelRow[];
  readonly units: TableUnits;
  /** Names that no field may have. */
  readonly taken: Set<string>;
}

/** The columns that one of the document's becomes: its figures with their units, a scale with its reasons, or words. */
export function draftColumn(column: ModelColumn, name: string, drafting: Drafting): Column[] {
  if (column.role === 'numbers') return [];
  const title = columnTitle(column, drafting.names);
  const named =
    title === '' && column.period !== null
      ? {}
      : { title: drafting.settle(title) || gap('the heading of the column') };
  const field = { name, type: 'string', ...named, ...(column.period !== null && { period: column.period }) };
  const printed = drafting.rows.map((row) => cellOf(row, column, drafting));
  if (column.role === 'figures') return figureColumns(column, field, drafting);
  const scale = column.role === 'words' ? guessScale(printed.map((cell) => cell.text)) : null;
  if (scale) return scaleColumns(field, scale, printed, drafting.taken);
  const cells = printed.map(({ linked }) => (linked === '' ? null : linked));
  return [{ field: { ...field, ...(column.isTimes && { period: true }) }, cells }];
}

/** A cell's text, and the same with its figures linked. A merged cell has that of the one that it repeats. */
function cellOf(
  { index }: ModelRow,
  column: ModelColumn,
  { table, link, settle }: Drafting,
): { text: string; linked: string } {
  const cell = table.model.table.rows[index]?.[column.index];
  if (!cell) return { text: '', linked: '' };
  const stretch = table.stretches.get(cell.text);
  return {
    text: withoutNotes(cell.text.text),
    linked: settle(withoutBullet(stretch ? withoutNotes(link(stretch)) : cell.text.text)),
  };
}

/** A text without what Markdown would take for the start of a list: "- of which freight". */
export function withoutBullet(text: string): string {
  return text.replace(/^\s*[-–—•*+#>]+\s+/u, '');
}

function figureColumns(
  { index, heading }: ModelColumn,
  field: Field,
  { rows, units, taken, table }: Drafting,
): Column[] {
  const figures = rows
    .map((row) => row.figures[index] ?? null)
    .map((figure) => (figure?.quantity ? figure : null));
  const cells = figures.map((figure) => figure && asOneLine(withoutNotes(figure.printed.text)));
  const printedUnits = table.model.columns.find(({ role }) => role === 'units');
  const own = figures.map((figure, row): string | null => {
    const printed = printedUnits
      ? (table.model.table.rows[rows[row]?.index ?? -1]?.[printedUnits.index]?.text.text ?? '').trim()
      : '';
    return printed || (figure ? units.unitOf(figure, heading) : null);
  });
  const kinds = new Set(own.filter((unit, row) => unit !== null && figures[row] !== null));
  if (kinds.size < 2 && !printedUnits)
    return [{ field: { ...field, figure: { unit: [...kinds][0] ?? 'number' } }, cells }];
  const name = freeId('unit', taken);
  return [
    { field: { name, type: 'string', title: UNIT }, cells: own },
    { field: { ...field, figure: { unit: { field: name } } }, cells },
  ];
}

/**
 * Columns whose units are the same row by row, where both have a figure, have one column of units: the one that
 * the table prints, if it does.
 */
export function shareUnits(columns: readonly Column[], { columns: printed }: TableModel): Column[] {
  const hasOwn = printed.some(({ role }) => role === 'units');
  const units = columns.filter(
    ({ field, cells }) =>
      field.title === UNIT ||
      (hasOwn && field.figure === undefined && /^units?$/i.test(String(field.title)) && cells.length > 0),
  );
  const first =
    units.find(({ field }) =>
      columns.every(
        (other) =>
          (other.field.figure as { unit?: { field?: string } } | undefined)?.unit?.field !== field.name,
      ),
    ) ?? units[0];
  const again: Column[] = [];
  let shared = first?.cells ?? [];
  for (const column of units) {
    if (column === first || !column.cells.every((unit, row) => isAlike(unit, shared[row] ?? null))) continue;
    shared = shared.map((unit, row) => unit ?? column.cells[row] ?? null);
    again.push(column);
  }
  const names = again.map(({ field }) => field.name);
  return columns
    .filter((column) => !again.includes(column))
    .map((column) => {
      const { field } = column;
      const cells = column === first ? shared : column.cells;
      if (units.includes(column)) return { field, cells: cells.map((unit) => unit ?? 'number') };
      const unit = (field.figure as { unit?: { field?: string } } | undefined)?.unit?.field ?? '';
      if (!first || !names.includes(unit)) return { field, cells };
      return { field: { ...field, figure: { unit: { field: first.field.name } } }, cells };
    });
}

function isAlike(unit: string | null, other: string | null): boolean {
  return unit === null || other === null || unit === other;
}

function scaleColumns(
  field: Field,
  { categories, reasons }: Scale,
  printed: readonly { text: string; linked: string }[],
  taken: Set<string>,
): Column[] {
  const scale = { ...field, categories, categoriesOrdered: true };
  const ratings = printed.map(
    ({ text }) =>
      categories.find(
        (each) => text === each || (/^\s+[-–—]\s/.test(text.slice(each.length)) && text.startsWith(each)),
      ) ?? null,
  );
  if (!reasons) return [{ field: scale, cells: ratings }];
  const name = freeId(`${field.name}-reason`, taken);
  const why = { name, type: 'string', title: `${String(field.title)}: reason` };
  const linked = printed.map((cell, index) =>
    reasons[index] ? cell.linked.slice((ratings[index] ?? '').length).replace(/^\s+[-–—]\s+/, '') : null,
  );
  return [
    { field: scale, cells: ratings },
    { field: why, cells: linked },
  ];
}
