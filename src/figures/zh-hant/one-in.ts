import { exactly, scanDigits, type Magnitude } from '../digits.ts';
import { matchAt } from '../normal.ts';
import { measureWords } from './measures.ts';
import { scanNumeral } from './numerals.ts';

const each = /每 ?/y;
const counter = new RegExp(` ?([${measureWords}])`, 'y');
/** What is counted, and that so many of it are: 家庭就有, 裡有. */
const have = /[^，。、；：！？\s\d]{0,6}?就?有 ?/y;

interface Counted {
  readonly value: number;
  readonly counter: string;
  readonly end: number;
}

/** A whole number with its counter: 五人, 10 戶. */
function scanCounted(lower: string, at: number): Counted | null {
  const number = scanDigits(lower, at) ?? scanNumeral(lower, at);
  const match = number === null ? null : matchAt(counter, lower, number.end);
  if (number === null || match === null || number.low !== number.high) return null;
  return { value: number.low, counter: match[1] ?? '', end: number.end + match[0].length };
}

/**
 * 每五人有一人, 每 10 戶就有 3 戶: so many out of each so many, which is a share. Exact, as a worded one is.
 * Without 每 they are two counts: 48 名學生中有 15 名.
 */
export function scanOneIn(lower: string, at: number): Magnitude | null {
  const before = matchAt(each, lower, at);
  const all = before === null ? null : scanCounted(lower, at + before[0].length);
  const link = all === null ? null : matchAt(have, lower, all.end);
  if (all === null || link === null) return null;
  const some = scanCounted(lower, all.end + link[0].length);
  if (some?.counter !== all.counter || some.value >= all.value || some.value <= 0) return null;
  return exactly(some.value / all.value, 0, some.end);
}

const amongAll = new RegExp(
  `(?<![\\d一二兩两三四五六七八九十百千])([\\d一二兩两三四五六七八九十百千]{1,9} ?([${measureWords}]))[^，。；\\d]{0,4}?(?:之中|當中|中|裡|裏)[就便]?有(?=[^，。；]{1,6}\\2)`,
  'u',
);

/** 三個中有兩個 as 每三個有兩個, beside a claim of a share: elsewhere they are two counts. Null for any other text. */
export function writeShare(lower: string): string | null {
  const share = lower.replace(amongAll, '每$1有');
  return share === lower ? null : share;
}
