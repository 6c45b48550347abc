import { monthName } from './en/dates.ts';
import { grammars } from './grammars.ts';
import { matches, type Span } from './span.ts';

const anyNumber = /\p{N}/u;
/** Any number character with what is glued to it: "COVID-19", "192.168.0.1", "5-10", "16-to-1", "3rd", "B2B". */
const digits =
  /(?<![a-z\p{N}])(?:[a-z]{1,24}-?)?\p{N}+(?:(?:[.'_/×]|[,:](?=\p{N})|-(?=\p{N})|-(?:to|or|in|by|of|for)-(?=\p{N}))?[\p{N}a-z]{1,40})*/gu;
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const date = new RegExp(
  `(?<![a-z])(?:${dayOfMonth}(?: of)? )?${monthName} (?:${dayOfMonth}(?:,? \\d{4})?|\\d{4})(?![\\d%])`,
  'g',
);

/** Number words of every language, whether or not a set phrase holds them. */
export function findNumberWords(lower: string): Span[] {
  return grammars.flatMap((grammar) => grammar.findNumberWords(lower));
}

/** Where a figure surely is: number characters anywhere, number words outside set phrases. */
export function findCandidates(lower: string): Span[] {
  const inDigits = anyNumber.test(lower) ? [...matches(digits, lower), ...matches(date, lower)] : [];
  return [...inDigits, ...grammars.flatMap((grammar) => grammar.findCandidates(lower))]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
