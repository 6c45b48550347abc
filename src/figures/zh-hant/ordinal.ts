import { matchAt } from '../normal.ts';
import { numeralCharacters, numeralValue } from './numerals.ts';

const ordinal = new RegExp(
  `第 ?(\\d{1,6}|[${numeralCharacters}]{1,8}) ?(?![季\\d${numeralCharacters}])[名位號号屆届條条章節节版期頁页集回輪轮次]?`,
  'y',
);

/** Reads a place in a row: 第一, 第 3 名. A quarter is a date. */
export function scanOrdinal(lower: string, at: number): { value: number; end: number } | null {
  const match = matchAt(ordinal, lower, at);
  if (match === null) return null;
  const text = match[1] ?? '';
  const value = /^\d/.test(text) ? Number(text) : numeralValue(text);
  return Number.isFinite(value) ? { value, end: at + match[0].length } : null;
}
