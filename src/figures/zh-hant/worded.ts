import { matchAt } from '../normal.ts';
import { exactly, ratioOf, scale, scanDigits, times, type Magnitude } from '../digits.ts';
import { numeralCharacters, numeralValue, scanNumeral } from './numerals.ts';
import { scanOneIn } from './one-in.ts';
import { scanDigitCount, scanSize, scanWhole } from './set-words.ts';

const several = /(?:數|数|好幾|好几|幾|几)([十百千]?[萬万億亿兆]|[十百千][萬万億亿]?)/y;
const bare = /[十百千]?[萬万億亿]|[百千]/y;
const beyond = / ?[多餘余](?![數数])/y;
const upToNext = /[來来幾几]/y;
const moreScale = /[萬万億亿兆]/y;
/** 兩個半小時: the half stands before its unit. */
const andHalf =
  /\s?[個个]半(?=\s?(?:小時|小时|鐘頭|钟头|月|星期|禮拜|礼拜|世紀|世纪|學期|学期|百分點|百分点))/y;
const hanNext = /\s?[\u3400-\u9fff]/y;
/** 三個多月: the rest stands before its unit, too. */
const andMore = /\s?[個个]多(?=\s?(?:小時|小时|鐘頭|钟头|月|星期|禮拜|礼拜|世紀|世纪|學期|学期))/y;
const outOf = /\s?分之\s?/y;
const against = / ?比 ?/y;
const mixed = / ?又 ?/y;
const tenths = /\s?成(?![功員员立果就長长本語语熟為为])(半|[一二三四五六七八九])?/y;
const discount = /\s?折/y;

/** 數千, 幾百萬: from the place to the next, as 數千 can't be 一萬. */
function scanSeveral(lower: string, at: number): Magnitude | null {
  const match = matchAt(several, lower, at);
  if (match === null) return null;
  const low = numeralValue(`一${match[1] ?? ''}`.replace('一十', '十'));
  return { low, high: low * 10, highOpen: true, step: 0, end: at + match[0].length, scaled: true };
}

/** 百人, 千元, 萬次, and 百萬 behind 上 or 近: a place name that stands for itself. */
function scanBarePlace(lower: string, at: number): Magnitude | null {
  const match = matchAt(bare, lower, at);
  if (match === null) return null;
  const value = numeralValue(match[0].length === 1 ? `一${match[0]}` : match[0]);
  return withMore({ ...exactly(value, value, at + match[0].length), scaled: true }, lower);
}

/** 十多, 三百餘 are over their number; 十幾 is below the next of its last place, too. */
function moreThan(number: Magnitude, lower: string): Magnitude | null {
  const over = matchAt(beyond, lower, number.end);
  if (over !== null) return { ...number, beyond: true, end: number.end + over[0].length };
  if (matchAt(upToNext, lower, number.end) === null) return null;
  const high = number.low + number.step;
  return { low: number.low, high, lowOpen: true, highOpen: true, step: 0, end: number.end + 1 };
}

/** A round number with 多, 餘 or 幾 behind it, and the place behind that: 五百多萬. */
function withMore(number: Magnitude, lower: string): Magnitude {
  const round = number.low === number.high && number.step >= 10;
  const open = round ? moreThan(number, lower) : null;
  if (open === null) return number;
  const place = matchAt(moreScale, lower, open.end);
  return place === null ? open : scale(open, numeralValue(`一${place[0]}`), open.end + 1);
}

const numberAt = (lower: string, at: number): Magnitude | null =>
  scanDigits(lower, at) ?? scanNumeral(lower, at);

/** 三分之二, 百分之十二, 10分之3. A percentage keeps its digits' precision, another fraction is exact. */
function scanFraction(under: Magnitude, lower: string): Magnitude | null {
  const link = matchAt(outOf, lower, under.end);
  const over = link === null || under.low === 0 ? null : numberAt(lower, under.end + link[0].length);
  if (over === null) return null;
  const percent = under.low === 100 || under.low === 1000 || under.low === 10000;
  if (!percent) return { ...over, low: over.low / under.low, high: over.high / under.low, step: 0 };
  const factor = 100 / under.low;
  return {
    ...over,
    low: times(over.low, factor),
    high: times(over.high, factor),
    step: times(over.step, factor),
    unit: '%',
  };
}

