import { type Language, languageTag } from '../../languages/languages.ts';

/**
 * The `lang` of a figure that is printed in another language than the page's; undefined when it is in the page's,
 * or in none. Chinese characters make it Chinese, words in Latin letters alone make it English.
 */
export function foreignTag(text: string, language: Language): string | undefined {
  const chinese = /\p{Script=Han}/u.test(text);
  if (language === 'en') return chinese ? languageTag('zh-hant') : undefined;
  return !chinese && /[a-z]{3}/iu.test(text) ? languageTag('en') : undefined;
}

/** The `lang` of a text that may have fallen back to another language; undefined when it is the page's. */
export function fallbackTag(textLanguage: Language, page: Language): string | undefined {
  return textLanguage === page ? undefined : languageTag(textLanguage);
}
