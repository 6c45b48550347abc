import { findNumberWords, findCandidates } from './candidates.ts';
import { grammars } from './grammars.ts';
import type { SetPhrase } from './grammar.ts';
import { namesWithin } from './names.ts';
import { normalText } from './normal.ts';
import { blank, matches, type Span } from './span.ts';

/** A number word that is no figure by the grammar. Offsets are into the text as given, end exclusive. */
export interface IgnoredWord {
  readonly start: number;
  readonly end: number;
  /** The set phrase that holds it, or the lone word. */
  readonly text: string;
  /** Why it counts nothing. */
  readonly reason: string;
}

const LONE_ONE = '“one” by itself, or 一 with a measure word';
const loneOnes = new RegExp(grammars.map(({ loneOne }) => loneOne).join('|'), 'g');

/** The number words of a text that the finder passes over: those in set phrases, and every lone “one”. */
export function findIgnoredWords(text: string, names: readonly string[] = []): IgnoredWord[] {
  const folded = normalText(text);
  const lower = blank(folded.lower, namesWithin(folded, names));
  const figures = findCandidates(lower);
  const open = (word: Span): boolean => !figures.some((figure) => overlap(figure, word));
  const inPhrases = findNumberWords(lower)
    .filter(open)
    .flatMap((word) => phraseAround(lower, word) ?? []);
  const ones = matches(loneOnes, lower)
    .filter((word) => open(word) && !inPhrases.some((phrase) => overlap(phrase, word)))
    .map((word) => phraseAround(lower, word) ?? { ...word, reason: LONE_ONE });
  return withoutRepeats([...inPhrases, ...ones]).map(({ start: first, end: last, reason }) => {
    const start = folded.starts[first] ?? 0;
    const end = folded.ends[last - 1] ?? start;
    return { start, end, text: text.slice(start, end), reason };
  });
}

function phraseAround(lower: string, word: Span): SetPhrase | null {
  for (const grammar of grammars) {
    const phrase = grammar.findSetPhraseAround(lower, word);
    if (phrase !== null) return phrase;
  }
  return null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function withoutRepeats(phrases: readonly SetPhrase[]): SetPhrase[] {
  const byStart = new Map(phrases.map((phrase) => [phrase.start, phrase]));
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}
