import { z } from 'zod';
import { identifierSchema, textSchema, translated } from './text.ts';

export const VERDICTS = ['agrees', 'contradicts', 'cannot tell'] as const;

/** Who may have found a check: the analysis of the report's own figures, or an editor. */
export const FINDERS = ['analysis', 'editor'] as const;

/** A formula over the report's own figures, set against one of its claims. */
export const checkSchema = z.strictObject({
  id: identifierSchema.describe('What articles name the check by'),
  claim: z.string().min(1).describe('The id of the claim that the result is set against'),
  expression: z.string().min(1).describe('A formula over claim ids, evaluated on intervals'),
  expect: z.enum(VERDICTS).describe('The verdict that the editor expects'),
  found: z
    .enum(FINDERS)
    .optional()
    .describe('Who found it: the analysis by itself, or an editor, which is what goes without saying'),
  ...translated('says', textSchema, 'What the check asks or finds, in words'),
});

/** `reports/<report>/checks.json`. */
export const checksSchema = z.array(checkSchema);

export type CheckRecord = z.infer<typeof checkSchema>;
export type Verdict = (typeof VERDICTS)[number];
