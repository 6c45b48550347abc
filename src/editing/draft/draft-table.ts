import type { ReadTable } from '../../document/reading-text.ts';
import type { Column as ModelColumn, Row as ModelRow, TableModel } from '../../document/table/table-model.ts';
import { findFigures } from '../../figures/find.ts';
import { columnTitle } from '../../document/table/column-title.ts';
import { gap } from '../../schemas/gap.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import { withoutNotes } from '../../schemas/table-figure.ts';
import { freeId, slugOf } from '../slug.ts';
import { unitsOf, type TableUnits } from './column-units.ts';
import { guessScale, type Scale } from './guess-scale.ts';
import { nameColumn } from './name-claim.ts';
import { namePeriod } from './name-period.ts';
import { proposeChart, type Column, type Field } from './propose-chart.ts';

const UNIT = 'Unit';

/** How a table's texts are written. */
interface Writing {
  /** Writes a stretch of the reading text with its figures linked to their claims. */
  readonly link: (stretch: { readonly start: number; readonly end: number }) => string;
  /** Makes a linked text one that a draft may hold. */
  readonly settle: (linked: string) => string;
  /** Proper names with a digit in them. */
  readonly names: readonly string[];
}

/** A table of the document as a draft of its file. */
export interface TableDraft {
  readonly name: string;
  readonly resource: Readonly<Record<string, unknown>>;
  /** What was guessed, a sentence each. */
  readonly unsure: readonly string[];
}

/** What the columns of a table are drafted from. */
interface Drafting extends Writing {
  readonly table: ReadTable;
  readonly rows: readonly ModelRow[];
  readonly units: TableUnits;
  /** Names that no field may have. */
  readonly taken: Set<string>;
}

/** Drafts a table. */
export function draftTable(
  table: ReadTable,
  { name, section }: { readonly name: string; readonly section: string },
  writing: Writing,
): TableDraft {
  const { model } = table;
  const rows = model.rows.filter(
    ({ kind, label, figures }) =>
      kind !== 'group' && (label !== '' || figures.some((figure) => figure !== null)),
  );
  const units = unitsOf(model);
  const drafting = { table, rows, units, taken: new Set(['id', 'total']), ...writing };
  const ids = nameColumns(model.columns, drafting.taken);
  const columns = shareUnits(
    [
      ...groupColumn(drafting),
      ...model.columns.flatMap((column) => draftColumn(column, ids[column.index] ?? '', drafting)),
    ],
    model,
  );
  const rowIds = new Set<string>();
  const data = rows.map((row, index) => ({
    id: freeId(
      slugOf(row.label).split('-').slice(0, 8).join('-') || slugOf(row.groups.at(-1) ?? '') || 'row',
      rowIds,
    ),
    ...Object.fromEntries(columns.map(({ field, cells }) => [field.name, cells[index] ?? null])),
    ...(row.kind === 'data' || row.kind === 'group' ? {} : { total: true }),
  }));
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
    ...(units.whole && { multiplier: units.whole.multiplier, unit: units.whole.unit }),
    schema: { fields: [idField, ...columns.map(({ field }) => field)], primaryKey: 'id' },
    data,
    ...chartOf(columns, rows),
  };
  return { name, resource, unsure: doubtsOf(model, drafting, columns) };
}

/** What is left of "Three Months Ended September 27" says nothing. */
const ENDS_PERIOD = /^end(?:ed|ing)$/;

function nameColumns(columns: readonly ModelColumn[], taken: Set<string>): string[] {
  const times = columns.filter(({ period }) => period !== null);
  return columns.map((column) => {
    const wished = nameColumn(column.heading) || (column.period === null ? slugOf(column.heading) : '');
    // The head of a data file can't be marked.
    const words = findFigures(wished).length === 0 && !ENDS_PERIOD.test(wished) ? wished : '';
    return freeId(
      words || (column.period === null ? 'column' : namePeriod(column.period, times.indexOf(column))),
      taken,
    );
  });
}

/** The groups of the rows, where the table has any. */
function groupColumn(drafting: Drafting): Column[] {
  const { rows, taken } = drafting;
  if (!rows.some(({ groups }) => groups.length > 0)) return [];
  const cells = rows.map(({ groups, index }) => groupOf(groups, index, drafting));
  return [{ field: { name: freeId('group', taken), type: 'string', title: 'Group' }, cells }];
}

