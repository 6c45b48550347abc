import { scale, scanDigits, type Magnitude } from './digits.ts';
import { grammars } from './grammars.ts';
import { withLowerUnits } from './lower-units.ts';
import { anyOf, matchAt, type NormalText } from './normal.ts';
import { scanPeriod } from './period.ts';
import { canonicalUnit, scanUnit } from './units.ts';

/** One number with sign, currency, multiplier and unit. */
export interface Amount extends Magnitude {
  /** True when a "+" behind the digits leaves the upper end open. */
  readonly more: boolean;
  readonly currency: boolean;
}

// prettier-ignore
const currencies: Readonly<Record<string, string>> = {
  $: 'USD', us$: 'USD', 'u.s.$': 'USD', usd: 'USD', 'usd$': 'USD', nt$: 'TWD', nt: 'TWD', ntd: 'TWD', twd: 'TWD', hk$: 'HKD', hkd: 'HKD', a$: 'AUD', au$: 'AUD', aud: 'AUD', c$: 'CAD', ca$: 'CAD', cad: 'CAD',
  s$: 'SGD', sgd: 'SGD', '€': 'EUR', eur: 'EUR', '£': 'GBP', gbp: 'GBP', '¥': '¥', jpy: 'JPY', cny: 'CNY', rmb: 'CNY', '₩': 'KRW', krw: 'KRW', '₹': 'INR', inr: 'INR', 'rs.': 'INR', rs: 'INR', 'inr.': 'INR', chf: 'CHF', '₿': 'BTC', 'r$': 'BRL', brl: 'BRL', '₽': 'RUB', '₺': 'TRY', '₱': 'PHP', '฿': 'THB', '₫': 'VND', '₪': 'ILS', '₦': 'NGN', '₴': 'UAH', '₡': 'CRC', '₵': 'GHS', 'mx$': 'MXN', 'nz$': 'NZD', nzd: 'NZD', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', thb: 'THB', myr: 'MYR', idr: 'IDR', php: 'PHP', vnd: 'VND', '¢': 'cent',
  ...Object.assign({}, ...grammars.map(({ currencies: words }) => words)) as Readonly<Record<string, string>>,
};
/** Currency signs and codes that stand before a number, for patterns. */
export const currencyWords = anyOf(Object.keys(currencies));
const currencyPattern = new RegExp(`(${currencyWords}) ?`, 'y');
/** Whose cents: "HK23.8 cents", "US5¢". */
const centsOf = /(?:hk|us|nz|au|a|ca|c|s)(?=\d[\d,]*(?:\.\d+)? ?(?:cents?(?![a-z])|¢))/y;
const signs = grammars.flatMap((grammar) => grammar.signs);
const sign = new RegExp(`${signs.map(([, source]) => `(${source})`).join('|')}|[+\\-±]`, 'y');
const letters: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};
const letterPattern = / ?(bn|mn|tn)(?![a-z])|(mm|[kmbt])(?![a-z])/y;
/** What "1.2m" counts: metres aren't counted by a noun. */
const countedNoun =
  / (?:people|men|women|children|staff|(?!hurdles|metres|meters|freestyle)[a-z]{3,}(?<!s)s)(?![a-z])/y;
const multipliers = grammars.map(
  ({ multiplier: [source, valueOf] }) => [new RegExp(source, 'y'), valueOf] as const,
);
const plus = /\+|-plus(?![a-z])/y;
/** What a price is for: one noun, which is no number and no percentage. */
const perEach = / per ((?!cent|mille|one|head|capita)[a-z]{2,20})(?![a-z])/y;
const ofA = /(?: of)? an?(?= [a-z])/y;
/** 分 alone may be a score; before seconds it is a minute. */
const beforeSeconds = / ?分(?= ?(?:\d{1,2}(?:\.\d+)?|[〇零一二三四五六七八九十]{1,3}) ?秒)/y;
const halves = grammars.flatMap(({ halfBehindUnit }) =>
  halfBehindUnit === undefined ? [] : [halfBehindUnit],
);
const halfMore = new RegExp(halves.length === 0 ? '$^' : halves.join('|'), 'y');

