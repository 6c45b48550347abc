import { z } from 'zod';
import { addressSchema, contactSchema, dateSchema, textSchema } from './text.ts';

/** Where a site is published: a host or a folder of one, since addresses in the site begin with it. */
export const siteAddressSchema = addressSchema.refine(isFolder, {
  error:
    'is not the address of a folder; leave out what follows “?” or “#”, and user names, and name the folder in plain letters',
});

/** `content/site.json`: what the site is called, where it stands, and what day it is in a build. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds this file’s JSON Schema'),
  title: textSchema.describe('The site’s name'),
  'title@zh-hant': textSchema.optional().describe('The site’s name in Traditional Chinese'),
  tagline: textSchema.describe('What the site does, in one sentence'),
  'tagline@zh-hant': textSchema.optional().describe('The tagline in Traditional Chinese'),
  url: siteAddressSchema.describe(
    'Where the site is published, with the folder of the host that it stands in; absolute links begin with it',
  ),
  publisher: textSchema.describe('Who answers for the site'),
  contact: contactSchema
    .optional()
    .describe('Where to tell of a mistake, or of a weakness of the site: mailto:desk@example.org, or a page'),
  asOf: dateSchema.describe('The date that “today” means in a build'),
});

export type Site = z.infer<typeof siteSchema>;

function isFolder(address: string): boolean {
  // What is no address at all has been said already.
  if (!URL.canParse(address)) return true;
  const { origin, pathname, href } = new URL(address);
  return href === origin + pathname && !pathname.includes('//') && /^[\w./~-]*$/.test(pathname);
}
