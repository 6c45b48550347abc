import { words as en, type Words } from './en/words.ts';
import { words as zhHant } from './zh-hant/words.ts';

/** The languages that a site can be published in, by the key that stands in folders, addresses and `title@zh-hant`. */
const KNOWN = {
  en: { tag: 'en', words: en },
  'zh-hant': { tag: 'zh-Hant', words: zhHant },
};

export type Language = keyof typeof KNOWN;

export const LANGUAGES = Object.keys(KNOWN) as readonly Language[];

/** The language that is written without a suffix and served at `/`. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** The value of a `lang` attribute (BCP 47). */
export function languageTag(language: Language): string {
  return KNOWN[language].tag;
}

/** Everything that the site itself says in a language. */
export function wordsIn(language: Language): Words {
  return KNOWN[language].words;
}
