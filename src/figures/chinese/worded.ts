import { anyOf, matchAt } from '../normal.ts';
import { exactly, scale, scanDigits, times, type Magnitude } from '../digits.ts';
import { numeralCharacters, numeralValue, scanNumeral } from './numerals.ts';

const several = /(?:數|数|好幾|好几|幾|几)([十百千]?[萬万億亿兆]|[十百千][萬万億亿]?)/y;
const bare = /[十百千]?[萬万億亿]|[百千]/y;
const more = /[多餘余來来幾几]/y;
const moreScale = /[萬万億亿兆]/y;
/** 兩個半小時: the half stands before its unit. */
const andHalf =
  /\s?[個个]半(?=\s?(?:小時|小时|鐘頭|钟头|月|星期|禮拜|礼拜|世紀|世纪|學期|学期|百分點|百分点))/y;
const outOf = /\s?分之\s?/y;
const tenths = /\s?成(?![功員员立果就長长本語语熟為为])(半|[一二三四五六七八九])?/y;
const discount = /\s?折/y;

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
  ['半數', 0.5, null],
  ['半数', 0.5, null],
  ['對半', 0.5, null],
  ['減半', 0.5, 'times'],
  ['减半', 0.5, 'times'],
  ['折半', 0.5, 'times'],
  ['翻一倍', 2, 'times'],
  ['翻倍', 2, 'times'],
  ['翻了一倍', 2, 'times'],
  ['翻了一番', 2, 'times'],
  ['翻了兩番', 4, 'times'],
  ['翻一番', 2, 'times'],
  ['翻兩番', 4, 'times'],
  ['翻番', 2, 'times'],
  ['加倍', 2, 'times'],
  ['倍增', 2, 'times'],
  ['雙倍', 2, 'times'],
  ['双倍', 2, 'times'],
  ['成倍', 2, 'times'],
  ['半', 0.5, null],
];
const wholePattern = new RegExp(anyOf(wholes.map(([name]) => name)), 'y');

function scanSize(lower: string, at: number): Magnitude | null {
  const text = matchAt(sizePattern, lower, at)?.[0];
  const entry = sizes.find(([name]) => name === text);
  return entry === undefined
    ? null
    : { low: entry[1], high: entry[2], highOpen: true, step: 0, end: at + entry[0].length };
}

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

/** 十多, 三百餘, 五百多萬: above the number, below the next of its last place. */
function withMore(number: Magnitude, lower: string): Magnitude {
  const match = matchAt(more, lower, number.end);
  if (match === null || number.low !== number.high || number.step < 10) return number;
  const open = {
    low: number.low,
    high: number.low + number.step,
    lowOpen: true,
    highOpen: true,
    step: 0,
    end: number.end + 1,
  };
  const factor = matchAt(moreScale, lower, open.end);
  return factor === null ? open : scale(open, numeralValue(`一${factor[0]}`), open.end + 1);
}

const numberAt = (lower: string, at: number): Magnitude | null =>
  scanDigits(lower, at) ?? scanNumeral(lower, at);

/** 三分之二, 百分之十二, 10分之3. A percentage keeps its digits' precision, another fraction is exact. */
function scanFraction(lower: string, at: number): Magnitude | null {
  const under = numberAt(lower, at);
  const link = under === null ? null : matchAt(outOf, lower, under.end);
  if (under === null || link === null || under.low === 0) return null;
  const over = numberAt(lower, under.end + link[0].length);
  if (over === null) return null;
  const percent = under.low === 100 || under.low === 1000 || under.low === 10000;
  if (!percent) return { ...over, low: over.low / under.low, high: over.high / under.low, step: 0 };
  return {
    ...over,
    low: times(over.low, 100 / under.low),
    high: times(over.high, 100 / under.low),
    step: times(over.step, 100 / under.low),
    unit: '%',
  };
}

/** 三比二: a ratio. */
function scanRatio(lower: string, at: number): Magnitude | null {
  const first = numberAt(lower, at);
  const second = first === null || lower.charAt(first.end) !== '比' ? null : numberAt(lower, first.end + 1);
  if (first === null || second === null || second.low === 0) return null;
  return { ...exactly(first.low / second.low, 0, second.end), unit: 'ratio' };
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

function scanWhole(lower: string, at: number): Magnitude | null {
  const text = matchAt(wholePattern, lower, at)?.[0];
  const entry = wholes.find(([name]) => name === text);
  if (entry === undefined) return null;
  const whole = exactly(entry[1], 0, at + entry[0].length);
  return entry[2] === null ? whole : { ...whole, unit: entry[2] };
}

/** A number with what may stand behind it: 多, 成, 折. */
function scanNumber(lower: string, at: number): Magnitude | null {
  const number = scanNumeral(lower, at);
  if (number === null) return null;
  return withChineseTail(number, lower);
}

/** True for a character of a Chinese numeral. */
export const isNumeral = (character: string): boolean =>
  character !== '' && numeralCharacters.includes(character);

/** Reads any Chinese quantity in words at `at`. */
export function scanChinese(lower: string, at: number): Magnitude | null {
  return (
    scanSize(lower, at) ??
    scanFraction(lower, at) ??
    scanRatio(lower, at) ??
    scanSeveral(lower, at) ??
    scanWhole(lower, at) ??
    scanNumber(lower, at) ??
    scanBarePlace(lower, at)
  );
}

/** What a number may carry in Chinese: "6 成", "10 多", 兩個半. */
export function withChineseTail(number: Magnitude, lower: string): Magnitude {
  const half = matchAt(andHalf, lower, number.end);
  if (half !== null) return exactly(number.low + 0.5, 0.1, number.end + half[0].length);
  return scanTenths(number, lower) ?? withMore(number, lower);
}
