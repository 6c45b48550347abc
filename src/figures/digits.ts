import { longDecimal, shiftDecimal, type Decimal } from './decimal.ts';
import { matchAt } from './normal.ts';

/**
 * A number before its unit: one value, or an interval where a word names no single value
 * ("thousands"). `step` is the width of one unit of its last significant digit, 0 when it is exact.
 */
export interface Magnitude {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Offset behind the number in the text that was scanned. */
  readonly end: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  /** The unit that the word itself carries: "twice" is in "times", 六成 in "%". */
  readonly unit?: string;
  /** True when the number has a multiplier of its own ("3 million"), so that a range shares none. */
  readonly scaled?: boolean;
  /** The multiplier that was printed behind the digits, for a range that prints it once. */
  readonly factor?: number;
  /** True when 多 or 餘 behind it says that there is more: 七十多億. */
  readonly beyond?: boolean;
  /** Its digits, where they are many. */
  readonly decimal?: Decimal | undefined;
  /** The two numbers of a ratio. */
  readonly pair?: readonly [number, number];
}

/** Width of the last significant digit of a whole number, whose trailing zeros are not significant. */
export function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || !Number.isSafeInteger(size)) return size === 0 ? 1 : 10 ** Math.floor(Math.log10(size));
  let step = 1;
  while (size % (step * 10) === 0) step *= 10;
  return step;
}

/** One value with its precision. */
export function exactly(value: number, step: number, end: number): Magnitude {
  return { low: value, high: value, step, end };
}

/** What two numbers are to each other: "3:1", 三比二. */
export function ratioOf(first: number, second: number, end: number): Magnitude {
  return { ...exactly(first / second, 0, end), unit: 'ratio', pair: [first, second] };
}

/** All whole numbers of so many digits: "double-digit" is 10 to 99. */
export function withDigits(count: number, end: number): Magnitude {
  return { low: 10 ** (count - 1), high: 10 ** count - 1, step: 0, end };
}

/** The low, middle or high third (0, 1, 2) of whole numbers from one to another: "low double digits" is 10 to 39. */
export function thirdOf(all: Magnitude, third: number): Magnitude {
  const count = (all.high - all.low + 1) / 3;
  const end = (index: number): number => all.low + Math.round(count * index);
  return { ...all, low: end(third), high: end(third + 1) - 1 };
}

/** A product without the noise of binary fractions: 7.3 × 10⁹ is 7300000000. */
export function times(value: number, factor: number): number {
  return Number.isFinite(value) ? Number((value * factor).toPrecision(15)) : value;
}

