import { z } from 'zod';

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** `reports/<report>/verification.json`: written by `npm run verify`, shown by the site. */
export const verificationSchema = z.strictObject({
  document: hash.describe('SHA-256 of the document that was read'),
  ledger: hash.describe('SHA-256 of the figures, their places and the names that were held against it'),
  names: z
    .array(z.string().describe('A name, as listed'))
    .optional()
    .describe('The listed names that the document prints'),
  counts: z
    .strictObject({
      documentFigures: count.describe('Figures found in the document'),
      labels: count.optional().describe('Numbers of the document that count and measure nothing there'),
      coveredFigures: count.describe('Those that a claim, a cell or a listed name covers'),
      claims: count.describe('Claims with a figure'),
      cells: count.describe('Table cells with a figure'),
      found: count.describe('Claims and cells whose figure stands in the section that they name'),
    })
    .refine(({ coveredFigures, documentFigures }) => coveredFigures <= documentFigures, {
      path: ['coveredFigures'],
      error: 'is more than the document has; run verify, which counts them',
    })
    .refine(({ found, claims, cells }) => found <= claims + cells, {
      path: ['found'],
      error: 'is more than there are claims and cells; run verify, which counts them',
    })
    .describe('What was found on either side'),
});

export type Verification = z.infer<typeof verificationSchema>;