/** A letter that multiplies. Small "m", "b" and "t" are units (metres, bits, tonnes) unless money stands before. */
function letterFactor(text: NormalText, at: number, currency: boolean): readonly [number, number] | null {
  const match = matchAt(letterPattern, text.lower, at);
  if (match === null) return null;
  const letter = match[1] ?? match[2] ?? '';
  const end = at + match[0].length;
  const small = text.cased.slice(at, end) === match[0];
  const isUnit = small && !currency && letter.length === 1 && letter !== 'k';
  if (isUnit && (letter === 't' || matchAt(countedNoun, text.lower, end) === null)) return null;
  return [letters[letter] ?? 1, end];
}

function scanMultiplier(text: NormalText, at: number, currency: boolean): readonly [number, number] | null {
  const letter = letterFactor(text, at, currency);
  if (letter !== null) return letter;
  for (const [pattern, valueOf] of multipliers) {
    const match = matchAt(pattern, text.lower, at);
    if (match !== null) return [valueOf(match[0]), at + match[0].length];
  }
  return null;
}

interface Prefix {
  readonly negative: boolean;
  readonly either: boolean;
  readonly unit: string | null;
  readonly end: number;
}

/** Which row of signs a match is of; undefined for a sign that is no word. */
function meaningOf(match: RegExpExecArray): 'minus' | 'either' | undefined {
  return signs[match.slice(1).findIndex((text: string | undefined) => text !== undefined)]?.[0];
}

/** Sign and currency in any order: "−$3", "$-3", "NT$", "+". */
function scanPrefix(lower: string, at: number): Prefix {
  const end = at + (matchAt(centsOf, lower, at)?.[0].length ?? 0);
  let prefix: Prefix = { negative: false, either: false, unit: null, end };
  for (let count = 0; count < 3; count += 1) {
    const mark = matchAt(sign, lower, prefix.end);
    if (mark !== null) {
      const either = mark[0] === '±' || meaningOf(mark) === 'either';
      const negative = mark[0] === '-' || meaningOf(mark) === 'minus';
      prefix = { ...prefix, negative, either, end: prefix.end + mark[0].length };
      continue;
    }
    const money = matchAt(currencyPattern, lower, prefix.end);
    if (money === null || prefix.unit !== null) break;
    prefix = { ...prefix, unit: currencies[money[1] ?? ''] ?? null, end: prefix.end + money[0].length };
  }
  return prefix;
}

/** A quantity in words, the longest that a language reads. */
function scanWords(lower: string, at: number): Magnitude | null {
  let longest: Magnitude | null = null;
  for (const grammar of grammars) {
    const read = grammar.scanWords(lower, at);
    if (read !== null && read.end > (longest?.end ?? at)) longest = read;
  }
  return longest;
}

/** What words behind digits make of a number, in the first language that makes something of it. */
function extended(number: Magnitude, lower: string): Magnitude {
  for (const { extend } of grammars) {
    const more = extend?.(number, lower) ?? number;
    if (more !== number) return more;
  }
  return number;
}

/** Digits with their multipliers, or a quantity in words. The flag says whether a "+" stood among them. */
function scanMagnitude(
  text: NormalText,
  at: number,
  currency: boolean,
): { number: Magnitude; more: boolean } | null {
  const digits = scanDigits(text.lower, at);
  const worded = scanWords(text.lower, at);
  if (digits === null && worded === null) return null;
  if (digits === null || (worded !== null && worded.end > digits.end)) {
    return worded === null ? null : { number: withMultiplier(worded), more: false };
  }
  const early = matchAt(plus, text.lower, digits.end)?.[0] ?? '';
  let more = early !== '';
  let number: Magnitude = more ? { ...digits, end: digits.end + early.length } : extended(digits, text.lower);
  for (let count = 0; count < 2; count += 1) number = withMultiplier(number);
  for (const { addLowerPlaces } of grammars) number = addLowerPlaces?.(number, text.lower) ?? number;
  const late = more ? '' : (matchAt(plus, text.lower, number.end)?.[0] ?? '');
  if (late !== '') {
    more = true;
    number = { ...number, end: number.end + late.length };
  }
  return {
    number: number.unit === undefined && number.low === number.high ? extended(number, text.lower) : number,
    more,
  };

  function withMultiplier(plain: Magnitude): Magnitude {
    const factor = scanMultiplier(text, plain.end, currency);
    return factor === null ? plain : scale(plain, factor[0], factor[1]);
  }
}

