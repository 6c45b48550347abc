import { stemmer } from 'stemmer';
import { STOP_WORDS, SYNONYMS as ENGLISH_SYNONYMS } from '../en/stop-words.ts';
import { STOP_WORDS as CHINESE_STOP_WORDS, SYNONYMS as CHINESE_SYNONYMS } from '../zh-hant/stop-words.ts';

/** A word that says something, by its stem. Offsets are into the text, end exclusive. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const LATIN = /[a-z][a-z'’]*/giu;
const HAN = /\p{Script=Han}+/gu;
const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
const stemOfSynonym = new Map(
  [...ENGLISH_SYNONYMS, ...CHINESE_SYNONYMS].flatMap((row) =>
    row.map((word) => [stemOf(word), stemOf(row[0] ?? word)] as const),
  ),
);
const stopStems = new Set(STOP_WORDS.map(stemOf));
const stopHan = new Set(CHINESE_STOP_WORDS);
const known = new Map<string, string>();

function stemOf(word: string): string {
  return /^[a-z]/u.test(word) ? stemmer(word) : word;
}

/** The words of a text that name things, in both languages; synonyms have one stem. */
export function wordsOf(text: string): readonly Word[] {
  const read = recent.get(text) ?? [...latinWords(text), ...hanWords(text)].sort((a, b) => a.start - b.start);
  if (recent.size > MOST_RECENT) recent.clear();
  recent.set(text, read);
  return read;
}

/** One rule after the other holds a sentence against several tables. */
const recent = new Map<string, readonly Word[]>();
const MOST_RECENT = 20_000;

/** Their stems alone. */
export function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

function latinWords(text: string): Word[] {
  return Array.from(text.matchAll(LATIN)).flatMap(({ index, 0: printed }) => {
    const word = printed.toLowerCase().replace(/['’]s?$/u, '');
    const stem = known.get(word) ?? stemOf(word);
    known.set(word, stem);
    if (stopStems.has(stem) || word.length < 2) return [];
    return [{ stem: stemOfSynonym.get(stem) ?? stem, start: index, end: index + printed.length }];
  });
}

function hanWords(text: string): Word[] {
  return Array.from(text.matchAll(HAN)).flatMap(({ index, 0: run }) =>
    Array.from(segmenter.segment(run)).flatMap(({ segment, index: at }) => {
      if (segment.length < 2 || stopHan.has(segment)) return [];
      const start = index + at;
      return [{ stem: stemOfSynonym.get(segment) ?? segment, start, end: start + segment.length }];
    }),
  );
}
