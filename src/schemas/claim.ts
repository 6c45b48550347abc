import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { addressSchema, dateSchema, identifierSchema, textSchema, translated } from './text.ts';

export const CLAIM_KINDS = ['assertion', 'estimate', 'opinion', 'prediction', 'quotation'] as const;

/** No report foretells more than a hundred years. */
const monthSchema = z.number().min(0).max(1200);

/** When a prediction is to come true: months after publication, or by a date. */
export const windowSchema = z.union(
  [
    z.strictObject({
      months: z
        .tuple([monthSchema, monthSchema])
        .refine(([first, last]) => first <= last, { error: 'runs backwards; put the sooner first' })
        .describe('Months after the report’s publication: the first and the last'),
    }),
    z.strictObject({ by: dateSchema.describe('The last day of the window') }),
  ],
  { error: ({ input }) => windowFault(input) },
);

function windowFault(input: unknown): string {
  const by = new Map<string, unknown>(Object.entries(input ?? {})).get('by');
  if (by === undefined || dateSchema.safeParse(by).success)
    return 'is not a window; write { "months": [3, 6] } or { "by": "2025-12-31" }';
  const year = /^"?([12]\d{3})"?$/.exec(JSON.stringify(by))?.[1] ?? '2025';
  return `ends on no whole date; write the last day, as in { "by": "${year}-12-31" }`;
}

/** What has happened to a claim or an article since; it never removes the mark. */
export const historyNoteSchema = z.strictObject({
  date: dateSchema.describe('When the note was written'),
  ...translated('note', textSchema, 'What changed, and why'),
  url: addressSchema.optional().describe('Where to read more'),
});

export type HistoryNote = z.infer<typeof historyNoteSchema>;

/** True for a note of nothing but spelling, which readers aren't told of: it says "typo". */
export function isTypo({ note }: Pick<HistoryNote, 'note'>): boolean {
  return note.trim().toLowerCase() === 'typo';
}

/** The notes that readers are told of. */
export function listedNotes<Note extends HistoryNote>(notes: readonly Note[] = []): readonly Note[] {
  return notes.filter((note) => !isTypo(note));
}

/** What names a claim, a table, a row or a cell: `riders`, `rides`, `rides/midnight`, `rides/midnight/riders`. */
export const referenceSchema = z.string().regex(/^[a-z]+(?:[-/][a-z]+)*$/, {
  error: 'names no claim; use the id of a claim, of a table, of a row or of a cell, as in table/row/field',
});

/** An id that a claim had before; what led to the claim by it still does. */
export const aliasSchema = z.strictObject({
  id: identifierSchema.describe('The former id'),
  until: dateSchema.describe('The day on which the claim was renamed'),
});

/** One thing that the report says. It is unverified: there is no field to say otherwise. */
export const claimSchema = z.strictObject({
  id: identifierSchema.describe('What articles, checks and addresses name the claim by'),
  section: identifierSchema.describe('The section of the report that makes the claim'),
  figure: figureSchema.optional().describe('The figure exactly as the report prints it'),
  ...translated('says', textSchema, 'The claim restated in our words'),
  ...translated('label', textSchema.optional(), 'A short noun for it, where a drawing has little room'),
  kind: z.enum(CLAIM_KINDS).describe('What kind of statement the report makes'),
  ...translated('by', textSchema.optional(), 'Whom the report attributes it to, when not itself'),
  window: windowSchema.optional().describe('For predictions: when it is to come true'),
  ...translated('settledBy', textSchema.optional(), 'What would settle a prediction'),
  aliases: z
    .array(aliasSchema)
    .optional()
    .describe('The ids that the claim had before; npm run rename writes them'),
  history: z.array(historyNoteSchema).optional().describe('What has happened to the claim since'),
});

/** `reports/<report>/claims.json`. */
export const claimsSchema = z.array(claimSchema);

export type ClaimRecord = z.infer<typeof claimSchema>;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Window = z.infer<typeof windowSchema>;
