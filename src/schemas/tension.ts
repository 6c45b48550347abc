import { z } from 'zod';
import { identifierSchema, textSchema, translated } from './text.ts';

export const RELATIONS = ['contradicts', 'sits badly with'] as const;

/** A pair of claims that pull apart in words, where no formula finds it. */
export const tensionSchema = z.strictObject({
  id: identifierSchema.describe('The tension’s name in addresses'),
  claims: z
    .tuple([z.string().min(1), z.string().min(1)])
    .refine(([first, second]) => first !== second, { error: 'names one claim twice; pair it with another' })
    .describe('The ids of the claims that pull apart'),
  relation: z
    .enum(RELATIONS)
    .optional()
    .describe('Whether both can’t hold, or only sit badly together, which is what goes without saying'),
  ...translated('says', textSchema, 'What the tension is, without a verdict on truth'),
});

/** `reports/<report>/tensions.json`. */
export const tensionsSchema = z.array(tensionSchema);

export type Relation = (typeof RELATIONS)[number];
export type Tension = z.infer<typeof tensionSchema>;
