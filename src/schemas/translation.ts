import {
  firstLanguage,
  isFirst,
  LANGUAGE_IDS,
  type Language,
  type LanguageId,
  type Languages,
} from '../languages/languages.ts';

/** A text with the language that it is really in, which may be the fallback's. */
export interface Translation {
  readonly text: string;
  readonly language: Language;
}

/** The key of a field's text in a language, by the Data Package convention of `title` beside `title@xx`. */
export function keyIn(key: string, language: Language): string {
  return isFirst(language) ? key : `${key}@${language.id}`;
}

/** A field's key, and those of its translations into all languages that there are. */
export function keysInAll<Key extends string>(key: Key): readonly (Key | `${Key}@${LanguageId}`)[] {
  return [key, ...LANGUAGE_IDS.map((id) => `${key}@${id}` as const)];
}

/** The text of `key` in a language. Falls back to the site's first language and says so in `language`. */
export function translate(record: object, key: string, language: Language): Translation {
  const values = record as Readonly<Record<string, unknown>>;
  const translated = values[`${key}@${language.id}`];
  if (typeof translated === 'string') return { text: translated, language };
  const text = values[key];
  return { text: typeof text === 'string' ? text : '', language: firstLanguage(language) };
}

/** A text in each language of a site, under `title` and `title@xx`. */
export type InLanguages<Key extends string> = Readonly<Record<Key, string>> &
  Readonly<Record<`${Key}@${string}`, string>>;

/** Writes a text once in each language of a site. */
export function inLanguages<Key extends string>(
  key: Key,
  languages: Languages,
  write: (language: Language) => string,
): InLanguages<Key> {
  const texts = languages.map((language) => [keyIn(key, language), write(language)]);
  return Object.fromEntries(texts) as InLanguages<Key>;
}

/** A record as a site gives it away: no word of a language that the site isn't published in. */
export function inSite<Fields extends object>(record: Fields, [first, ...others]: Languages): Fields {
  const values = record as Readonly<Record<string, unknown>>;
  const entries = Object.entries(values).flatMap(([key, value]) => {
    if (!key.includes('@')) return [[key, values[`${key}@${first.id}`] ?? value] as const];
    return others.some(({ id }) => key.endsWith(`@${id}`)) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries) as Fields;
}
