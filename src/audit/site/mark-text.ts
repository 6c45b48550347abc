import { LANGUAGE_IDS, wordsIn } from '../../languages/languages.ts';
import type { MarkKind } from './mark-counts.ts';

const allWords = LANGUAGE_IDS.map((id) => wordsIn({ id }).mark);
const words = [...new Set(allWords.flatMap(({ plain }) => unbracketed(plain)))];
const computedWords = allWords.map(({ computed }) => computed);
const ownWords = allWords.flatMap(({ ownCount, ownDate }) => [ownCount, ownDate].map(unbracketed));
const word = new RegExp(words.join('|'), 'i');
const bracket = new RegExp(
  `\\[[^\\[\\]]*(?:${words.join('|')})[^\\[\\]]*\\]|\\[(?:${ownWords.join('|')})\\]`,
  'gi',
);

/** A mark in a text without elements. */
export interface PlainMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
}

/** Whether a text says that something is unverified, in one of the site's languages. */
export function saysUnverified(text: string): boolean {
  return word.test(text);
}

/** The kind of mark that some words are, as the status of a row or within brackets; null for none. */
export function kindOfWords(text: string): MarkKind | null {
  if (ownWords.includes(text)) return 'own';
  if (!saysUnverified(text)) return null;
  return computedWords.some((computed) => text.includes(computed)) ? 'computed' : 'unverified';
}

/** The plain marks of a text: "[unverified]", "[our arithmetic on unverified figures]", "[this site’s date]". */
export function plainMarks(text: string): PlainMark[] {
  return Array.from(text.matchAll(bracket), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    kind: kindOfWords(unbracketed(mark)) ?? 'unverified',
  }));
}

function unbracketed(mark: string): string {
  return mark.replace(/[[\]]/g, '');
}
