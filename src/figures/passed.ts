import { measureWords } from './chinese/measures.ts';
import { chineseSetPhrase } from './chinese/set-phrase.ts';
import { findLooseCores, findCores } from './core.ts';
import { englishSetPhrase } from './english/core.ts';
import { namesWithin } from './names.ts';
import { normalText } from './normal.ts';
import { blank, matches, type Stretch } from './stretch.ts';

/** A number word that is no figure by the grammar. Offsets are into the text as given, end exclusive. */
export interface PassedWord {
  readonly start: number;
  readonly end: number;
  /** The set phrase that holds it, or the lone word. */
  readonly text: string;
  /** Why it counts nothing. */
  readonly reason: string;
}

const LONE_ONE = '“one” by itself, or 一 with a measure word';
const loneOnes = new RegExp(`(?<![a-z_-])ones?(?![a-z_-])|一[${measureWords}]`, 'g');

/** The number words of a text that the finder passes over: those in set phrases, and every lone “one”. */
export function findPassed(text: string, names: readonly string[] = []): PassedWord[] {
  const folded = normalText(text);
  const lower = blank(folded.lower, namesWithin(folded, names));
  const figures = findCores(lower);
  const open = (word: Stretch): boolean => !figures.some((figure) => overlap(figure, word));
  const inPhrases = findLooseCores(lower)
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

interface Phrase extends Stretch {
  readonly reason: string;
}

function phraseAround(lower: string, word: Stretch): Phrase | null {
  return englishSetPhrase(lower, word) ?? chineseSetPhrase(lower, word);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function withoutRepeats(phrases: readonly Phrase[]): Phrase[] {
  const byStart = new Map(phrases.map((phrase) => [phrase.start, phrase]));
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}
