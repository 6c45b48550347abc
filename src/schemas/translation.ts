import { DEFAULT_LANGUAGE, type Language } from '../languages/languages.ts';

/** A text with the language that it is really in, which may be the fallback's. */
export interface Translation {
  readonly text: string;
  readonly language: Language;
}

/**
 * The text of `key` in a language, by the Data Package convention of `title` beside
 * `title@zh-hant`. Falls back to the default language and says so in `language`.
 */
export function translate(record: object, key: string, language: Language): Translation {
  const values = record as Readonly<Record<string, unknown>>;
  const translated = language === DEFAULT_LANGUAGE ? undefined : values[`${key}@${language}`];
  if (typeof translated === 'string') return { text: translated, language };
  const text = values[key];
  return { text: typeof text === 'string' ? text : '', language: DEFAULT_LANGUAGE };
}
