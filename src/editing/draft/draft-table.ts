import { gap } from '../../schemas/gap.ts';
import { freeId, slugOf, withoutFigures } from '../slug.ts';
import { guessColumn, isEmptyCell, UNIT_HEADING, type Guess } from './guess-column.ts';
import { nameColumn } from './name-claim.ts';
import type { PipeTable } from './pipe-tables.ts';

const UNIT = 'Unit';

type Row = Record<string, string | null>;

/** A column of the draft: its field, and what stands in it row by row. */
interface Column {
  readonly field: Readonly<Record<string, unknown>> & { readonly name: string };
  readonly cells: readonly (string | null)[];
}

/** A table of the document as a draft of its file. */
export interface TableDraft {
  readonly name: string;
  readonly resource: Readonly<Record<string, unknown>>;
  /** What was guessed, a sentence each. */
  readonly unsure: readonly string[];
  /** The columns of the print whose cells are figures, by their number. */
  readonly figureColumns: ReadonlySet<number>;
}

/** Drafts a table. `link` writes a text with its figures linked to their claims. */
export function draftTable(
  table: PipeTable,
  name: string,
  section: string,
  link: (text: string) => string,
): TableDraft {
  const unitColumn = table.header.findIndex((heading) => UNIT_HEADING.test(heading.trim()));
  const rowUnits = unitColumn === -1 ? undefined : cellsOf(table, unitColumn);
  const guesses = table.header.map((heading, column) =>
    guessColumn(heading, cellsOf(table, column), rowUnits),
  );
  const names = nameColumns(table.header);
  const fieldNames = new Set(['id', ...names]);
  const columns = shareUnits(
    guesses.flatMap((guess, column) =>
      draftColumn(table, column, names[column] ?? '', guess, fieldNames, link),
    ),
    names[unitColumn],
  );
  const ids = new Set<string>();
  const data = table.rows.map((row, index): Row => {
    const id = freeId(slugOf(row[0] ?? '') || 'row', ids);
    return {
      id,
      ...Object.fromEntries(columns.map(({ field, cells }) => [field.name, cells[index] ?? null])),
    };
  });
  const idField = {
    name: 'id',
    type: 'string',
    title: 'Row',
    description: 'Our own identifier for the row.',
  };
  const resource = {
    name,
    title: gap('what the table holds'),
    section,
    schema: { fields: [idField, ...columns.map(({ field }) => field)], primaryKey: 'id' },
    data,
    ...chartOf(columns),
  };
  const figureColumns = new Set(guesses.flatMap(({ kind }, column) => (kind === 'figure' ? [column] : [])));
  return {
    name,
    resource,
    unsure: guesses.flatMap((guess, column) => doubts(table.header[column] ?? '', guess)),
    figureColumns,
  };
}

function cellsOf({ rows }: PipeTable, column: number): string[] {
  return rows.map((row) => row[column] ?? '');
}

function nameColumns(header: readonly string[]): string[] {
  const taken = new Set(['id']);
  return header.map((heading) => freeId(nameColumn(heading) || slugOf(heading) || 'column', taken));
}

function draftColumn(
  table: PipeTable,
  column: number,
  name: string,
  guess: Guess,
  taken: Set<string>,
  link: (text: string) => string,
): Column[] {
  const heading = table.header[column] ?? '';
  const title = withoutFigures(heading).replace(/\s+/g, ' ').trim();
  const field = { name, type: 'string', title: title || gap('the heading of the column') };
  const printed = cellsOf(table, column);
  if (guess.kind === 'figure') return figureColumns(field, guess.unit, printed, taken);
  if (guess.kind === 'scale') return scaleColumns(field, guess, printed, taken, link);
  return [{ field, cells: printed.map((cell) => (cell === '' ? null : link(cell))) }];
}

function figureColumns(
  field: Column['field'],
  unit: string | readonly string[],
  printed: readonly string[],
  taken: Set<string>,
): Column[] {
  const cells = printed.map((cell) => (isEmptyCell(cell) ? null : cell));
  if (typeof unit === 'string') return [{ field: { ...field, figure: { unit } }, cells }];
  const name = freeId('unit', taken);
  const units = { field: { name, type: 'string', title: UNIT }, cells: unit };
  return [units, { field: { ...field, figure: { unit: { field: name } } }, cells }];
}

/** Columns whose units are the same row by row have one column of units: the one that the table prints, if it does. */
function shareUnits(columns: readonly Column[], printed: string | undefined): Column[] {
  const units = columns.filter(({ field }) => field.name === printed || field.title === UNIT);
  const first = units.find(({ field }) => field.name === printed) ?? units[0];
  const again = units.filter((column) => column !== first && String(column.cells) === String(first?.cells));
  const names = again.map(({ field }) => field.name);
  return columns
    .filter((column) => !again.includes(column))
    .map(({ field, cells }) => {
      const unit = (field.figure as { unit?: { field?: string } } | undefined)?.unit?.field ?? '';
      if (!first || !names.includes(unit)) return { field, cells };
      return { field: { ...field, figure: { unit: { field: first.field.name } } }, cells };
    });
}

function scaleColumns(
  field: Column['field'],
  { categories, reasons }: Extract<Guess, { kind: 'scale' }>,
  printed: readonly string[],
  taken: Set<string>,
  link: (text: string) => string,
): Column[] {
  const scale = { ...field, categories, categoriesOrdered: true };
  const ratings = printed.map(
    (cell) =>
      categories.find(
        (each) => cell === each || (/^\s+[-–—]\s/.test(cell.slice(each.length)) && cell.startsWith(each)),
      ) ?? null,
  );
  if (!reasons) return [{ field: scale, cells: ratings }];
  const name = freeId(`${field.name}-reason`, taken);
  const why = { name, type: 'string', title: `${String(field.title)}: reason` };
  return [
    { field: scale, cells: ratings },
    { field: why, cells: reasons.map((reason) => (reason === '' ? null : link(reason))) },
  ];
}

function chartOf([first, ...others]: readonly Column[]): object {
  const label = first?.field.name;
  const figures = others.filter(({ field }) => field.figure !== undefined);
  const scales = others.filter(({ field }) => field.categories !== undefined).map(({ field }) => field.name);
  const values = figures.map(({ field }) => field.name);
  if (values.length > 0) return { chart: { type: isPair(figures) ? 'before-after' : 'bar', label, values } };
  return scales.length > 0 ? { chart: { type: 'ordinal', label, values: scales } } : {};
}

/** Two columns in the same units may be one thing at two times. */
function isPair(figures: readonly Column[]): boolean {
  const units = figures.map(({ field }) => JSON.stringify(field.figure));
  return units.length === 2 && units[0] === units[1];
}

function doubts(heading: string, guess: Guess): string[] {
  if (guess.kind === 'figure') {
    const unit = typeof guess.unit === 'string' ? `in ${guess.unit}` : 'each row in a unit of its own';
    return [`“${heading}” is taken for figures, ${unit}.`];
  }
  if (guess.kind === 'text') return [];
  const reasons = guess.reasons ? ' What stands behind the dash is a column of its own.' : '';
  return [`“${heading}” is taken for a scale: ${guess.categories.join(' < ')}.${reasons}`];
}
