import { LANGUAGE_IDS, languageTag, wordsIn, type Language } from './languages.ts';
import { scriptOf } from './script.ts';

/**
 * The `lang` of a text as the report prints it, in a page of a language: that of the first language with the text's
 * script; undefined when the page's language has it too, or when the text has no words.
 */
export function foreignTag(text: string, page: Language, isFigure = false): string | undefined {
  const script = scriptOf(text, isFigure);
  if (script === null || script === wordsIn(page).locale.script) return undefined;
  const id = LANGUAGE_IDS.find((each) => wordsIn({ id: each }).locale.script === script);
  return id && languageTag({ id });
}
