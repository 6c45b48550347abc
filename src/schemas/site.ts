import { z } from 'zod';
import { addressSchema, dateSchema, textSchema } from './text.ts';

/** `content/site.json`: what the site is called, where it stands, and what day it is in a build. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds this file’s JSON Schema'),
  title: textSchema.describe('The site’s name'),
  'title@zh-hant': textSchema.optional().describe('The site’s name in Traditional Chinese'),
  tagline: textSchema.describe('What the site does, in one sentence'),
  'tagline@zh-hant': textSchema.optional().describe('The tagline in Traditional Chinese'),
  url: addressSchema.describe('Where the site is published; absolute links begin with it'),
  publisher: textSchema.describe('Who answers for the site'),
  asOf: dateSchema.describe('The date that “today” means in a build'),
});

export type Site = z.infer<typeof siteSchema>;
