import { z } from 'zod';
import { listFew } from '../problems/nearest.ts';
import {
  chartSchema,
  reportGroups,
  reportSeries,
  reportShare,
  reportTooMuch,
  reportUndrawable,
} from './chart.ts';
import type { IssueParams } from './figure.ts';
import { readCell, type Cell, type RawRow } from './table-cell.ts';
import { tableFieldSchema, type TableField } from './table-field.ts';
import { parseMeasure } from './measure.ts';
import { identifierSchema, LONGEST_TEXT, textSchema, translated } from './text.ts';
import { keysInAll } from './translation.ts';

/** A multiplier as a number, or as the word that the report prints. */
const multiplierSchema = z.union([z.number(), z.string()]).transform((value, ctx) => {
  const number = typeof value === 'number' ? value : (parseMeasure(value)?.multiplier ?? 0);
  if (Number.isFinite(number) && number > 0) return number;
  ctx.addIssue({
    code: 'custom',
    message: 'is no multiplier; write a number above zero, such as 1000, or its word',
  });
  return z.NEVER;
});

const cellSchema = z
  .string({ error: 'is not a text; write the cell as printed, in quotation marks' })
  .max(LONGEST_TEXT)
  .nullable()
  .describe('The cell as printed; null where the report leaves it empty');

const rowSchema = z
  .object({
    total: z
      .union([cellSchema, z.literal(true)], {
        error: 'is neither a cell nor true; write "total": true on a row that sums up others',
      })
      .optional()
      .describe('True on a row that sums up others'),
  })
  .catchall(cellSchema);

const resourceSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds this file’s JSON Schema'),
  name: identifierSchema.describe('The table’s id, and its file’s name'),
  type: z.literal('table').optional().describe('The Data Resource type'),
  ...translated('title', textSchema, 'What the table holds'),
  ...translated('description', textSchema.optional(), 'More about the table'),
  ...translated('headline', textSchema.optional(), 'What the table says, as a claim'),
  section: identifierSchema.describe('The section of the report that prints the table'),
  schema: z
    .strictObject({
      fields: z.array(tableFieldSchema).min(1).describe('The columns'),
      primaryKey: z
        .union([z.string(), z.array(z.string()).length(1)], {
          error: 'names no one column; write the name of the column that holds each row’s id',
        })
        .transform((key) => (typeof key === 'string' ? key : (key[0] ?? '')))
        .describe('The field that holds each row’s id'),
    })
    .describe('What the columns are'),
  multiplier: multiplierSchema
    .optional()
    .describe(
      'What the numbers in `unit` are to be multiplied by: 1000000 where the report says “in millions”',
    ),
  unit: textSchema.optional().describe('The unit that the multiplier is of: USD, persons'),
  data: z.array(rowSchema).min(1).describe('The rows, cells as printed'),
  chart: chartSchema.optional().describe('How the table is drawn'),
});

/** One row: its id, its cells by field name, and the row as it stands in the file. */
export interface Row {
  readonly id: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Holds translations too, as `title@xx` stands beside `title`. */
  readonly raw: RawRow;
  /** True of a row that sums up others. */
  readonly isTotal: boolean;
}

type Resource = z.infer<typeof resourceSchema>;

/** A table of the report, its cells read. */
export interface Table extends Omit<Resource, 'data'> {
  readonly rows: readonly Row[];
}

/** More than a file has room for, unless most of them are missing. */
export const MOST_CELLS = 500_000;

/**
 * `reports/<report>/tables/<table>.json`: a tabular Data Resource with inline data
 * (https://datapackage.org/standard/data-resource/), parsed into rows of read cells.
 */
export const tableSchema = resourceSchema.transform((resource, ctx): Table => {
  const { data: typed, ...rest } = resource;
  if (typed.length * resource.schema.fields.length > MOST_CELLS) {
    const message = `has ${typed.length} rows of ${resource.schema.fields.length} columns, more than ${MOST_CELLS} cells; split the table`;
    ctx.addIssue({ code: 'custom', path: ['data'], message });
    return z.NEVER;
  }
  const data = typed.map(ownCells);
  const totals = typed.map((row) => row.total === true);
  reportUnknownFields(resource, ctx);
  reportRepeatedFields(resource.schema.fields, ctx);
  if (resource.chart) {
    const drawn = { fields: resource.schema.fields, rows: data };
    const ids = data
      .filter((_row, index) => !totals[index])
      .map((row) => row[resource.schema.primaryKey] ?? '');
    if (!reportTooMuch(resource.chart, drawn, ctx)) {
      reportUndrawable(resource.chart, drawn, ctx);
      reportSeries(resource.chart, drawn, ctx);
      reportGroups(resource.chart, ids, ctx);
      reportShare(resource.chart, ids, ctx);
    }
  }
  return {
    ...rest,
    rows: readRows(resource, data, ctx).map((row, index) => ({ ...row, isTotal: totals[index] ?? false })),
  };
});

