import type { PlaceInRow } from '../grammar.ts';
import { matchAt } from '../normal.ts';
import { scanCardinal } from './cardinal.ts';

const numbered = /(?:no\.? ?|nos\. ?|number |#|№ ?)(?=[\da-z])/y;
const digits = /\d{1,9}(?![\d.,]*\d|[a-z])/y;

/** Reads a place in a row: "No. 1", "#3", "number one". */
export function scanOrdinal(lower: string, at: number): PlaceInRow | null {
  const start = at + (matchAt(numbered, lower, at)?.[0].length ?? 0);
  if (start === at) return null;
  const typed = matchAt(digits, lower, start)?.[0];
  if (typed !== undefined) return { value: Number(typed), end: start + typed.length };
  const worded = scanCardinal(lower, start);
  return worded === null ? null : { value: worded.low, end: worded.end };
}
