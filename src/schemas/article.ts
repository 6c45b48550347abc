import { z } from 'zod';
import { historyNoteSchema } from './claim.ts';
import { dateSchema, identifierSchema, textSchema } from './text.ts';

/** The frontmatter of `articles/<lang>/<slug>.mdx`. */
export const articleSchema = z.strictObject({
  title: textSchema.describe('The headline; its figures are claim links'),
  summary: textSchema.describe('What the article tells, in a sentence or two'),
  report: identifierSchema.describe('The folder of the report that it restates'),
  published: dateSchema.describe('When the article was first published'),
  order: z.int().positive().describe('Its place among the articles on that report'),
  revisions: z.array(historyNoteSchema).optional().describe('Every later change, dated'),
});

export type Article = z.infer<typeof articleSchema>;
