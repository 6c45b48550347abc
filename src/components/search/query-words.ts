import { stemmer } from 'stemmer';
import { BETWEEN, placesOfWord } from './chinese-words.ts';

export const HAN = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Signs before and behind a word, by which the index doesn't know it: “$4.6+”, “-lamps”. */
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}%％]+$/gu;
const ZERO_WIDTH = /\u200B/gu;

/** The words of what is looked for; Chinese, which has no spaces, is split by words. */
export function queryWords(query: string): string[] {
  return query
    .split(/\s+/u)
    .flatMap((part) =>
      HAN.test(part)
        ? [...segmenter.segment(part)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
        : [part],
    )
    .map((word) => word.replace(MARKS_AROUND, ''))
    .filter((word) => word !== '');
}

/**
 * The words of what is looked for, as a page must have them. Single characters beside each other are one word that the
 * list of words doesn't know: 壩水 isn't found where 水壩 stands.
 */
export function soughtWords(query: string): string[] {
  return query.split(/\s+/u).flatMap((part) => joinSingles(queryWords(part)));
}

function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isSingle = [...word].length === 1 && HAN.test(word) && !BETWEEN.test(word);
    if (isSingle && isOpen) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    isOpen = isSingle;
  }
  return joined;
}

/**
 * What a text has instead of the words that are looked for: other forms of them, and what begins with them. Nothing
 * where it has them all themselves, and null where it lacks one altogether. The index answers a word that it doesn't
 * have with whatever that word begins with: “Amazon” with every page that has an “a”.
 * @param content a page's words as the index holds them
 */
export function wordsInstead(content: string, words: readonly string[]): string[] | null {
  const text = content.replace(ZERO_WIDTH, '');
  const lacking = words.map(fold).filter((word) => !isWithin(fold(text), word));
  if (lacking.length === 0) return [];
  const held = [...new Set(text.match(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu))];
  const alike = lacking.map((word) =>
    HAN.test(word)
      ? [...new Set(placesOfWord(fold(text), word).map(({ within }) => within))]
      : held.filter((other) => isAlike(fold(other), word)),
  );
  return alike.some((each) => each.length === 0) ? null : alike.flat();
}

/** Whether a text has a word by itself; Chinese words stand beside each other, and 值 is none in 價值. */
function isWithin(text: string, word: string): boolean {
  if (HAN.test(word)) return placesOfWord(text, word).some(({ within }) => within === word);
  const typed = word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[.,])${typed}(?![\\p{L}\\p{M}\\p{N}]|[.,]\\p{N})`,
    'u',
  ).test(text);
}

function isAlike(held: string, word: string): boolean {
  return held.startsWith(word) || (/^[a-z]+$/u.test(word) && stemmer(held) === stemmer(word));
}

/** A text as it is looked for: without accents, in small letters. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
