const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that stand between others, and are part of none: 壩水的人 has three. */
export const BETWEEN = /^[的了在和與跟是有也都及或而於對]$/u;

/** What is read of a text on either side of a word, to tell where words begin and end there. */
const AROUND = 12;
/** Whoever reads a page of so many sees that it has the word. */
const MOST_PLACES = 50;

/** Where the characters of a word stand in a text. Offsets are into the text, end exclusive. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  /** The words of the text that hold them: the word itself, or 價值 for 值. */
  readonly within: string;
}

/** The places of a Chinese word in a text: those where it stands as a word, or else those within other words. */
export function placesOfWord(text: string, word: string): readonly WordPlace[] {
  const places: WordPlace[] = [];
  for (
    let start = text.indexOf(word);
    start !== -1 && places.length < MOST_PLACES;
    start = text.indexOf(word, start + word.length)
  ) {
    const end = start + word.length;
    places.push({ start, end, within: wordsAround(text, start, end) });
  }
  const whole = places.filter(({ within }) => within === word);
  return whole.length > 0 ? whole : places;
}

function wordsAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  return [...segmenter.segment(text.slice(from, end + AROUND))]
    .filter(({ index, segment }) => from + index < end && from + index + segment.length > start)
    .map(({ segment }) => segment)
    .join('');
}
