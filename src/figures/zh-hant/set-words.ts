import { exactly, thirdOf, withDigits, type Magnitude } from '../digits.ts';
import { anyOf, matchAt } from '../normal.ts';
import { numeralValue } from './numerals.ts';

/** Set words for a size, with the interval that they leave open (see the English collectives). */
const sizes: readonly (readonly [string, number, number])[] = [
  ['數以十計', 10, 100],
  ['數以百計', 100, 1e3],
  ['数以百计', 100, 1e3],
  ['數以千計', 1e3, 1e4],
  ['数以千计', 1e3, 1e4],
  ['數以萬計', 1e4, 1e5],
  ['数以万计', 1e4, 1e5],
  ['數以億計', 1e8, 1e9],
  ['成百上千', 100, 1e4],
  ['成千上萬', 1e3, 1e5],
  ['成千上万', 1e3, 1e5],
  ['千千萬萬', 1e4, 1e8],
];
const sizePattern = new RegExp(anyOf(sizes.map(([name]) => name)), 'y');

/** Words that are a share or a multiple by themselves. */
const wholes: readonly (readonly [string, number, string | null])[] = [
  ['一大半', 0.5, null],
  ['一半', 0.5, null],
  ['過半數', 0.5, null],
  ['过半数', 0.5, null],
  ['過半', 0.5, null],
  ['过半', 0.5, null],
  ['半數', 0.5, null],
  ['半数', 0.5, null],
  ['對半', 0.5, null],
  ['減半', 0.5, 'times'],
  ['减半', 0.5, 'times'],
  ['折半', 0.5, 'times'],
  ['腰斬', 0.5, 'times'],
  ['腰斩', 0.5, 'times'],
  ['翻一倍', 2, 'times'],
  ['翻倍', 2, 'times'],
  ['翻了一倍', 2, 'times'],
  ['翻了一番', 2, 'times'],
  ['翻了兩番', 4, 'times'],
  ['翻一番', 2, 'times'],
  ['翻兩番', 4, 'times'],
  ['翻了三番', 8, 'times'],
  ['翻三番', 8, 'times'],
  ['翻番', 2, 'times'],
  ['加倍', 2, 'times'],
  ['倍增', 2, 'times'],
  ['雙倍', 2, 'times'],
  ['双倍', 2, 'times'],
  ['成倍', 2, 'times'],
  ['對折', 0.5, null],
  ['对折', 0.5, null],
  ['百分百', 1, null],
  ['一刻鐘', 15, 'minute'],
  ['一刻钟', 15, 'minute'],
  ['倍', 2, 'times'],
  ['半', 0.5, null],
];
const wholePattern = new RegExp(anyOf(wholes.map(([name]) => name)), 'y');

/** 數以萬計, 成千上萬. */
export function scanSize(lower: string, at: number): Magnitude | null {
  const text = matchAt(sizePattern, lower, at)?.[0];
  const entry = sizes.find(([name]) => name === text);
  return entry === undefined
    ? null
    : { low: entry[1], high: entry[2], highOpen: true, step: 0, end: at + entry[0].length };
}

const singleOrDouble: Readonly<Record<string, number>> = { 個: 1, 个: 1, 單: 1, 单: 1, 雙: 2, 双: 2 };
const digitCount = /([低中高])?([個个单單雙双一二兩两三四五六七八九])位[數数](?![學学據据])/y;
const thirds: Readonly<Record<string, number>> = { 低: 0, 中: 1, 高: 2 };

/** 個位數, 雙位數, 三位數: all numbers of so many digits; 高個位數 is the upper third of them. */
export function scanDigitCount(lower: string, at: number): Magnitude | null {
  const match = matchAt(digitCount, lower, at);
  if (match === null) return null;
  const [text, third = '', name = ''] = match;
  const all = withDigits(singleOrDouble[name] ?? numeralValue(name), at + text.length);
  return third === '' ? all : thirdOf(all, thirds[third] ?? 0);
}

/** 一半, 過半, 翻倍. */
export function scanWhole(lower: string, at: number): Magnitude | null {
  const text = matchAt(wholePattern, lower, at)?.[0];
  const entry = wholes.find(([name]) => name === text);
  if (entry === undefined) return null;
  if (entry[0] === '百分百') return { ...exactly(100, 0, at + entry[0].length), unit: '%' };
  const exact = exactly(entry[1], 0, at + entry[0].length);
  const whole = /^[過过]/.test(entry[0]) ? { ...exact, beyond: true } : exact;
  return entry[2] === null ? whole : { ...whole, unit: entry[2] };
}
