import { z } from 'zod';
import { LANGUAGE_IDS, languageTag, type LanguageId } from '../languages/languages.ts';
import { refuseLink } from './destination.ts';

/** Longer than any text in a field; what is drawn has no room for it. */
export const LONGEST_TEXT = 4000;

/** Longer than any name; a file of that name can still be made everywhere. */
export const LONGEST_NAME = 100;

/** A text that a reader sees; it may hold claim links: `[51萬行](claim:lines-total)`. */
export const textSchema = z
  .string()
  .trim()
  .max(LONGEST_TEXT, { error: `is longer than ${LONGEST_TEXT} letters; say it shorter` })
  .refine((text) => text !== '', { error: 'is empty; write the text that a reader sees' });

/** A text’s field, and one for its translation into each language: `says`, `says@xx`. */
export type Translated<Key extends string, Schema extends z.ZodType> = Record<Key, Schema> &
  Record<`${Key}@${LanguageId}`, z.ZodOptional<Schema>>;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The fields of a text that readers see, for a schema. A site’s first language needs no suffix, and has none. */
export function translated<Key extends string, Schema extends z.ZodType>(
  key: Key,
  schema: Schema,
  what: string,
): Translated<Key, Schema> {
  const translations = LANGUAGE_IDS.map((id) => [
    `${key}@${id}`,
    schema.optional().describe(`${what} (in ${names.of(languageTag({ id })) ?? id})`),
  ]);
  return { [key]: schema.describe(what), ...Object.fromEntries(translations) } as Translated<Key, Schema>;
}

/**
 * A name in addresses and references. Digits are left out, so that no address holds a figure.
 */
export const identifierSchema = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/, {
    error: 'is not an id; use small letters a–z and single hyphens, without digits',
  })
  .max(LONGEST_NAME, { error: `is longer than ${LONGEST_NAME} letters; shorten it` });

/** A calendar date, ISO 8601: 2026-11-22, of an age that calendars reckon alike. YAML readers that make a date of it are met half-way. */
export const dateSchema = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value,
  z.iso
    .date({ error: 'is not a date; write year-month-day, for example 2026-11-22', abort: true })
    .refine((date) => /^[12]/.test(date), {
      error: 'is not of the years 1000 to 2999; write year-month-day, for example 2026-11-22',
    }),
);

const ADDRESS_FAULT =
  'is not an https address; write it in full, beginning with https://, without user names or invisible characters';

/** An address on the web. */
export const addressSchema = z
  .url({ protocol: /^https$/, error: ADDRESS_FAULT, abort: true })
  .refine((address) => refuseLink(address) === null, { error: ADDRESS_FAULT });

const CONTACT_FAULT =
  'is no place to write to; give one that begins with mailto: or https://, without spaces';

/** The name of a language, BCP 47: en, zh-Hant. */
export const languageTagSchema = z.string().refine(isLanguageTag, {
  error: 'is not the name of a language; write a BCP 47 tag, for example en or zh-Hant',
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Where people write to: an address of mail, or a page on the web. */
export const contactSchema = z
  .string()
  .regex(/^(?:mailto:[^,]+|https:\/\/[^@]+)$/u, { error: CONTACT_FAULT, abort: true })
  .refine((text) => refuseLink(text) === null && URL.canParse(text), { error: CONTACT_FAULT });

/** A text as it reads, without the addresses of its claim links. */
export function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]*)\]\(claim:[^)]*\)/g, '$1');
}
