import { BETWEEN, placesOfWord } from './chinese-words.ts';
import { makeExcerpt, readIndexed, type ExcerptPiece, type IndexedText } from './excerpt.ts';
import type { FoundPage, FoundPart } from './index-file.ts';
import { fold, HAN } from './query-words.ts';

const EXCERPT_WORDS = 28;
const PARTS_SHOWN = 3;

/** Something found: where it leads, what it is called, and the words around it. */
export interface Finding {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPiece[];
}

/** A page found, with the parts of it that have an address of their own. */
export interface Result extends Finding {
  readonly parts: readonly Finding[];
}

/**
 * A page of the index as a result.
 * @param words what was looked for: the index tells Chinese words apart in its own way, and answers 估值 with 價值, too
 */
export function toResult(answer: FoundPage, words: readonly string[]): Result {
  const text = readIndexed(answer.raw_content);
  const page = withChinese(answer, text, words);
  const title = page.meta.title ?? page.url;
  const parts = page.sub_results.filter(({ url }) => url.includes('#'));
  const find = (url: string, name: string, places: readonly number[]): Finding => ({
    url,
    title: unescapeText(name),
    excerpt: excerptOf(text, places),
  });
  return {
    ...find(page.url, title, page.locations),
    parts: parts.slice(0, PARTS_SHOWN).map((part: FoundPart) => find(part.url, part.title, part.locations)),
  };
}

/** A page without the places where the index found only a character of a Chinese word, and without the parts that have no other. */
function withChinese(page: FoundPage, text: IndexedText, words: readonly string[]): FoundPage {
  const sought = words.filter((word) => HAN.test(word));
  if (sought.length === 0) return page;
  const places = placesOf(text, sought.some(isNoun) ? sought.filter(isNoun) : sought);
  const isOther = (place: number): boolean =>
    sought.length < words.length && !HAN.test(text.words[place] ?? '');
  const kept = (locations: readonly number[]): number[] =>
    locations.filter((place) => places.has(place) || isOther(place));
  const parts = page.sub_results.map((part) => ({ ...part, locations: kept(part.locations) }));
  const locations = kept(page.locations);
  return {
    ...page,
    locations: locations.length > 0 ? locations : [...places],
    sub_results: parts.filter((part) => part.locations.length > 0),
  };
}

const isNoun = (word: string): boolean => !BETWEEN.test(word);

/** The indexes of the words of a text that Chinese words stand in. */
function placesOf({ words, joiner }: IndexedText, sought: readonly string[]): ReadonlySet<number> {
  const folded = words.map((word) => fold(word + joiner));
  const found = sought.flatMap((word) => placesOfWord(folded.join(''), fold(word)));
  const places = new Set<number>();
  let start = 0;
  for (const [index, word] of folded.entries()) {
    const end = start + word.length;
    if (found.some((place) => place.start < end && place.end > start)) places.add(index);
    start = end;
  }
  return places;
}

function excerptOf(text: IndexedText, places: readonly number[]): ExcerptPiece[] {
  const ascending = places.toSorted((a, b) => a - b);
  return makeExcerpt(text, ascending, EXCERPT_WORDS).map((piece) => ({
    ...piece,
    text: unescapeText(piece.text),
  }));
}

function unescapeText(text: string): string {
  return text.replaceAll('\u200B', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
