import type { Words } from '../languages/en/words.ts';
import { type Language, LANGUAGES, wordsIn } from '../languages/languages.ts';
import type { DataField } from './resource.ts';

/** A field's title and description in both languages, as `title` beside `title@zh-hant`. */
export type FieldTexts = Pick<DataField, 'title' | 'title@zh-hant' | 'description' | 'description@zh-hant'>;

/** Writes a text once in each language. */
export function inBoth(
  write: (words: Words['data'], language: Language) => string,
): Record<Language, string> {
  const [en, zh] = LANGUAGES.map((language) => write(wordsIn(language).data, language));
  return { en: en ?? '', 'zh-hant': zh ?? '' };
}

/** Writes sentences once in each language; Chinese sets no space between them. */
export function inSentences(write: (words: Words['data']) => readonly string[]): Record<Language, string> {
  return inBoth((words, language) => write(words).join(language === 'en' ? ' ' : ''));
}

/** Writes what a field says of itself, once in each language. */
export function fieldTexts(
  write: (words: Words['data'], language: Language) => { title: string; description: string },
): FieldTexts {
  const title = inBoth((words, language) => write(words, language).title);
  const description = inBoth((words, language) => write(words, language).description);
  return {
    title: title.en,
    'title@zh-hant': title['zh-hant'],
    description: description.en,
    'description@zh-hant': description['zh-hant'],
  };
}