/** A row that has the cells that it was given and nothing that every object inherits. */
function ownCells(row: z.infer<typeof rowSchema>): RawRow {
  const cells = Object.entries(row).filter(([, cell]) => cell !== true && cell !== undefined);
  return Object.assign(Object.create(null) as RawRow, Object.fromEntries(cells));
}

/** The field called `name`, or undefined. */
export function fieldOf(table: Pick<Table, 'schema'>, name: string): TableField | undefined {
  return table.schema.fields.find((field) => field.name === name);
}

function readRows(resource: Resource, data: readonly RawRow[], ctx: z.RefinementCtx): Omit<Row, 'isTotal'>[] {
  const seen = new Set<string>();
  return data.map((raw, index) => {
    const id = readRowId(resource.schema.primaryKey, raw, index, seen, ctx);
    const unknown = reportUnknownCells(resource.schema.fields, raw, index, ctx);
    const missing = resource.schema.fields.filter(({ name }) => raw[name] === undefined);
    // A cell under a misspelt key isn't missing, too.
    const slips = missing.length <= unknown ? missing : [];
    const typed = ownCells({ ...raw, ...Object.fromEntries(slips.map(({ name }) => [name, null])) });
    const cells = resource.schema.fields.map(
      (field) => [field.name, readCell(field, typed, resource, ['data', index, field.name], ctx)] as const,
    );
    return { id, cells: new Map(cells), raw };
  });
}

function readRowId(key: string, raw: RawRow, index: number, seen: Set<string>, ctx: z.RefinementCtx): string {
  const id = raw[key] ?? '';
  const path = ['data', index, key];
  const fault = raw[key] === undefined ? undefined : identifierSchema.safeParse(id).error?.issues[0]?.message;
  if (fault !== undefined) ctx.addIssue({ code: 'custom', path, message: `“${id.slice(0, 100)}” ${fault}` });
  if (raw[key] !== undefined && seen.has(id)) {
    const params: IssueParams = { rule: 'duplicate-id', hint: 'Give each row an id of its own.' };
    ctx.addIssue({
      code: 'custom',
      path,
      message: `“${id}” is the id of an earlier row`,
      params: { ...params },
    });
  }
  seen.add(id);
  return id;
}

/** Says which cells of a row no column has, and returns how many. */
function reportUnknownCells(
  fields: readonly TableField[],
  raw: RawRow,
  index: number,
  ctx: z.RefinementCtx,
): number {
  const keys = new Set(fields.flatMap(({ name }) => keysInAll(name)));
  const unknown = Object.keys(raw).filter((key) => !keys.has(key));
  const known = listFew(fields.map(({ name }) => name));
  for (const key of unknown) {
    const message = `\`${key}\` is no field of this table; use one of ${known}`;
    const params: IssueParams = { rule: 'invalid-data', at: 'key' };
    ctx.addIssue({ code: 'custom', path: ['data', index, key], message, params: { ...params } });
  }
  return unknown.length;
}

function reportUnknownFields(resource: Resource, ctx: z.RefinementCtx): void {
  const references: [string, PropertyKey[]][] = [
    [resource.schema.primaryKey, ['schema', 'primaryKey']],
    ...(resource.chart ? chartReferences(resource.chart) : []),
  ];
  resource.schema.fields.forEach((field, index) => {
    const unit = field.figure?.unit;
    if (typeof unit === 'object') {
      references.push([unit.field, ['schema', 'fields', index, 'figure', 'unit', 'field']]);
    }
  });
  const known = new Set(resource.schema.fields.map((field) => field.name));
  for (const [name, path] of references) {
    if (known.has(name)) continue;
    const message = `“${name}” is no field of this table; use one of ${listFew([...known])}`;
    ctx.addIssue({ code: 'custom', path, message });
  }
}

function chartReferences(chart: z.infer<typeof chartSchema>): [string, PropertyKey[]][] {
  return [
    [chart.label, ['chart', 'label']],
    ...(chart.series === undefined ? [] : [[chart.series, ['chart', 'series']] as [string, PropertyKey[]]]),
    ...chart.values.map((name, index): [string, PropertyKey[]] => [name, ['chart', 'values', index]]),
  ];
}

function reportRepeatedFields(fields: readonly TableField[], ctx: z.RefinementCtx): void {
  const seen = new Set<string>();
  fields.forEach(({ name }, index) => {
    if (seen.has(name)) {
      const params: IssueParams = { rule: 'duplicate-id', hint: 'Give each column a name of its own.' };
      const path = ['schema', 'fields', index, 'name'];
      ctx.addIssue({
        code: 'custom',
        path,
        message: `“${name}” is the name of an earlier column`,
        params: { ...params },
      });
    }
    seen.add(name);
  });
}
