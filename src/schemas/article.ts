import { z } from 'zod';
import { historyNoteSchema, listedNotes, referenceSchema } from './claim.ts';
import { dateSchema, identifierSchema, textSchema } from './text.ts';

/** A change of an article, or of the claims on which it rests. */
export const revisionSchema = historyNoteSchema.extend({
  claims: z
    .array(referenceSchema)
    .optional()
    .describe('The claims whose change the note explains: a claim, a table, a row or a cell'),
});

export type Revision = z.infer<typeof revisionSchema>;

/** The frontmatter of `articles/<lang>/<slug>.mdx`. */
export const articleSchema = z.strictObject({
  title: textSchema.describe('The headline; its figures are claim links'),
  summary: textSchema.describe('What the article tells, in a sentence or two'),
  report: identifierSchema.describe('The folder of the report that it restates'),
  published: dateSchema.describe('When the article was first published'),
  order: z.int().positive().describe('Its place among the articles on that report'),
  revisions: z.array(revisionSchema).optional().describe('Every later change, dated'),
});

export type Article = z.infer<typeof articleSchema>;

/** The revisions that readers are told of. */
export function listedRevisions({ revisions }: Pick<Article, 'revisions'>): readonly Revision[] {
  return listedNotes(revisions);
}
