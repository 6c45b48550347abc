import type { ReadTable } from '../../document/reading-text.ts';
import type { Column as ModelColumn, Row as ModelRow } from '../../document/table/table-model.ts';
import { findFigures } from '../../figures/find.ts';
import { gap } from '../../schemas/gap.ts';
import { withoutNotes } from '../../schemas/table-figure.ts';
import { freeId, slugOf } from '../slug.ts';
import { unitsOf } from './column-units.ts';
import {
  draftColumn,
  shareUnits,
  UNIT,
  withoutBullet,
  type Drafting,
  type Writing,
} from './draft-columns.ts';
import { nameColumn } from './name-claim.ts';
import { namePeriod } from './name-period.ts';
import { proposeChart, type Column, type Field } from './propose-chart.ts';
import { doubtsOf } from './table-doubts.ts';

/** A table of the document as a draft of its file. */
export interface TableDraft {
  readonly name: string;
  readonly resource: Readonly<Record<string, unknown>> & {
    readonly schema: { readonly fields: readonly Field[] };
    readonly data: readonly object[];
  };
  /** What was guessed, a sentence each. */
  readonly unsure: readonly string[];
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
