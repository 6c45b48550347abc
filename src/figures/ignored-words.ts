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

/** Spans in their order, each kept where it meets none of the others. Both lists are sorted. */
function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): T[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < others.length && (others[at]?.end ?? 0) <= start) at += 1;
    return (others[at]?.start ?? Infinity) >= end;
  });
}

/** For each word the first of the phrases that meets it, or null. Both lists are sorted. */
function phraseOfEach(words: readonly Span[], phrases: readonly SetPhrase[]): (SetPhrase | null)[] {
  let at = 0;
  return words.map(({ start, end }) => {
    while (at < phrases.length && (phrases[at]?.end ?? 0) <= start) at += 1;
    const phrase = phrases[at];
    return phrase !== undefined && phrase.start < end ? phrase : null;
  });
}

const byStart = <T extends Span>(spans: readonly T[]): T[] => spans.toSorted((a, b) => a.start - b.start);

/** Sorted spans, each kept where it doesn't overlap the one before it. */
function withoutOverlaps<T extends Span>(sorted: readonly T[]): T[] {
  let end = -1;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** The number words of a text that the finder passes over: those in set phrases, and every lone “one”. */
export function findIgnoredWords(text: string, names: readonly string[] = []): IgnoredWord[] {
  const folded = normalText(text);
  const lower = blank(folded.lower, namesWithin(folded, names));
  const figures = withoutOverlaps(findCandidates(lower));
  const words = apartFrom(byStart([...findNumberWords(lower), ...matches(loneOnes, lower)]), figures);
  const perGrammar = grammars.map((grammar) => phraseOfEach(words, grammar.findSetPhrases(lower)));
  const ones = new Set(matches(loneOnes, lower).map(({ start }) => start));
  const phrases = words.flatMap((word, index) => {
    const phrase = perGrammar.map((list) => list[index] ?? null).find((each) => each !== null);
    if (phrase !== undefined) return [phrase];
    return ones.has(word.start) ? [{ ...word, reason: () => LONE_ONE }] : [];
  });
  return withoutOverlaps(byStart(phrases)).map(({ start: first, end: last, reason }) => {
    const start = folded.starts[first] ?? 0;
    const end = folded.ends[last - 1] ?? start;
    return { start, end, text: text.slice(start, end), reason: reason() };
  });
}
