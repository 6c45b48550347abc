import { matchAt } from '../normal.ts';
import { exactly, stepOf, type Magnitude } from '../digits.ts';

/** Chinese numerals, everyday and financial, traditional and simplified. */
// prettier-ignore
const digits: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 兩: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 貳: 2, 贰: 2, 參: 3, 叁: 3, 肆: 4, 伍: 5, 陸: 6, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const places: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  廿: 20,
  卅: 30,
  卌: 40,
};
const myriads: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

/** Characters of a number, for patterns. The financial forms are words of their own when alone (參, 陸). */
export const digitCharacters = '〇零一二兩两三四五六七八九壹貳贰參叁肆伍陸陆柒捌玖';
export const placeCharacters = '十拾百佰千仟廿卅卌萬万億亿兆';
export const numeralCharacters = digitCharacters + placeCharacters;

/** A number longer than this names no quantity that anybody reads; it keeps the work bounded. */
const longest = 40;
const run = new RegExp(`[${numeralCharacters}]{1,${longest}}`, 'y');
const decimalTail = new RegExp(
  `[點点.·]([${digitCharacters}]{1,9})(?![${placeCharacters.slice(0, 9)}]|分|鐘)`,
  'y',
);

/** "二〇二五", "五五": digits in a row without a place name. */
function plainDigits(text: string): number {
  return Number([...text].map((character) => digits[character] ?? 0).join(''));
}

/** One section below a myriad: 三百二十一. NaN when two digits stand side by side. */
function sectionValue(text: string): number {
  // 一五〇萬: a section that is digit after digit.
  if (![...text].some((character) => character in places)) return plainDigits(text);
  let total = 0;
  let digit: number | null = null;
  let lastPlace = 1;
  for (const character of text) {
    const value = digits[character];
    const place = places[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return Number.NaN;
      digit = value;
      if (value === 0) lastPlace = 10;
    } else if (place !== undefined) {
      const severalTens = place > 10 && place < 100;
      total += severalTens ? place : Math.max(digit ?? 1, 1) * place;
      digit = null;
      lastPlace = severalTens ? 10 : place;
    }
  }
  // 一百五 is 150 and 三千二 is 3,200: a last digit without its place takes the next one down.
  const spoken = digit !== null && total > 0 && lastPlace >= 100;
  return total + (digit ?? 0) * (spoken ? lastPlace / 10 : 1);
}

/** Value of a run of numerals, or NaN when it is none (三二一百). */
export function numeralValue(text: string): number {
  if (![...text].some((character) => character in places || character in myriads)) return plainDigits(text);
  let total = 0;
  let section = '';
  let above = 1;
  for (const character of text) {
    const factor = myriads[character];
    if (factor === undefined) {
      section += character;
      continue;
    }
    // 兆 and 億 take all that stands before them since the last larger one; 十萬億 multiplies.
    total = section === '' ? Math.max(total, 1) * factor : total + sectionValue(section) * factor;
    section = '';
    above = factor;
  }
  const last = section === '' ? 0 : sectionValue(section);
  const spoken = [...section].length === 1 && digits[section] !== undefined && above > 1;
  return total + (spoken ? (last * above) / 10 : last);
}

/** 三四, 七八 before a measure word: one number or the next. */
function neighbours(text: string): readonly [number, number] | null {
  const last = [...text].length - 1;
  const characters = [...text];
  const first = digits[characters[last - 1] ?? ''];
  const second = digits[characters[last] ?? ''];
  if (first === undefined || second === undefined || first === 0) return null;
  const close = second === first + 1 || (first === 3 && second === 5);
  const before = characters.slice(0, -2).join('');
  if (!close || (before !== '' && digits[characters[last - 2] ?? ''] !== undefined)) return null;
  return [
    numeralValue(before + (characters[last - 1] ?? '')),
    numeralValue(before + (characters[last] ?? '')),
  ];
}

const pairThenPlace = new RegExp(`^([${digitCharacters}])([${digitCharacters}])([${placeCharacters}]+)$`);

/** 三四十, 七八百: the pair stands before the place. */
function pairBeforePlace(text: string): readonly [number, number] | null {
  const [, first = '', second = '', place = ''] = pairThenPlace.exec(text) ?? [];
  const value = digits[first] ?? 0;
  if (value === 0 || digits[second] !== value + 1) return null;
  return [numeralValue(`${first}${place}`), numeralValue(`${second}${place}`)];
}

const enumerated = new RegExp(`([一二三四五六七八])、([二三四五六七八九][${placeCharacters}]{0,3})`, 'y');

/** 八、九成 and 七、八十人: a number or the next, with a pause between. */
function scanEnumerated(lower: string, at: number): Magnitude | null {
  const match = matchAt(enumerated, lower, at);
  if (match === null) return null;
  const joined = `${match[1] ?? ''}${match[2] ?? ''}`;
  const pair = neighbours(joined) ?? pairBeforePlace(joined);
  const close = pair !== null && digits[joined.charAt(1)] === (digits[joined.charAt(0)] ?? 0) + 1;
  return close ? { low: pair[0], high: pair[1], step: stepOf(pair[0]), end: at + match[0].length } : null;
}

/** Reads Chinese numerals at `at`: 五十一萬, 二〇二五, 三點五, 三四. */
export function scanNumeral(lower: string, at: number): Magnitude | null {
  const listed = scanEnumerated(lower, at);
  if (listed !== null) return listed;
  const text = matchAt(run, lower, at)?.[0];
  if (text === undefined) return null;
  const end = at + text.length;
  const pair = text.length < 2 ? null : (neighbours(text) ?? pairBeforePlace(text));
  if (pair !== null)
    return { low: pair[0], high: pair[1], step: Math.min(stepOf(pair[0]), stepOf(pair[1])), end };
  const value = numeralValue(text);
  if (!Number.isFinite(value)) return null;
  const decimal = matchAt(decimalTail, lower, end);
  const scaled = /[萬万億亿兆]/.test(text);
  if (decimal === null) return { ...exactly(value, stepOf(value), end), scaled };
  const fraction = String(plainDigits(`一${decimal[1] ?? ''}`)).slice(1);
  return exactly(Number(`${String(value)}.${fraction}`), 10 ** -fraction.length, end + decimal[0].length);
}

/** What a place name behind digits multiplies by: 萬, 十萬, 億. */
export function placeValue(text: string): number {
  const name = text.trim();
  if (name === '打') return 12;
  return numeralValue(name.length === 1 ? `一${name}` : name);
}