/** A magnitude with a multiplier behind it: the precision scales with it. */
export function scale(magnitude: Magnitude, factor: number, end: number): Magnitude {
  const { decimal } = magnitude;
  const places = Math.log10(factor);
  const moved =
    decimal === undefined || !Number.isInteger(places) ? undefined : shiftDecimal(decimal, places);
  const exact = moved === undefined ? {} : { low: Number(moved), high: Number(moved), decimal: moved };
  return {
    ...magnitude,
    low: times(magnitude.low, factor),
    high: times(magnitude.high, factor),
    ...exact,
    step: times(magnitude.step, factor),
    end,
    scaled: true,
    factor: factor * (magnitude.factor ?? 1),
  };
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function romanValue(letters: string): number {
  let total = 0;
  let before = 0;
  for (const letter of [...letters].reverse()) {
    const value = romanDigits[letter] ?? Number.NaN;
    total += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return total;
}

/** Value of a number character that is no decimal digit: ½, ①, Ⅷ. NaN when Unicode gives it no plain form. */
export function numberCharacterValue(character: string): number {
  const plain = character.normalize('NFKC').replace('⁄', '/');
  const fraction = /^(\d+)\/(\d+)$/.exec(plain);
  if (fraction !== null) return Number(fraction[1]) / Number(fraction[2]);
  const digits = /^\(?(\d+)[.,)]?$/.exec(plain);
  return digits === null ? romanValue(plain.toUpperCase()) : Number(digits[1]);
}

// A comma or a full stop behind a number ends a clause; only before a digit it goes on with the number.
const grouped =
  /\d{1,3}(?:(?:,\d{3})+|(?:[ ']\d{3})+|(?:_\d{3})+)(?!,?\d|\.\d{3}[,.]\d)|\d+|(?<![\p{L}\p{N}.])(?=\.\d)/uy;
const decimals = /\.\d+/y;
const exponent = /e[+-]?\d{1,3}(?![\da-z])/y;
/** "6.022 × 10²³", "3×10^-4". */
const powerOfTen = / ?[×x·*] ?10(?:([-−+⁻⁺]?[⁰¹²³⁴-⁹]{1,3})|\^([+-]?\d{1,3}))(?![\d.,]*\d)/y;
const smallDigit = / ?[\d⁰¹²³⁴-⁹¼-¾⅐-⅞↉]/y;
const vulgar = / ?([¼-¾⅐-⅞↉])/y;
const superscript = /[⁰¹²³⁴-⁹]+/y;
const slashed = / (\d{1,2})\/(\d{1,2})(?![\d/])/y;
const otherNumber = /[\p{Nl}\p{No}]/uy;

/** A number that is written in digits and nothing else, its thousands apart or not: "3,106,401", "7.30". */
export function plainMagnitude(printed: string): Magnitude {
  const number = printed.replaceAll(',', '');
  const value = Number(number);
  const point = number.indexOf('.');
  const whole = Number.isSafeInteger(value) ? stepOf(value) : 10 ** (/0*$/.exec(number)?.[0].length ?? 0);
  const step = point === -1 ? whole : 10 ** (point + 1 - number.length);
  const decimal = number.length > 12 ? longDecimal(number) : undefined;
  return { ...exactly(value, step, printed.length), ...(decimal !== undefined && { decimal }) };
}

function withDecimals(whole: string, lower: string, at: number): Magnitude {
  const after = lower.charAt(at) === '.' ? (matchAt(decimals, lower, at)?.[0] ?? '') : '';
  const end = at + after.length;
  const plain = { ...plainMagnitude(whole + after), end };
  const { step } = plain;
  const power = lower.charAt(end) === 'e' ? (matchAt(exponent, lower, end)?.[0] ?? '') : '';
  const written = power === '' ? matchAt(powerOfTen, lower, end) : null;
  if (power === '' && written === null) return plain;
  // "1e6" has one significant digit: its zeros are written as zeros nowhere.
  const digitStep = after === '' ? 1 : step;
  const tenth = written === null ? Number(power.slice(1)) : plainPower(written[1] ?? written[2] ?? '');
  return scale({ ...plain, step: digitStep }, 10 ** tenth, end + (written?.[0] ?? power).length);
}

const plainPower = (text: string): number => Number(text.normalize('NFKC').replace('\u2212', '-'));

/** A fraction or a power right behind the digits: "5½", "2 1/2", "5²". */
function withSmallDigits(number: Magnitude, lower: string): Magnitude {
  const { low: value, end } = number;
  if (matchAt(smallDigit, lower, end) === null) return number;
  const raised = matchAt(superscript, lower, end)?.[0];
  if (raised !== undefined) return exactly(value ** Number(raised.normalize('NFKC')), 0, end + raised.length);
  const part = matchAt(vulgar, lower, end);
  if (part !== null) return exactly(value + numberCharacterValue(part[1] ?? ''), 0, end + part[0].length);
  const mixed = matchAt(slashed, lower, end);
  if (mixed === null || Number(mixed[1]) >= Number(mixed[2])) return number;
  return exactly(value + Number(mixed[1]) / Number(mixed[2]), 0, end + mixed[0].length);
}

/** Reads a number in digits at `at`: "510,000", "7.30", "1.5e6", "½", "5²", "Ⅷ". */
export function scanDigits(lower: string, at: number): Magnitude | null {
  const whole = matchAt(grouped, lower, at)?.[0];
  if (whole !== undefined) {
    return withSmallDigits(withDecimals(whole.replace(/[^\d]/g, ''), lower, at + whole.length), lower);
  }
  const character = matchAt(otherNumber, lower, at)?.[0];
  if (character === undefined || character === '〇') return null;
  const value = numberCharacterValue(character);
  return Number.isNaN(value)
    ? null
    : exactly(value, Number.isInteger(value) ? stepOf(value) : 0, at + character.length);
}
