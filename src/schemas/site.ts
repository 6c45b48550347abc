import { z } from 'zod';
import { LANGUAGE_IDS } from '../languages/languages.ts';
import { colorsSchema } from './colors.ts';
import {
  addressSchema,
  contactSchema,
  dateSchema,
  identifierSchema,
  textSchema,
  translated,
} from './text.ts';

/** Where a site is published: a host or a folder of one, since addresses in the site begin with it. */
export const siteAddressSchema = addressSchema.refine(isFolder, {
  error:
    'is not the address of a folder; leave out what follows “?” or “#”, and user names, and name the folder in plain letters',
});

/** The languages that a site is published in, the first at its root. */
export const siteLanguagesSchema = z
  .array(
    z.enum(LANGUAGE_IDS, {
      error: `is not a language of this site’s words; use ${LANGUAGE_IDS.join(' or ')}`,
    }),
  )
  .min(1, { error: 'names no language; name the one that texts without a suffix are in' })
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names a language twice; name each once' })
  .optional();

const fontSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} -]{0,59}$/u, {
    error: 'is no name of a font; use its letters, digits, spaces and hyphens',
  })
  .optional();

/** Fonts that readers' machines have, before those of the project: of what is read, and of all around it. */
export const fontsSchema = z.strictObject({
  text: fontSchema.describe('The font of what is read: Georgia'),
  furniture: fontSchema.describe('The font of menus, charts and notes: Verdana'),
});

export type SiteFonts = z.infer<typeof fontsSchema>;

/** `content/site.json`: what the site is called, where it stands, and what day it is in a build. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional().describe('Where an editor finds this file’s JSON Schema'),
  ...translated('title', textSchema, 'The site’s name'),
  ...translated('tagline', textSchema, 'What the site does, in one sentence'),
  url: siteAddressSchema.describe(
    'Where the site is published, with the folder of the host that it stands in; absolute links begin with it',
  ),
  publisher: textSchema.describe('Who answers for the site'),
  contact: contactSchema
    .optional()
    .describe('Where to tell of a mistake, or of a weakness of the site: mailto:desk@example.org, or a page'),
  ...translated('people', textSchema.optional(), 'Who makes the site'),
  ...translated('funding', textSchema.optional(), 'Who pays for the site'),
  ...translated('selection', textSchema.optional(), 'How a report is chosen'),
  languages: siteLanguagesSchema.describe(
    'The languages that the site is published in; texts without a suffix are in the first, which stands at /',
  ),
  colors: colorsSchema
    .optional()
    .describe(
      'The colors that are other than usual, each for light and dark screens; pictures have the light ones',
    ),
  fonts: fontsSchema
    .optional()
    .describe(
      'Fonts of readers’ machines that go before those of the project; pictures have the project’s own',
    ),
  sample: z
    .array(identifierSchema)
    .optional()
    .describe('The reports that came with the project; npm run init takes them away'),
  asOf: dateSchema
    .optional()
    .describe('The date that “today” means in a build; else the day of the last commit to the content'),
});

/** What site.json says. */
export type SiteRecord = z.infer<typeof siteSchema>;

/** What the site is, with its date. */
export interface Site extends SiteRecord {
  readonly asOf: string;
}

function isFolder(address: string): boolean {
  // What is no address at all has been said already.
  if (!URL.canParse(address)) return true;
  const { origin, pathname, href } = new URL(address);
  return href === origin + pathname && !pathname.includes('//') && /^[\w./~-]*$/.test(pathname);
}
