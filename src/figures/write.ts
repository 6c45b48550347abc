import { numberFormat, writeInNotation } from './notation.ts';
import type { Interval, Quantity } from './quantity.ts';
import { chineseUnit, singular } from './units.ts';

type Language = 'en' | 'zh-hant';

/** A quantity exactly as it was printed. */
export function writeFigure(quantity: Quantity): string {
  return quantity.printed;
}

// A result of rounded figures means no more than three digits.
const digits = 3;
const scalesOf: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  'zh-hant': [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
};
const signs: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  TWD: 'NT$',
  HKD: 'HK$',
  '¥': '¥',
};
const percentPeriods: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { quarter: ' QoQ', year: ' YoY', month: ' MoM' },
  'zh-hant': { quarter: '（季增）', year: '（年增）', month: '（月增）' },
};

function writeDigits(value: number): string {
  // Whole numbers of more digits are rounded, not cut: 510,432 is 510,000.
  return numberFormat('en', { maximumSignificantDigits: digits, useGrouping: true }).format(value);
}

function writeNumber(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(digits));
  const named = scalesOf[language].find(([factor]) => Math.abs(rounded) >= factor);
  return named === undefined ? writeDigits(rounded) : writeDigits(rounded / named[0]) + named[1];
}

function writeDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** "days" for "day", unless there is one of them; codes and symbols keep their form. */
function pluralUnit(unit: string, single: boolean): string {
  if (single || unit !== unit.toLowerCase() || !/^[a-z ]+$/.test(unit))
    return unit === 'gpu' ? (single ? 'GPU' : 'GPUs') : unit;
  if (unit === 'gpu') return 'GPUs';
  if (unit === 'person') return 'people';
  if (unit === 'foot') return 'feet';
  if (unit === 'year of age') return 'years of age';
  if (singular(unit) !== unit || unit === 'times' || unit === 'ratio') return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** What stands before and behind the numbers for a unit. */
function around(unit: string | null, single: boolean, language: Language): readonly [string, string] {
  if (unit === null || unit === 'date') return ['', ''];
  const [name = '', period] = unit.split('/');
  if (name === '%')
    return ['', `%${period === undefined ? '' : (percentPeriods[language][period] ?? ` per ${period}`)}`];
  const tail =
    period === undefined ? '' : language === 'en' ? ` per ${period}` : `／${chineseUnit(period) ?? period}`;
  const sign = signs[name];
  if (language === 'en' && sign !== undefined) return [sign, tail];
  const chinese = language === 'zh-hant' ? chineseUnit(name) : null;
  return ['', `${chinese ?? ` ${pluralUnit(name, single)}`}${tail}`];
}

/** Before a bound that isn't in its interval, and before one that is. */
interface Bounds {
  readonly above: readonly [open: string, closed: string];
  readonly below: readonly [open: string, closed: string];
  readonly any: string;
}

const bounds: Readonly<Record<Language, Bounds>> = {
  en: { above: ['over ', 'at least '], below: ['under ', 'at most '], any: 'any number' },
  'zh-hant': { above: ['超過 ', '至少 '], below: ['不到 ', '至多 '], any: '任何數' },
};

/** "12.3–15.4": both ends share a multiplier that they have in common. */
function writeRange(low: string, high: string): string {
  const scaleName = / ?(?:trillion|billion|million|[兆億萬])$/.exec(high)?.[0] ?? '';
  const shared = scaleName !== '' && low.endsWith(scaleName) ? low.slice(0, -scaleName.length) : low;
  return `${shared}–${high}`;
}

/**
 * Writes a computed interval with its unit, rounded to three significant digits: "40.2%",
 * "$7.3 billion", "over 55%", 「51萬行」. An infinite end makes a bound, equal ends one number.
 */
export function writeInterval(interval: Interval, unit: string | null, language: Language = 'en'): string {
  const { above, below, any } = bounds[language];
  const withUnit = (text: string): string => addUnit(text, unit, language);
  return writeInNotation(interval, {
    number: (value) => (unit === 'date' ? writeDate(value) : writeNumber(value, language).replace('-', '−')),
    single: withUnit,
    range: (low, high) =>
      low.startsWith('−') ? `${withUnit(low)} – ${withUnit(high)}` : withUnit(writeRange(low, high)),
    above: (low, isOpen) => above[isOpen ? 0 : 1] + withUnit(low),
    below: (high, isOpen) => below[isOpen ? 0 : 1] + withUnit(high),
    any,
  });
}

function addUnit(text: string, unit: string | null, language: Language): string {
  const [before, behind] = around(unit, text === '1', language);
  const [, minus = '', digits = ''] = /^(−?)(.*)$/.exec(text) ?? [];
  return `${minus}${before}${digits}${behind}`;
}
