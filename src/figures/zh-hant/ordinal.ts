import type { PlaceInRow } from '../grammar.ts';
import { matchAt } from '../normal.ts';
import { numeralCharacters, numeralValue } from './numerals.ts';

const ordinal = new RegExp(
  `第 ?(\\d{1,6}|[${numeralCharacters}]{1,8}) ?(?![季\\d${numeralCharacters}])[名位號号屆届條条章節节版期頁页集回輪轮次]?`,
  'y',
);

/** 二十世紀 is the 20th of them, and 二十個世紀 so many; 一世紀 is as often a hundred years, and 兩世紀 always two hundred. */
const century = /(?!一世)(\d{1,2}|[二三四五六七八九十廿一]{1,3}) ?世[紀纪]/y;

/** Reads a place in a row: 第一, 第 3 名, 二十世紀. A quarter is a date. */
export function scanOrdinal(lower: string, at: number): PlaceInRow | null {
  const numbered = matchAt(ordinal, lower, at);
  const match = numbered ?? matchAt(century, lower, at);
  if (match === null) return null;
  const text = match[1] ?? '';
  const value = /^\d/.test(text) ? Number(text) : numeralValue(text);
  if (!Number.isFinite(value)) return null;
  return { value, end: at + match[0].length, ...(numbered === null && { of: 'century' }) };
}
