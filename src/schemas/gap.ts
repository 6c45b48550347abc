import { COMMAND_LANGUAGE, LANGUAGE_IDS, wordsIn, type LanguageId } from '../languages/languages.ts';

/** The bytes of no document: where a report's own hash is to be written. */
export const UNKNOWN_HASH = '0'.repeat(64);

/** A text that holds the place of one that an editor is to write. It says what is missing. */
export function gap(what: string, id: LanguageId = COMMAND_LANGUAGE.id): string {
  return wordsIn({ id }).editing.gap + what;
}

/** Where a text that readers see has a gap; the gap lasts to the end of the text. */
export function findGap(text: string): number | null {
  const at = LANGUAGE_IDS.map((id) => text.indexOf(wordsIn({ id }).editing.gap.trimEnd()));
  const found = at.filter((index) => index >= 0);
  return found.length === 0 ? null : Math.min(...found);
}
