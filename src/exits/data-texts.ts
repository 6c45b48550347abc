import type { Words } from '../languages/en/words.ts';
import { wordsIn, type Language, type Languages } from '../languages/languages.ts';
import { inLanguages, type InLanguages } from '../schemas/translation.ts';

/** What a field or a file says of itself, in each language of the site. */
export type DataTexts = InLanguages<'title'> & InLanguages<'description'>;

type Write<Text> = (words: Words['data'], language: Language) => Text;

/** Writes what a field says of itself. */
export function fieldTexts(
  languages: Languages,
  write: Write<{ readonly title: string; readonly description: string }>,
): DataTexts {
  return {
    ...inLanguages('title', languages, (language) => write(wordsIn(language).data, language).title),
    ...inLanguages(
      'description',
      languages,
      (language) => write(wordsIn(language).data, language).description,
    ),
  };
}

/** Writes what a file says of itself: its title, and a description of some sentences. */
export function fileTexts(
  languages: Languages,
  title: Write<string>,
  sentences: Write<readonly string[]>,
): DataTexts {
  return fieldTexts(languages, (words, language) => ({
    title: title(words, language),
    description: sentences(words, language).join(wordsIn(language).punctuation.space),
  }));
}
