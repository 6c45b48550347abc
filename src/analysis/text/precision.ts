import type { Interval, Part } from '../../figures/quantity.ts';
import type { MentionKind } from './mention.ts';

/** Units in which no count is exact: what is measured, and money. */
const MEASURED =
  /^(?:[A-Z]{3}|¥|元|%.*|[a-zA-Z]*(?:metre|gram|litre|tonne|hectare|mile|foot|inch|watt|byte)|[a-zA-Z]{1,3}[²³]?|°[CF])(?:\/.*)?$/u;

/** Whether a unit measures, or is of money: nothing that is counted one by one. */
export function isMeasured(unit: string | null): boolean {
  return unit !== null && MEASURED.test(unit);
}

/** How much one more in the last printed digit is. */
export function stepOf(nominal: Interval, outer: Interval): number {
  const step = Number.isFinite(nominal.low) ? 2 * (nominal.low - outer.low) : 2 * (outer.high - nominal.high);
  return Number.isFinite(step) ? step : 0;
}

/**
 * What a writer may leave open: "about" and fractions in words are taken loosely, and a count that
 * ends in no zero is a count.
 */
export function loosened(
  { nominal, outer, unit, qualifier }: Part,
  kind: MentionKind,
  printed: string,
): Interval {
  const isTenths = printed.includes('成');
  const { low, high } = nominal;
  const worded = low === outer.low && high === outer.high && (kind === 'P' || kind === 'T');
  if (qualifier === 'about')
    return widestOf(outer, widened(nominal, roundingOf(low, stepOf(nominal, outer), printed)));
  if (qualifier === 'nearly') return { ...outer, low: Math.min(outer.low, high * 0.85) };
  if (kind === 'P' && low === high && qualifier === 'exact' && outer.high - low > 1 && !isTenths)
    return { low: low - 1, high: high + 1 };
  if (kind === 'T' && low === high && Number.isInteger(low)) return widened(nominal, 0.1 * low);
  if (worded && low === high) return widened(outer, 0.08 * Math.abs(low));
  const isCount =
    kind === 'N' &&
    low === high &&
    Number.isInteger(low) &&
    !MEASURED.test(unit ?? '') &&
    (outer.high - low === 0.5 || (low < MOST_EXACT && /\d/u.test(printed)));
  return isCount && qualifier === 'exact' ? nominal : outer;
}

/** A smaller count that ends in a nought is seldom rounded. */
const MOST_EXACT = 100;

/** How far "about" may be from what it prints: a tenth, but "about 30,150" is no 33,000. */
function roundingOf(value: number, step: number, printed: string): number {
  const digits = (/\d[\d,.]*/u.exec(printed)?.[0] ?? '').replace(/[,.]/gu, '').replace(/^0+|0+$/gu, '');
  const tenth = 0.1 * Math.abs(value);
  return digits.length < 3 ? tenth : Math.min(tenth, (digits.endsWith('5') ? 5 : 2) * step);
}

function widestOf(a: Interval, b: Interval): Interval {
  return { ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

function widened(outer: Interval, by: number): Interval {
  return { ...outer, low: outer.low - by, high: outer.high + by };
}
