import { grammars } from './grammars.ts';
import { matchAt } from './normal.ts';

/** A period that a rate is for, and where its name ends. */
interface ScannedPeriod {
  readonly period: string;
  readonly end: number;
}

const behind = grammars.flatMap(({ periods }) => periods.behind);
const before = grammars.flatMap(({ periods }) => periods.before);
const each = grammars.flatMap(({ periods }) => periods.each);
const patternBehind = new RegExp(
  ` ?(?:${behind.map(([, source]) => `(${source})`).join('|')})(?![a-z])`,
  'y',
);
const patternBefore = new RegExp(`(?:${before.map(([, source]) => `(${source})`).join('|')}) ?`, 'y');

/** Periods before their rate, as one pattern source. */
export const leadingPeriodWords = `(?:${before.map(([, source]) => source).join('|')})`;

function scan(
  pattern: RegExp,
  rows: readonly (readonly [string, string])[],
  lower: string,
  at: number,
): ScannedPeriod | null {
  const match = matchAt(pattern, lower, at);
  if (match === null) return null;
  const index = match.slice(1).findIndex((text: string | undefined) => text !== undefined);
  return { period: rows[index]?.[0] ?? '', end: at + match[0].length };
}

/** Reads "QoQ", "per year", 季增… at `at`; null when there is none. */
export function scanPeriod(lower: string, at: number): ScannedPeriod | null {
  return scan(patternBehind, behind, lower, at);
}

/** Reads a period before its rate at `at`, or null: 季增 30%, 每月5千人; only the latter makes a rate of any number. */
export function scanLeadingPeriod(lower: string, at: number): (ScannedPeriod & { isEach: boolean }) | null {
  const read = scan(patternBefore, before, lower, at);
  return read && { ...read, isEach: each.some((word) => lower.startsWith(word, at)) };
}