function withSign(number: Magnitude, prefix: Prefix): Magnitude {
  if (prefix.either) return { ...number, low: -number.high };
  if (!prefix.negative) return number;
  const { low, high, decimal } = number;
  const negative = decimal === undefined ? {} : { decimal: `-${decimal}` };
  return { ...number, low: -high, high: -low, ...negative };
}

/** Reads one number with all that belongs to it at `at`, or null; `isMoney` where a currency stands further ahead. */
export function scanAmount(text: NormalText, at: number, isMoney = false): Amount | null {
  const prefix = scanPrefix(text.lower, at);
  const found = scanMagnitude(text, prefix.end, isMoney || prefix.unit !== null);
  if (found === null) return null;
  const number = withSign(found.number, prefix);
  const unit = prefix.unit ?? number.unit;
  const behind = number.unit === undefined ? unitBehind(text, number) : null;
  const amount = { ...number, more: found.more, currency: prefix.unit !== null };
  if (behind === null) return unit === undefined ? amount : withPeriod({ ...amount, unit }, text.lower);
  const counted = {
    ...amount,
    unit: prefix.unit === null ? behind.unit : moneyUnit(prefix.unit, behind.unit),
    end: behind.end,
  };
  const half = matchAt(halfMore, text.lower, behind.end);
  if (half !== null) return withHalf(counted, half[0].length);
  const whole = prefix.unit === null ? withLowerUnits(counted, text.lower) : counted;
  return prefix.negative ? whole : belowZeroBehind(whole, text.lower);
}

/** "£4bn a year", "€5,000 per tonne": money over a period, or for each of something. */
function withPeriod<T extends Amount & { readonly unit: string }>(amount: T, lower: string): T {
  const period = amount.currency ? scanPeriod(lower, amount.end) : null;
  if (period !== null) return { ...amount, unit: `${amount.unit}/${period.period}`, end: period.end };
  const each = amount.currency ? matchAt(perEach, lower, amount.end) : null;
  if (each === null) return amount;
  return {
    ...amount,
    unit: `${amount.unit}/${canonicalUnit(each[1] ?? '')}`,
    end: amount.end + each[0].length,
  };
}

const belowZero = new RegExp(grammars.flatMap((grammar) => grammar.belowZero ?? []).join('|') || '$^', 'y');

/** "12 degrees below zero": the sign of a temperature, in words behind it. */
function belowZeroBehind(amount: Amount, lower: string): Amount {
  const match = amount.unit === '°C' || amount.unit === '°F' ? matchAt(belowZero, lower, amount.end) : null;
  return match === null
    ? amount
    : { ...amount, low: -amount.high, high: -amount.low, end: amount.end + match[0].length };
}

/** 一年半, "a year and a half": half a unit more, behind the unit. */
function withHalf(amount: Amount, length: number): Amount {
  return { ...amount, low: amount.low + 0.5, high: amount.high + 0.5, step: 0.1, end: amount.end + length };
}

/** The unit behind a number; a fraction may have an article between: "half an hour". */
/** Degrees without their sign behind a number that a thermometer shows, with decimals or below zero: "7.9 C". */
const degrees = / ([CF])(?![\p{L}\p{N}'’-]|\. ?\p{Ll})/uy;

function unitBehind({ lower, cased }: NormalText, number: Magnitude): { unit: string; end: number } | null {
  const scale = number.step < 1 || number.low < 0 ? matchAt(degrees, cased, number.end) : null;
  if (scale !== null) return { unit: `°${scale[1] ?? ''}`, end: number.end + scale[0].length };
  const fraction = number.step === 0 && Math.abs(number.high) < 1;
  const between = fraction ? (matchAt(ofA, lower, number.end)?.[0].length ?? 0) : 0;
  const minutes = matchAt(beforeSeconds, lower, number.end);
  if (minutes !== null) return { unit: 'minute', end: number.end + minutes[0].length };
  return scanUnit(lower, number.end + between, cased);
}

/** "$3 per month" keeps the currency and the period; 「NT$300 元」 names its currency twice. */
function moneyUnit(currency: string, unit: string): string {
  const period = unit.indexOf('/');
  return period === -1 ? currency : currency + unit.slice(period);
}
