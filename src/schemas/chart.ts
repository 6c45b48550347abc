import { z } from 'zod';
import { identifierSchema, textSchema, translated } from './text.ts';

export const CHART_TYPES = [
  'bar',
  'share',
  'before-after',
  'ordinal',
  'grouped',
  'stacked',
  'diverging',
  'dumbbell',
  'dots',
  'line',
] as const;

/** How a table is drawn. */
export const chartSchema = z.strictObject({
  type: z.enum(CHART_TYPES).describe('The kind of drawing'),
  label: z.string().describe('The field that names each row in the drawing'),
  values: z.array(z.string()).min(1).describe('The fields that are drawn'),
  series: z
    .string()
    .optional()
    .describe('The field that tells lines apart, where each row of the table has a point of one of them'),
  groups: z
    .array(
      z.strictObject({
        ...translated('title', textSchema, 'What its rows have in common, in our words'),
        rows: z.array(z.string()).min(1).describe('The ids of its rows'),
      }),
    )
    .min(2)
    .optional()
    .describe('Groups of rows, drawn one below the other, each with the highest of its scale first'),
  share: z
    .strictObject({
      claim: identifierSchema.describe('The claim that states the share, in %'),
      rows: z.array(z.string()).min(1).describe('The ids of the rows that make it up'),
    })
    .optional()
    .describe(
      'What share of a stacked whole the report’s text gives to some of its rows: it is marked there',
    ),
  ...translated(
    'parts',
    z.record(textSchema, textSchema).optional(),
    'The words by which printed figures tell their parts, in the language: { "imported": "進口" }',
  ),
});

export type ChartType = (typeof CHART_TYPES)[number];
export type Chart = z.infer<typeof chartSchema>;
