import { scanAmount, type Amount } from './amount.ts';
import { scanDate } from './date.ts';
import { matchAt, type NormalText } from './normal.ts';
import { scanPeriod } from './period.ts';
import { scanQualifierBehind, scanQualifiers, stronger } from './qualifiers.ts';
import type { Interval, Part, Qualifier } from './quantity.ts';
import { scanUnit } from './units.ts';

/** One part of a figure as read from a place in a text, and where it ends. */
export interface Scanned {
  readonly part: Part;
  readonly end: number;
  /** Set when the part is a range whose ends are the wrong way round. */
  readonly reversed?: boolean;
}

const opening = /(between|from|anywhere from|anywhere between|介於|介于|從|从|在) ?/y;
const link = / ?(-|~|to|and|or|through|或|至|到|與|与|和|—) ?/y;
const looseLink = / ?(-|~|to|or|through|或|至|到|—|與|与) ?/y;
const closing = / ?(?:之間|之间|間(?!接|諜)|间(?!接))/y;
const leadingPeriod =
  /(季增率?|年增率?|月增率?|環比|环比|同比|每季|每年|每月) ?(?:成長|增長|增长)?(?:率)?(?:為|为)? ?/y;
const noun = /[ -]?(?:%|[a-z])/y;

/** A range's two ends, or one amount twice. */
interface Span {
  readonly from: Amount;
  readonly to: Amount;
  readonly end: number;
  readonly range: boolean;
}

function shareScale(from: Amount, to: Amount): Amount {
  if (from.scaled === true || to.scaled !== true) return from;
  // "$7-8 billion" and 三到五萬 print the multiplier once, but "800 to 1 million" does not share it.
  const factor = to.step === 0 ? 1 : multiplierOf(to);
  if (from.low >= 1000 || from.low * factor > to.high) return from;
  return { ...from, low: from.low * factor, high: from.high * factor, step: from.step * factor };
}

/** The largest multiplier that still divides a scaled number: 8 billion gives a billion, 5萬 ten thousand. */
function multiplierOf(amount: Amount): number {
  return [1e12, 1e9, 1e8, 1e6, 1e4, 1e3, 100].find((factor) => Math.abs(amount.low) >= factor) ?? 1;
}

function sharedUnit(from: Amount, to: Amount): string | undefined {
  return to.unit ?? from.unit;
}

/** True when two amounts can be the ends of one range: their units don't disagree. */
function fit(from: Amount, to: Amount): boolean {
  return from.unit === undefined || to.unit === undefined || from.unit === to.unit;
}

function scanSpan(text: NormalText, at: number): Span | null {
  const open = matchAt(opening, text.lower, at);
  const start = at + (open?.[0].length ?? 0);
  const from = scanAmount(text, start);
  if (from === null) return open === null ? null : scanSpan(text, start);
  const single: Span = { from, to: from, end: from.end, range: false };
  const joint = matchAt(open === null ? looseLink : link, text.lower, from.end);
  if (joint === null || from.more) return single;
  const to = scanAmount(text, from.end + joint[0].length);
  // "3-D" and "2 or so" have no second number; "one to one" is no range.
  if (to === null || !fit(from, to)) return single;
  if (/^(?:or|to|through)$/.test(joint[1] ?? '') && !joint[0].startsWith(' ')) return single;
  const end = to.end + (matchAt(closing, text.lower, to.end)?.[0].length ?? 0);
  return { from: shareScale(from, to), to, end, range: true };
}

const open = (at: number): boolean => !Number.isFinite(at);

/** The nominal interval that a qualifier makes of a span. */
function nominalOf(low: Interval, qualifier: Qualifier): Interval {
  if (qualifier === 'over') return { low: low.high, high: Infinity, lowOpen: true };
  if (qualifier === 'at-least') return { low: low.low, high: Infinity };
  if (qualifier === 'under') return { low: -Infinity, high: low.low, highOpen: true };
  if (qualifier === 'at-most') return { low: -Infinity, high: low.high };
  return low;
}

/** A number without the noise of binary fractions. Whole and half numbers have none. */
const tidy = (value: number): number => (Number.isInteger(value * 2) ? value : Number(value.toPrecision(14)));

/** Half a unit of the last significant digit at each finite end. "Nearly" never goes above its number. */
function outerOf(nominal: Interval, step: number, qualifier: Qualifier): Interval {
  if (step === 0) return nominal;
  const low = open(nominal.low) ? nominal.low : tidy(nominal.low - step / 2);
  const high = open(nominal.high) || qualifier === 'nearly' ? nominal.high : tidy(nominal.high + step / 2);
  return { ...nominal, low, high };
}

function intervalOf(span: Span): Interval {
  const { from, to } = span;
  return {
    low: from.low,
    high: to.high,
    ...(from.lowOpen === true && { lowOpen: true }),
    ...(to.highOpen === true && { highOpen: true }),
  };
}

/** The finer of both ends' digits; a worded end is exact and leaves the choice to the other. */
function stepBetween({ from, to }: Span): number {
  const steps = [from.step, to.step].filter((step) => step > 0);
  return steps.length === 0 ? 0 : Math.min(...steps);
}

function partOf(span: Span, qualifier: Qualifier, unit: string | null): Part {
  const nominal = nominalOf(intervalOf(span), qualifier);
  return { nominal, outer: outerOf(nominal, stepBetween(span), qualifier), unit, qualifier };
}

function scanNumberPart(text: NormalText, at: number): Scanned | null {
  const ahead = matchAt(leadingPeriod, text.lower, at);
  const before = scanQualifiers(text.lower, at + (ahead?.[0].length ?? 0));
  const inner = matchAt(leadingPeriod, text.lower, before.end);
  const span = scanSpan(text, before.end + (inner?.[0].length ?? 0));
  if (span === null) return null;
  let { end } = span;
  let unit = sharedUnit(span.from, span.to) ?? null;
  let qualifier = stronger(before.qualifier, span.to.more ? 'at-least' : 'exact');
  const behind = scanQualifierBehind(text.lower, end);
  if (behind !== null) {
    qualifier = stronger(qualifier, behind.qualifier);
    end = behind.end;
    const late = unit === null ? scanUnit(text.lower, end) : null;
    if (late !== null) ({ unit, end } = late);
  }
  const lateBehind = behind === null ? null : scanQualifierBehind(text.lower, end);
  if (lateBehind !== null) end = lateBehind.end;
  const period = scanPeriod((ahead ?? inner)?.[1] ?? '', 0);
  if (period !== null && unit?.includes('/') !== true) unit = `${unit ?? '%'}/${period.period}`;
  return { part: partOf(span, qualifier, unit), end, reversed: span.range && span.from.low > span.to.high };
}

/**
 * Reads one part of a figure at `at`: qualifier, number or range, unit, period, or a date. A date
 * wins where it is the longer reading and nothing but a date fits; `dates: false` reads "2024" as a count.
 */
export function scanPart(text: NormalText, at: number, dates = true): Scanned | null {
  const number = scanNumberPart(text, at);
  const date = dates ? scanDate(text.lower, at) : null;
  if (date === null) return number;
  if (number === null || date.end > number.end) return date;
  // 「2024 年」 is a year, not a count of years.
  if (date.end === number.end && number.part.unit === 'year') return date;
  const counted = number.part.unit !== null || matchAt(noun, text.lower, date.end) !== null;
  return counted || date.end < number.end ? number : date;
}
