import { z } from 'zod';
import { chartSchema } from './chart.ts';
import type { Cell, RawRow } from './table-cell.ts';
import { tableFieldSchema, type TableField } from './table-field.ts';
import { parseMeasure } from './measure.ts';
import { identifierSchema, LONGEST_TEXT, textSchema, translated } from './text.ts';

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

/**
 * `reports/<report>/tables/<table>.json`: a tabular Data Resource with inline data
 * (https://datapackage.org/standard/data-resource/), cells as printed.
 */
export const tableSchema = z.strictObject({
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

/** More than a file has room for, unless most of them are missing. */
export const MOST_CELLS = 500_000;

/** A table as its file has it, its cells not yet read. */
export type TableResource = z.infer<typeof tableSchema>;

/** One row: its id, its cells by field name, and the row as it stands in the file. */
export interface Row {
  readonly id: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Holds translations too, as `title@xx` stands beside `title`. */
  readonly raw: RawRow;
  /** True of a row that sums up others. */
  readonly isTotal: boolean;
}

/** A table of the report, its cells read. */
export interface Table extends Omit<TableResource, 'data'> {
  readonly rows: readonly Row[];
}

/** The field called `name`, or undefined. */
export function fieldOf(table: Pick<Table, 'schema'>, name: string): TableField | undefined {
  return table.schema.fields.find((field) => field.name === name);
}
