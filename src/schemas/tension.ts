import { z } from 'zod';
import { identifierSchema, textSchema, translated } from './text.ts';

/** A pair of claims that pull apart in words, where no formula finds it. */
export const tensionSchema = z.strictObject({
  id: identifierSchema.describe('The tension’s name in addresses'),
  claims: z
    .tuple([z.string().min(1), z.string().min(1)])
    .refine(([first, second]) => first !== second, { error: 'names one claim twice; pair it with another' })
    .describe('The ids of the claims that pull apart'),
  ...translated('says', textSchema, 'What the tension is, without a verdict on truth'),
});

/** `reports/<report>/tensions.json`. */
export const tensionsSchema = z.array(tensionSchema);

export type Tension = z.infer<typeof tensionSchema>;
