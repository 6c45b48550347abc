import { canonicalUnit } from '../../figures/units.ts';
import { listFew } from '../../problems/nearest.ts';
import type { IssueParams } from '../../schemas/figure.ts';
import { MOST_CELLS, type Row, type Table, type TableResource } from '../../schemas/table.ts';
import type { RawRow } from '../../schemas/table-cell.ts';
import { identifierSchema } from '../../schemas/text.ts';
import { keysInAll } from '../../schemas/translation.ts';
import { chartIssues } from './chart-issues.ts';
import { readCell } from './read-cell.ts';
import { repeatedIds } from './read-list.ts';
import { issueAt, type TableIssue } from './table-issue.ts';

/** A table, and what is wrong with it; a cell that can't be read counts as empty. */
export interface ReadTable {
  readonly table: Table;
  readonly issues: readonly TableIssue[];
}

/** Reads the rows and cells of a table whose shape is sound, and holds its parts against each other. */
export function readTable(resource: TableResource): ReadTable {
  const { data: typed, ...rest } = resource;
  const { fields, primaryKey } = resource.schema;
  if (typed.length * fields.length > MOST_CELLS) {
    const message = `has ${typed.length} rows of ${fields.length} columns, more than ${MOST_CELLS} cells; split the table`;
    return { table: { ...rest, rows: [] }, issues: [issueAt(['data'], message)] };
  }
  const data = typed.map(ownCells);
  const totals = typed.map(({ total }) => total === true);
  const ids = data.filter((_row, index) => !totals[index]).map((row) => row[primaryKey] ?? '');
  const rows = data.map((raw, index) => readRow(resource, raw, index));
  return {
    table: {
      ...rest,
      rows: rows.map(({ row }, index) => ({ ...row, isTotal: totals[index] ?? false })),
    },
    issues: [
      ...unknownFields(resource),
      ...repeatedFields(resource),
      ...(resource.chart ? chartIssues(resource.chart, { fields, rows: data, ids }) : []),
      ...repeatedRows(primaryKey, data),
      ...idleMultiplier(resource, data),
      ...rows.flatMap(({ issues }) => issues),
    ],
  };
}

/** A row that has the cells that it was given and nothing that every object inherits. */
function ownCells(row: TableResource['data'][number]): RawRow {
  const cells = Object.entries(row).filter(([, cell]) => cell !== true && cell !== undefined);
  return Object.assign(Object.create(null) as RawRow, Object.fromEntries(cells));
}

function readRow(
  resource: TableResource,
  raw: RawRow,
  index: number,
): { readonly row: Omit<Row, 'isTotal'>; readonly issues: readonly TableIssue[] } {
  const { fields, primaryKey } = resource.schema;
  const unknown = unknownCells(resource, raw, index);
  const missing = fields.filter(({ name }) => raw[name] === undefined);
  // A cell under a misspelt key isn't missing, too.
  const slips = missing.length <= unknown.length ? missing : [];
  const typed = ownCells({ ...raw, ...Object.fromEntries(slips.map(({ name }) => [name, null])) });
  const cells = fields.map(
    (field) => [field.name, readCell(field, typed, resource, ['data', index, field.name])] as const,
  );
  return {
    row: {
      id: raw[primaryKey] ?? '',
      cells: new Map(cells.map(([name, { cell }]) => [name, cell])),
      raw,
    },
    issues: [
      ...faultyId(primaryKey, raw, index),
      ...unknown,
      ...cells.flatMap(([, { issue }]) => issue ?? []),
    ],
  };
}

function faultyId(key: string, raw: RawRow, index: number): TableIssue[] {
  if (raw[key] === undefined) return [];
  const id = raw[key] ?? '';
  const fault = identifierSchema.safeParse(id).error?.issues[0]?.message;
  return fault === undefined ? [] : [issueAt(['data', index, key], `“${id.slice(0, 100)}” ${fault}`)];
}

function repeatedRows(key: string, data: readonly RawRow[]): TableIssue[] {
  const ids = data.map((row) => row[key]);
  return repeatedIds(ids).map((index) => {
    const message = `“${ids[index] ?? ''}” is the id of an earlier row`;
    return repeated(['data', index, key], message, 'Give each row an id of its own.');
  });
}

/** A multiplier of no column: its figures would be told a thousand times too small. */
function idleMultiplier(
  { multiplier, unit, schema: { fields } }: TableResource,
  data: readonly RawRow[],
): TableIssue[] {
  if (multiplier === undefined) return [];
  const units = fields.flatMap(({ figure }) => {
    if (figure === undefined) return [];
    const own = figure.unit;
    return typeof own === 'string' ? [own] : data.map((row) => row[own.field] ?? '');
  });
  const isUsed = unit !== undefined && units.some((each) => canonicalUnit(each) === canonicalUnit(unit));
  if (isUsed) return [];
  const what =
    unit === undefined ? 'has no `unit` beside it, and' : `is of “${unit}”, which no column is in, and`;
  const known = listFew([...new Set(units)]);
  return [issueAt(['multiplier'], `${what} multiplies nothing; write the \`unit\` that it is of: ${known}`)];
}

function repeatedFields({ schema: { fields } }: TableResource): TableIssue[] {
  const names = fields.map(({ name }) => name);
  return repeatedIds(names).map((index) => {
    const message = `“${names[index] ?? ''}” is the name of an earlier column`;
    return repeated(['schema', 'fields', index, 'name'], message, 'Give each column a name of its own.');
  });
}

function repeated(path: readonly PropertyKey[], message: string, hint: string): TableIssue {
  return issueAt(path, message, { rule: 'duplicate-id', hint });
}

function unknownCells({ schema: { fields } }: TableResource, raw: RawRow, index: number): TableIssue[] {
  const keys = new Set(fields.flatMap(({ name }) => keysInAll(name)));
  const known = listFew(fields.map(({ name }) => name));
  const params: IssueParams = { rule: 'invalid-data', at: 'key' };
  return Object.keys(raw)
    .filter((key) => !keys.has(key))
    .map((key) =>
      issueAt(['data', index, key], `\`${key}\` is no field of this table; use one of ${known}`, params),
    );
}

function unknownFields({ schema: { fields, primaryKey }, chart }: TableResource): TableIssue[] {
  const known = new Set(fields.map(({ name }) => name));
  const references: (readonly [string, readonly PropertyKey[]])[] = [
    [primaryKey, ['schema', 'primaryKey']],
    ...(chart ? [[chart.label, ['chart', 'label']] as const] : []),
    ...(chart?.series === undefined ? [] : [[chart.series, ['chart', 'series']] as const]),
    ...(chart?.values ?? []).map((name, index) => [name, ['chart', 'values', index]] as const),
    ...fields.flatMap(({ figure }, index) =>
      typeof figure?.unit === 'object'
        ? [[figure.unit.field, ['schema', 'fields', index, 'figure', 'unit', 'field']] as const]
        : [],
    ),
  ];
  return references
    .filter(([name]) => !known.has(name))
    .map(([name, path]) =>
      issueAt(path, `“${name}” is no field of this table; use one of ${listFew([...known])}`),
    );
}
