import type { Language } from '../languages/languages.ts';

const LEADS: Readonly<Record<Language, string>> = { en: 'To be written:', 'zh-hant': '待撰寫：' };

/** The bytes of no document: where a report's own hash is to be written. */
export const UNKNOWN_HASH = '0'.repeat(64);

/** A text that holds the place of one that an editor is to write. It says what is missing. */
export function gap(what: string, language: Language = 'en'): string {
  return language === 'en' ? `${LEADS.en} ${what}` : `${LEADS[language]}${what}`;
}

/** Where a text that readers see has a gap; the gap lasts to the end of the text. */
export function findGap(text: string): number | null {
  const at = Object.values(LEADS)
    .map((lead) => text.indexOf(lead))
    .filter((index) => index >= 0);
  return at.length === 0 ? null : Math.min(...at);
}