/** 三比二, 67 比 66: a ratio. */
function scanRatio(first: Magnitude, lower: string): Magnitude | null {
  const link = matchAt(against, lower, first.end);
  const second = link === null ? null : numberAt(lower, first.end + link[0].length);
  if (second === null || second.low === 0) return null;
  return ratioOf(first.low, second.low, second.end);
}

/** 一又二分之一: a whole and its part. */
function scanMixed(whole: Magnitude, lower: string): Magnitude | null {
  const link = matchAt(mixed, lower, whole.end);
  const under = link === null ? null : numberAt(lower, whole.end + link[0].length);
  const part = under === null ? null : scanFraction(under, lower);
  return part === null || part.unit !== undefined ? null : exactly(whole.low + part.low, 0, part.end);
}

function scanTwoNumbers(lower: string, at: number): Magnitude | null {
  const first = numberAt(lower, at);
  if (first === null) return null;
  return scanFraction(first, lower) ?? scanRatio(first, lower) ?? scanMixed(first, lower);
}

/** 六成 is 60%, 六成五 is 65%, 八折 is 80% of the price. */
function scanTenths(number: Magnitude, lower: string): Magnitude | null {
  const match = matchAt(tenths, lower, number.end);
  if (match !== null) {
    const digit = match[1] === undefined ? 0 : match[1] === '半' ? 5 : numeralValue(match[1]);
    const share = scale(number, 10, number.end + match[0].length);
    return {
      ...share,
      low: share.low + digit,
      high: share.high + digit,
      step: digit === 0 ? share.step : 1,
      unit: '%',
    };
  }
  const price = matchAt(discount, lower, number.end);
  if (price === null) return null;
  const factor = number.low < 10 ? 10 : 1;
  return { ...scale(number, factor, number.end + price[0].length), unit: '%' };
}

/** A number with what may stand behind it: 多, 成, 折. */
function scanNumber(lower: string, at: number): Magnitude | null {
  const number = scanNumeral(lower, at);
  if (number === null) return null;
  return extendDigits(number, lower);
}

/** True for a character of a Chinese numeral. */
export const isNumeral = (character: string): boolean =>
  character !== '' && numeralCharacters.includes(character);

/** Reads any Chinese quantity in words at `at`. */
export function scanChinese(lower: string, at: number): Magnitude | null {
  if (/^\d/.test(lower.charAt(at))) return scanTwoNumbers(lower, at);
  return (
    scanOneIn(lower, at) ??
    scanSize(lower, at) ??
    scanDigitCount(lower, at) ??
    scanTwoNumbers(lower, at) ??
    scanSeveral(lower, at) ??
    scanWhole(lower, at) ??
    scanNumber(lower, at) ??
    scanBarePlace(lower, at)
  );
}

/** 月 behind 個半 and 個多 is a length of time: by itself it would be a month of the year. */
function withMonths(number: Magnitude, lower: string): Magnitude {
  const month = matchAt(/\s?月/y, lower, number.end);
  return month === null ? number : { ...number, unit: 'month', end: number.end + month[0].length };
}

/** What a number may carry in Chinese: "6 成", "10 多", 兩個半, 三個多. */
export function extendDigits(number: Magnitude, lower: string): Magnitude {
  if (matchAt(hanNext, lower, number.end) === null) return number;
  const half = matchAt(andHalf, lower, number.end);
  if (half !== null) return withMonths(exactly(number.low + 0.5, 0.1, number.end + half[0].length), lower);
  const over = matchAt(andMore, lower, number.end);
  if (over !== null) return withMonths({ ...number, beyond: true, end: number.end + over[0].length }, lower);
  return withMore(scanTenths(number, lower) ?? number, lower);
}
