import { monthName } from './en/months.ts';
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

/** "m³" in a table's head is a unit, and no number. */
const powerUnit = /^(?:[kcdmµμ]?m|ft|in|yd|mi)[²³]$/;
const typedUnit = /^[kcdm]?m[23]$/;

function isUnit(lower: string, { start, end }: Span): boolean {
  const text = lower.slice(start, Math.min(end, start + 4));
  if (end - start > 3) return false;
  return (
    powerUnit.test(text) ||
    (typedUnit.test(text) && /(?:\/ ?|per |\()$/.test(lower.slice(Math.max(0, start - 4), start)))
  );
}

/** No printed figure is longer; a longer row of candidates without a space is searched no further. */
const LONGEST = 200;
const glue = /[^\s\p{P}]{0,2}/uy;

/** True when at most a character or two, and no space or mark, stand between two offsets. */
function isGlued(lower: string, end: number, start: number): boolean {
  if (start <= end || start - end > 2) return start <= end;
  glue.lastIndex = end;
  return glue.test(lower) && glue.lastIndex >= start;
}

/** Candidates in their order, with each unbroken row of them that is too long to be read made one. */
function joinLongRows(lower: string, sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let row: Span[] = [];
  let end = -1;
  const close = (): void => {
    const start = row[0]?.start ?? 0;
    joined.push(...(end - start > LONGEST ? [{ start, end }] : row));
    row = [];
  };
  for (const span of sorted) {
    if (!isGlued(lower, end, span.start)) close();
    row.push(span);
    end = Math.max(end, span.end);
  }
  close();
  return joined;
}

/** Where a figure surely is: number characters anywhere, number words outside set phrases. */
export function findCandidates(lower: string): Span[] {
  const inDigits = anyNumber.test(lower) ? [...matches(digits, lower), ...matches(date, lower)] : [];
  const found = [...inDigits, ...grammars.flatMap((grammar) => grammar.findCandidates(lower))]
    .filter((span) => span.end > span.start && !isUnit(lower, span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return joinLongRows(lower, found);
}
