import { z } from 'zod';
import type { LanguageId } from '../languages/languages.ts';
import { LONGEST_NAME, textSchema, translated } from './text.ts';
import { keysInAll } from './translation.ts';

const unitSchema = z.union(
  [
    textSchema.describe('One unit for the whole column: lines, %, USD, months'),
    z
      .strictObject({ field: z.string().min(1).describe('The name of that column') })
      .describe('The column that holds each row’s unit, where rows differ'),
  ],
  { error: 'is not a unit; write "lines", or { "field": "unit" } when a column holds each row’s' },
);

/** Columns that every file of data has: whose report a row is from, and that nobody has verified it. */
export const SITE_COLUMNS = { report: 'report', status: 'status' } as const;

/** A column of a table: plain text, a figure as printed, or a value on an ordered scale. */
export const tableFieldSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-zA-Z]*(?:-[a-z]+)*$/, { error: 'is not a field name; use letters, without digits' })
      .max(LONGEST_NAME)
      .refine((name) => !Object.hasOwn(SITE_COLUMNS, name), {
        error: 'is a column that this site adds to every file of data; choose another name',
      })
      .describe('The column’s key in each row'),
    type: z.literal('string').describe('Cells are text: figures stay as printed'),
    ...translated('title', textSchema.optional(), 'The column’s heading'),
    ...translated('description', textSchema.optional(), 'What the column holds'),
    figure: z
      .strictObject({
        unit: unitSchema.describe(
          'What the figures count, with a multiplier where one is printed: million USD',
        ),
      })
      .optional()
      .describe('Says that cells are figures'),
    period: z
      .union([textSchema, z.literal(true)], {
        error: 'is not a time; write it as printed, "2024", or true for a column whose cells are times',
      })
      .optional()
      .describe('The time that heads the column, as printed; true where the cells are times that name rows'),
    ...translated('categories', z.array(textSchema).min(2).optional(), 'An ordered scale, lowest first'),
    categoriesOrdered: z.literal(true).optional().describe('Says that `categories` stand in order'),
  })
  .superRefine((field, ctx) => {
    const problem = contradictionOf(field);
    if (problem) ctx.addIssue({ code: 'custom', path: [problem.key], message: problem.message });
  });

export type TableField = z.infer<typeof tableFieldSchema>;

type Scale = Partial<Record<'categories' | `categories@${LanguageId}`, string[] | undefined>>;

function contradictionOf(
  field: Scale & { figure?: unknown; categoriesOrdered?: true | undefined },
): { key: string; message: string } | null {
  if (field.figure !== undefined && field.categories !== undefined) {
    return { key: 'categories', message: 'stands beside `figure`; a column is one or the other' };
  }
  if ((field.categories !== undefined) !== (field.categoriesOrdered !== undefined)) {
    return {
      key: field.categories ? 'categories' : 'categoriesOrdered',
      message: 'needs both `categories`, in order, and `"categoriesOrdered": true`',
    };
  }
  if (new Set(field.categories).size !== (field.categories?.length ?? 0)) {
    return { key: 'categories', message: 'names a category twice' };
  }
  const unlike = keysInAll('categories').find(
    (key) => field[key] && !translates(field[key], field.categories),
  );
  return unlike === undefined
    ? null
    : { key: unlike, message: 'doesn’t translate each of `categories`, in order' };
}

/** False of a scale that is longer or shorter, says one thing twice, or has a word of the other at another step. */
function translates(scale: readonly string[], source: readonly string[] = []): boolean {
  const isMoved = scale.some((word, step) => source.includes(word) && source[step] !== word);
  return scale.length === source.length && new Set(scale).size === scale.length && !isMoved;
}
