/** A stretch of an excerpt: whether it is what was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly found: boolean;
}

/** The words of a page as the search index holds them, and how they go together. */
export interface IndexedText {
  readonly words: readonly string[];
  readonly joiner: string;
}

/** No printed figure, with what may stand between it and its mark, is longer than this. */
const REACH = 80;
const NAME_REACH = 16;
const ZERO_WIDTH = '\u200B';

/** Reads the content of a page in the index, where words in Chinese are set apart by zero-width spaces. */
export function readIndexed(content: string): IndexedText {
  if (content.includes(ZERO_WIDTH)) return { words: content.split(ZERO_WIDTH), joiner: '' };
  return { words: content.split(/\s+/u), joiner: ' ' };
}

/**
 * The words around what was found. An excerpt begins and ends where no mark is near, so that no figure
 * is shown without its mark and no mark without all of its figure.
 * @param places the indexes of the words that were found, ascending
 * @param length how many words there are at least
 */
export function makeExcerpt(text: IndexedText, places: readonly number[], length: number): ExcerptPiece[] {
  const { words, joiner } = text;
  const middle = densest(places, length);
  let start = Math.max(0, middle - Math.floor(length / 3));
  let end = Math.min(words.length, start + length);
  while (start > 0 && !mayCut(text, start)) start -= 1;
  while (end < words.length && !mayCut(text, end)) end += 1;
  const found = new Set(places);
  const pieces = words
    .slice(start, end)
    .map((word, index) => ({ text: word + joiner, found: found.has(start + index) }));
  const cut = (isCut: boolean): ExcerptPiece[] => (isCut ? [{ text: '… ', found: false }] : []);
  return [...cut(start > 0), ...pieces, ...cut(end < words.length)];
}

/** The found word with the most others close behind it. */
function densest(places: readonly number[], length: number): number {
  const near = (place: number): number =>
    places.filter((other) => other >= place && other < place + length / 2).length;
  return places.reduce((best, place) => (near(place) > near(best) ? place : best), places[0] ?? 0);
}

/** Whether a text may be cut before a word: a mark ends there, a sentence does, or no mark and no digit is near. */
export function mayCut({ words, joiner }: IndexedText, index: number): boolean {
  const before = words
    .slice(Math.max(0, index - 12), index)
    .join(joiner)
    .trimEnd();
  const after = words
    .slice(index, index + REACH)
    .join(joiner)
    .slice(0, REACH);
  if (before.lastIndexOf('[') > before.lastIndexOf(']') || after.startsWith('[')) return false;
  if (before.endsWith(']')) return true;
  if (/[.!?。！？]$/u.test(before)) return true;
  // A name has digits too, and is nothing without them.
  if (/\p{N}/u.test(before.slice(-NAME_REACH) + after.slice(0, NAME_REACH))) return false;
  const mark = after.indexOf('[');
  return mark === -1 || /[.!?](?:\s|$)|[。！？]/u.test(after.slice(0, mark));
}
