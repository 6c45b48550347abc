const HAN = /\p{Script=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
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
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * Whether a text has each word that was looked for, or begins one with it, or has it in another form. The index answers
 * a word that it doesn't have with what that word begins with: “Amazon” with every page that has an “a”.
 * @param content a page's words as the index holds them
 */
export function hasWords(content: string, words: readonly string[]): boolean {
  const text = fold(content.replace(ZERO_WIDTH, ''));
  const held = text.split(/[^\p{L}\p{M}\p{N}]+/u);
  return words
    .map(fold)
    .every((word) =>
      HAN.test(word) || !/^[\p{L}\p{M}]+$/u.test(word)
        ? text.includes(word)
        : held.some((other) => sharedLength(word, other) >= leastShared(word)),
    );
}

/** How much of a word is the same in its other forms: “insurers”, “insuring”. */
function leastShared(word: string): number {
  return word.length < 5 ? word.length : Math.ceil(word.length * 0.6) + 1;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
