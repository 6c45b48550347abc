import { MARK_WORDS } from '../../wording/mark.ts';

const words = [...new Set(Object.values(MARK_WORDS).flatMap(({ plain }) => plain.replace(/[[\]]/g, '')))];
const word = new RegExp(words.join('|'), 'i');
const bracket = new RegExp(`\\[[^\\[\\]]*(?:${words.join('|')})[^\\[\\]]*\\]`, 'gi');

/** Whether a text says that something is unverified, in one of the site's languages. */
export function saysUnverified(text: string): boolean {
  return word.test(text);
}

/** Where the plain marks of a text begin: "[unverified]", "[our arithmetic on unverified figures]". */
export function plainMarks(text: string): number[] {
  return Array.from(text.matchAll(bracket), ({ index }) => index);
}
