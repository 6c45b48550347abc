import { type Language, languageTag } from '../../languages/languages.ts';

/** The `lang` of a text that may have fallen back to another language; undefined when it is the page's. */
export function fallbackTag(textLanguage: Language, page: Language): string | undefined {
  return textLanguage.id === page.id ? undefined : languageTag(textLanguage);
}
