import { z } from 'zod';
import { namesSchema } from './names.ts';
import {
  addressSchema,
  dateSchema,
  identifierSchema,
  languageTagSchema,
  textSchema,
  translated,
} from './text.ts';

/** One part of the document, in its order. */
export const sectionSchema = z.strictObject({
  id: identifierSchema.describe('What claims and tables name the section by'),
  ...translated('title', textSchema, 'The section’s heading, as the document prints it'),
  heading: textSchema.optional().describe('The heading as the document prints it, when `title` is ours'),
  headingLanguage: languageTagSchema
    .optional()
    .describe('The heading’s language (BCP 47), when not the document’s'),
});

/** A number of the document that counts and measures nothing there, by its place. */
export const reportLabelSchema = z.strictObject({
  text: z.string().min(1).describe('The number as the document prints it'),
  page: z.int().positive().optional().describe('The page that it stands on, where there are pages'),
  line: z.int().positive().describe('Its line in the document, or on its page, from one'),
  column: z.int().positive().describe('Its first column on that line, from one'),
  says: textSchema.optional().describe('What it is, when that isn’t plain: a version, a bus line'),
});

/** A term that readers may not know, explained in our words. */
export const termSchema = z.strictObject({
  ...translated('term', textSchema, 'The term, as explainers use it'),
  ...translated('says', textSchema, 'What it means'),
});

/** `reports/<report>/report.json`: what the document is. */
export const reportSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds this file’s JSON Schema'),
  ...translated('title', textSchema, 'The document’s own title, its figures linked to claims'),
  titleLanguage: languageTagSchema.optional().describe('The title’s language (BCP 47), when not the body’s'),
  ...translated(
    'finding',
    textSchema.optional(),
    'What the front page leads with: what the report says and where it fails itself, in our words',
  ),
  publisher: textSchema.describe('Who published the document'),
  language: languageTagSchema.describe('The document’s language (BCP 47)'),
  published: dateSchema.nullable().describe('When it was published; null when it carries no date'),
  url: addressSchema.nullable().describe('Where it stands; null when that is not known'),
  document: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 hash; write its 64 hex digits' })
        .describe('The document’s SHA-256 hash, in hex'),
      bytes: z.int().positive().describe('The document’s size in bytes'),
    })
    .describe('The very document that the claims were read from'),
  sections: z.array(sectionSchema).min(1).describe('The document’s sections, in its order'),
  glossary: z.array(termSchema).optional().describe('Terms that explainers of the report use'),
  names: namesSchema.optional().describe('Proper names with a digit in them that this document uses'),
  labels: z
    .array(reportLabelSchema)
    .optional()
    .describe('Numbers of the document that are neither figures nor names, each with its place'),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportLabel = z.infer<typeof reportLabelSchema>;
export type Section = z.infer<typeof sectionSchema>;