/** The names of the groups that a row stands in, their figures linked. */
function groupOf(groups: readonly string[], index: number, { table, link, settle }: Drafting): string | null {
  const above = table.model.rows.slice(0, index).filter(({ kind }) => kind === 'group');
  const names = groups.map((name) => {
    const row = above.findLast(({ label }) => label.replace(/[:：]$/, '') === name);
    const stretches = (row ? (table.model.table.rows[row.index] ?? []) : [])
      .filter(({ text, isSpanned }) => text.text.trim() !== '' && !isSpanned)
      .flatMap(({ text }) => table.stretches.get(text) ?? []);
    return stretches.length === 0
      ? name
      : withoutBullet(withoutNotes(stretches.map(link).join(' '))).replace(/\s*[:：]$/, '');
  });
  return settle(names.join(', ')) || null;
}

function draftColumn(column: ModelColumn, name: string, drafting: Drafting): Column[] {
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
function withoutBullet(text: string): string {
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
function shareUnits(columns: readonly Column[], { columns: printed }: TableModel): Column[] {
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

function chartOf(columns: readonly Column[], rows: readonly ModelRow[]): object {
  const parts = rows.map(({ kind }) => kind === 'data');
  const drawn = columns.map((column) => ({
    ...column,
    cells: column.cells.filter((_, index) => parts[index] === true),
  }));
  const chart = proposeChart(
    drawn.filter(({ field }) => field.title !== UNIT),
    columns,
  );
  return chart ? { chart } : {};
}

function doubtsOf(
  { measure, columns, table, rows }: TableModel,
  drafting: Drafting,
  drafted: readonly Column[],
): string[] {
  const whole = measure
    ? [
        `figures are taken for ${[nameMultiplier(measure.multiplier), measure.unit ?? ''].filter((word) => word !== '').join(' ') || 'numbers'} where nothing else is said.`,
      ]
    : [];
  const totals = rows
    .filter(({ kind }) => kind === 'total' || kind === 'subtotal')
    .map(({ label }) => `“${label}”`);
  const groups = rows.filter(({ kind }) => kind === 'group').map(({ label }) => `“${label}”`);
  return [
    ...whole,
    ...drafted.flatMap(({ field }) => doubtOfField(field)),
    ...columns
      .filter(({ role }) => role === 'figures')
      .flatMap((column) => wordsAmong(column, table.rows, drafting)),
    ...columns
      .filter(({ role }) => role === 'numbers')
      .map(({ heading }) => `“${heading}” numbers rows or notes, and is left out.`),
    ...(totals.length > 0 ? [`taken for totals: ${totals.join(', ')}.`] : []),
    ...(groups.length > 0 ? [`taken for names of groups: ${groups.join(', ')}.`] : []),
  ];
}

function nameMultiplier(multiplier: number): string {
  return multiplier === 1 ? '' : `× ${multiplier.toLocaleString('en')}`;
}

function doubtOfField({ name, title, period, figure, categories }: Field): string[] {
  const heading =
    typeof period === 'string'
      ? [period, title].filter((text) => typeof text === 'string').join(' ')
      : typeof title === 'string'
        ? title
        : name;
  const { unit } = (figure ?? {}) as { unit?: unknown };
  if (unit !== undefined)
    return [
      `“${heading}” is taken for figures, ${typeof unit === 'string' ? `in ${unit}` : 'each row in a unit of its own'}.`,
    ];
  if (Array.isArray(categories)) return [`“${heading}” is taken for a scale: ${categories.join(' < ')}.`];
  return [];
}

/** What stands in a column of figures and is none is left out, and said. */
function wordsAmong(
  { index, heading }: ModelColumn,
  cells: TableModel['table']['rows'],
  { rows }: Drafting,
): string[] {
  const words = rows
    .filter((row) => !row.figures[index]?.quantity)
    .map((row) => ({ row, text: withoutNotes(cells[row.index]?.[index]?.text.text ?? '') }));
  return words
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^n\/?a$/i.test(text))
    .slice(0, 5)
    .map(
      ({ row, text }) => `“${text}” in “${heading}” of the row “${row.label}” is no figure, and left out.`,
    );
}
