import { MARK_WORDS } from '../../wording/mark.ts';

const words = [...new Set(Object.values(MARK_WORDS).flatMap(({ plain }) => plain.replace(/[[\]]/g, '')))];
const word = new RegExp(words.join('|'), 'i');
const own = Object.values(MARK_WORDS).flatMap(({ ownCount, ownDate }) => [ownCount, ownDate]);
const ownWords = own.map((mark) => mark.replace(/[[\]]/g, '\\$&'));
const bracket = new RegExp(`\\[[^\\[\\]]*(?:${words.join('|')})[^\\[\\]]*\\]|${ownWords.join('|')}`, 'gi');

/** Whether a text says that something is unverified, in one of the site's languages. */
export function saysUnverified(text: string): boolean {
  return word.test(text);
}

/** Where the plain marks of a text begin: "[unverified]", "[our arithmetic on unverified figures]", "[this site’s date]". */
export function plainMarks(text: string): number[] {
  return Array.from(text.matchAll(bracket), ({ index }) => index);
}
