import { LANGUAGE_TAGS, type Language } from '../../schemas/language.ts';

/** The `lang` of a text in Chinese characters on a page in another language; undefined when it is the page's. */
export function foreignTag(text: string, language: Language): string | undefined {
  return language === 'en' && /\p{Script=Han}/u.test(text) ? LANGUAGE_TAGS['zh-hant'] : undefined;
}

/** The `lang` of a text that may have fallen back to another language; undefined when it is the page's. */
export function fallbackTag(textLanguage: Language, page: Language): string | undefined {
  return textLanguage === page ? undefined : LANGUAGE_TAGS[textLanguage];
}
