import { writeDay, writeTime } from './days.ts';
import { EXACT_DIGITS } from './decimal.ts';
import type { Writing } from './grammar.ts';
import { GRAMMARS, type GrammarTag } from './grammars.ts';
import { numberFormat, writeInNotation } from './notation.ts';
import type { Interval, Quantity } from './quantity.ts';

/** A quantity exactly as it was printed. */
export function writeFigure(quantity: Quantity): string {
  return quantity.printed;
}

/** As many digits as a printed figure has, or an end that its last digit leaves open. */
export const ALL_DIGITS = EXACT_DIGITS;

// A result of rounded figures means no more than three digits.
const DIGITS = 3;

function writeDigits(value: number, digits: number): string {
  // Whole numbers of more digits are rounded, not cut: 510,432 is 510,000.
  return numberFormat('en', { maximumSignificantDigits: digits, useGrouping: true }).format(value);
}

function writeNumber(value: number, writing: Writing, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  const named = writing.scales.find(([factor]) => Math.abs(rounded) >= factor);
  if (named === undefined) return writeDigits(rounded, digits);
  const [factor, name] = named;
  const scaled = writeDigits(rounded / factor, digits);
  if ((scaled.split('.')[1] ?? '').length <= writing.decimals) return scaled + name;
  // 「34萬1667」, and not 「34.1667萬」.
  const rest = writeNumber(Math.abs(rounded % factor), writing, digits);
  return writeDigits(Math.trunc(rounded / factor), digits) + name + rest.replaceAll(',', '');
}

/** Units whose numbers are counted from somewhere, and are printed as what they stand for. */
const countedFrom: Readonly<Record<string, (value: number) => string>> = {
  date: (value) => writeDay(value),
  'day of the year': (value) => writeDay(value, true),
  'time of day': writeTime,
};

/** What stands before and behind the numbers for a unit. */
function around(unit: string | null, isOne: boolean, writing: Writing): readonly [string, string] {
  if (unit === null || unit in countedFrom) return ['', ''];
  const [name = '', period] = unit.split('/');
  const tail = period === undefined ? '' : writing.perPeriod(period);
  if (name === '%') return ['', `%${period === undefined ? '' : (writing.percentPeriods[period] ?? tail)}`];
  const sign = writing.signs[name];
  return sign === undefined ? ['', writing.unit(name, isOne) + tail] : [sign, tail];
}

function addUnit(text: string, unit: string | null, writing: Writing): string {
  const [before, behind] = around(unit, text === '1', writing);
  const [, minus = '', number = ''] = /^(−?)(.*)$/.exec(text) ?? [];
  return `${minus}${before}${number}${behind}`;
}

/** "12.3–15.4": both ends share a multiplier that they have in common. */
function writeRange(low: string, high: string, { scales }: Writing): string {
  const shared = scales.find(([, name]) => high.endsWith(name))?.[1] ?? '';
  const first = shared !== '' && low.endsWith(shared) ? low.slice(0, -shared.length) : low;
  return `${first}–${high}`;
}

/**
 * Writes a computed interval with its unit, rounded to three significant digits: "40.2%",
 * "$7.3 billion", "over 55%", 「51萬行」. An infinite end makes a bound, equal ends one number.
 * @param digits how many significant digits, where a limit is told that has more
 */
export function writeInterval(
  interval: Interval,
  unit: string | null,
  tag: GrammarTag = 'en',
  digits = DIGITS,
): string {
  const { writing } = GRAMMARS[tag];
  const counted = unit === null ? undefined : countedFrom[unit];
  const withUnit = (text: string): string => addUnit(text, unit, writing);
  return writeInNotation(interval, {
    number: counted ?? ((value) => writeNumber(value, writing, digits).replace('-', '−')),
    single: withUnit,
    range: (low, high) =>
      low.startsWith('−') ? `${withUnit(low)} – ${withUnit(high)}` : withUnit(writeRange(low, high, writing)),
    above: (low, isOpen) => writing.above[isOpen ? 0 : 1] + withUnit(low),
    below: (high, isOpen) => writing.below[isOpen ? 0 : 1] + withUnit(high),
    any: writing.any,
  });
}
