import { splitWords } from '../layout/split-words.ts';
import type { Font, MeasureText } from '../layout/text.ts';

const STOP = /[，。、：；？！,:;]\s*$/u;

/** Breaks a headline into few, even lines: between words in Chinese too, and after a stop where it can. */
export function breakHeadline(text: string, width: number, font: Font, measure: MeasureText): string[] {
  const words = splitWords(holdMarks(text)).map((word) => measureWord(word, font, measure));
  return bestBreaks(words, width).map(([from, to]) =>
    words
      .slice(from, to)
      .map(({ word }) => word)
      .join('')
      .trim(),
  );
}

const LINE_COST = 1;
const STOP_WORTH = 0.35;
const TOO_WIDE = 100;

// A mark stays on the line of the figure that it follows.
function holdMarks(text: string): string {
  return text.replace(/ (?=\[)/g, '\u00a0');
}

/** A word with the space behind it, and its widths with that space and without. */
interface Word {
  readonly word: string;
  readonly inside: number;
  readonly atEnd: number;
}

// A word is measured once and not with each line that it may stand on, since to measure is what takes long.
function measureWord(word: string, font: Font, measure: MeasureText): Word {
  const bare = word.trimEnd();
  const atEnd = measure(bare, font);
  return { word, inside: bare === word ? atEnd : measure(word, font), atEnd };
}

type Span = readonly [from: number, to: number];

/** The lines that cost least together: the first of each is known when the words before it are set as well as can be. */
function bestBreaks(words: readonly Word[], width: number): Span[] {
  const best = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= words.length; to += 1) best.push(bestLine(words, to, width, best));
  const spans: Span[] = [];
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) spans.unshift([best[to]?.from ?? 0, to]);
  return spans;
}

interface Line {
  /** Of this line and of those before it. */
  readonly cost: number;
  readonly from: number;
}

/** The best line that ends after so many words; one that is too wide grows no narrower with more of them. */
function bestLine(words: readonly Word[], to: number, width: number, before: readonly Line[]): Line {
  const last = words[to - 1];
  const stops = to === words.length || STOP.test(last?.word ?? '');
  let room = width - (last?.atEnd ?? 0);
  let found: Line = { cost: Infinity, from: to - 1 };
  for (let from = to - 1; from >= 0; from -= 1) {
    if (from < to - 1) room -= words[from]?.inside ?? 0;
    if (room < 0 && from < to - 1) break;
    const own = room < 0 ? TOO_WIDE : LINE_COST + (room / width) ** 2 - (stops ? STOP_WORTH : 0);
    const cost = (before[from]?.cost ?? 0) + own;
    if (cost <= found.cost) found = { cost, from };
  }
  return found;
}
