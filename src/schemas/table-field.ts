import { z } from 'zod';
import { textSchema } from './text.ts';

const unitSchema = z.union(
  [
    textSchema.describe('One unit for the whole column: lines, %, USD, months'),
    z
      .strictObject({ field: z.string().min(1).describe('The name of that column') })
      .describe('The column that holds each row’s unit, where rows differ'),
  ],
  { error: 'is not a unit; write "lines", or { "field": "unit" } when a column holds each row’s' },
);

/** A column of a table: plain text, a figure as printed, or a value on an ordered scale. */
export const tableFieldSchema = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z][a-zA-Z]*(?:-[a-z]+)*$/, { error: 'is not a field name; use letters, without digits' })
      .describe('The column’s key in each row'),
    type: z.literal('string').describe('Cells are text: figures stay as printed'),
    title: textSchema.optional().describe('The column’s heading'),
    'title@zh-hant': textSchema.optional().describe('The heading in Traditional Chinese'),
    description: textSchema.optional().describe('What the column holds'),
    'description@zh-hant': textSchema.optional().describe('The same in Traditional Chinese'),
    figure: z
      .strictObject({ unit: unitSchema.describe('What the figures count') })
      .optional()
      .describe('Says that cells are figures'),
    categories: z.array(textSchema).min(2).optional().describe('An ordered scale, lowest first'),
    'categories@zh-hant': z.array(textSchema).optional().describe('The scale in Traditional Chinese'),
    categoriesOrdered: z.literal(true).optional().describe('Says that `categories` stand in order'),
  })
  .superRefine((field, ctx) => {
    const problem = contradictionOf(field);
    if (problem) ctx.addIssue({ code: 'custom', path: [problem.key], message: problem.message });
  });

export type TableField = z.infer<typeof tableFieldSchema>;

function contradictionOf(field: {
  figure?: unknown;
  categories?: string[] | undefined;
  'categories@zh-hant'?: string[] | undefined;
  categoriesOrdered?: true | undefined;
}): { key: string; message: string } | null {
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
  const translated = field['categories@zh-hant'];
  if (translated && translated.length !== field.categories?.length) {
    return { key: 'categories@zh-hant', message: 'doesn’t translate each of `categories`, in order' };
  }
  return null;
}
