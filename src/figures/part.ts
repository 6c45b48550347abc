import { scanDate } from './date.ts';
import { plainMagnitude } from './digits.ts';
import type { Grammar } from './grammar.ts';
import { grammars } from './grammars.ts';
import { matchAt, type NormalText } from './normal.ts';
import { scanLeadingPeriod } from './period.ts';
import { scanQualifierBehind, scanQualifiers, stronger, type Qualified } from './qualifiers.ts';
import type { Interval, Part, Qualifier } from './quantity.ts';
import { scanRange, sharedUnit, type Range } from './range.ts';
import { scanTime } from './time.ts';
import { canonicalUnit, scanUnit } from './units.ts';

/** One part of a figure as read from a place in a text, and where it ends. */
export interface Scanned {
  readonly part: Part;
  readonly end: number;
  /** Set when the part is a range whose ends are the wrong way round. */
  readonly reversed?: boolean;
  /** Set when the words before the number say that it is not this one. */
  readonly denied?: boolean;
}

const sources = (list: (grammar: Grammar) => string | undefined): string[] =>
  grammars.flatMap((grammar) => list(grammar) ?? []);
/** What a number counts, behind digits that could be a year: "1680 cases", 1680件. */
const noun = new RegExp(
  [
    '[ -]?(?:%|[a-z])',
    ...sources(({ plainMeasure }) => plainMeasure).map((each) => ` ?${each}`),
    ...sources(({ measure }) => measure).map((each) => ` ?${each}(?=$|[^\\p{L}\\p{N}]|的)`),
  ].join('|'),
  'uy',
);

const isOpen = (at: number): boolean => !Number.isFinite(at);

/** The nominal interval that a qualifier makes of a range. */
function nominalOf(low: Interval, qualifier: Qualifier): Interval {
  if (qualifier === 'over') return { low: low.high, high: Infinity, lowOpen: true };
  if (qualifier === 'at-least') return { low: low.low, high: Infinity };
  if (qualifier === 'under') return { low: -Infinity, high: low.low, highOpen: true };
  if (qualifier === 'at-most') return { low: -Infinity, high: low.high };
  return low;
}

/** A number without the noise of binary fractions. Whole and half numbers have none. */
const tidy = (value: number): number => (Number.isInteger(value * 2) ? value : Number(value.toPrecision(14)));

/**
 * Half a unit of the last significant digit at each end. A bound is as strict as its word, since nobody writes
 * "over 60%" of 56%, and "nearly" never goes above its number.
 */
function outerOf(nominal: Interval, step: number, qualifier: Qualifier): Interval {
  if (step === 0 || isOpen(nominal.low) || isOpen(nominal.high)) return nominal;
  const low = tidy(nominal.low - step / 2);
  const high = qualifier === 'nearly' ? nominal.high : tidy(nominal.high + step / 2);
  return { ...nominal, low, high };
}

function intervalOf(range: Range): Interval {
  const { from, to } = range;
  return {
    low: from.low,
    high: to.high,
    ...(from.lowOpen === true && { lowOpen: true }),
    ...(to.highOpen === true && { highOpen: true }),
  };
}

/** The finer of both ends' digits; a worded end is exact and leaves the choice to the other. */
function stepBetween({ from, to }: Range): number {
  const steps = [from.step, to.step].filter((step) => step > 0);
  return steps.length === 0 ? 0 : Math.min(...steps);
}

function partOf(range: Range, qualifier: Qualifier, unit: string | null): Part {
  const nominal = nominalOf(intervalOf(range), qualifier);
  const { pair } = range.from;
  const exact = [range.from.decimal, range.to.decimal].filter((decimal) => decimal !== undefined);
  return {
    nominal,
    outer: outerOf(nominal, stepBetween(range), qualifier),
    unit,
    qualifier,
    ...(exact.length > 0 && { exact }),
    ...(range.isEither === true && { either: true }),
    ...(pair !== undefined && !range.isRange && { pair }),
  };
}

/** A number in digits and nothing else, in a unit. */
export function plainPart(printed: string, unit: string): Part {
  const { low, high, step, decimal } = plainMagnitude(printed);
  const nominal = { low, high };
  const exact = decimal === undefined ? {} : { exact: [decimal] };
  return { nominal, outer: outerOf(nominal, step, 'exact'), unit, qualifier: 'exact', ...exact };
}

/** A part with one more qualifier, which stands behind the noun that it counts. */
export function qualified(part: Part, more: Qualifier): Part {
  const qualifier = stronger(part.qualifier, more);
  if (qualifier === part.qualifier) return part;
  const nominal = nominalOf(part.nominal, qualifier);
  return {
    ...part,
    nominal,
    outer: isOpen(nominal.low) || isOpen(nominal.high) ? nominal : part.outer,
    qualifier,
  };
}

const eachBefore = new RegExp(`(?:${sources(({ claimWords }) => claimWords.eachBefore).join('|')})`, 'uy');

/** What a number is for each of, said before it: 每股. */
function scanEach(lower: string, at: number): { period: string; end: number; isEach: true } | null {
  const match = matchAt(eachBefore, lower, at);
  if (match === null) return null;
  return { period: canonicalUnit(match[1] ?? ''), end: at + match[0].length, isEach: true };
}

const scanPer = (lower: string, at: number): ReturnType<typeof scanLeadingPeriod> =>
  scanLeadingPeriod(lower, at) ?? scanEach(lower, at);

/** What stands before a number: qualifiers, and a period on either side of them. */
function scanBefore(lower: string, at: number): Qualified & { period: string | null; isEach: boolean } {
  const outer = scanPer(lower, at);
  const qualified = scanQualifiers(lower, outer?.end ?? at);
  const inner = outer === null ? scanPer(lower, qualified.end) : null;
  const period = outer ?? inner;
  const end = inner?.end ?? qualified.end;
  return { ...qualified, end, period: period?.period ?? null, isEach: period?.isEach ?? false };
}

/** What stands behind a number: 以上, 內, and a unit that comes late: "5+ months". */
function scanBehind(
  { lower, cased }: NormalText,
  at: number,
  unit: string | null,
): Qualified & { unit: string | null } {
  const first = scanQualifierBehind(lower, at);
  if (first === null) return { qualifier: 'exact', within: false, denied: false, end: at, unit };
  const late = unit === null ? scanUnit(lower, first.end, cased) : null;
  const end = late?.end ?? first.end;
  const second = scanQualifierBehind(lower, end);
  return { ...first, end: second?.end ?? end, unit: late?.unit ?? unit };
}

function ownQualifier({ from, to, isRange, about }: Range): Qualifier {
  if (about === true) return 'about';
  if (to.more) return 'at-least';
  return from.beyond === true && !isRange ? 'over' : 'exact';
}

function unitWith(unit: string | null, period: string | null, isEach: boolean): string | null {
  if (period === null || unit?.includes('/') === true || (unit === null && isEach)) return unit;
  // 較上月增加5千人 is a change by so many people, and no rate.
  const isRate = isEach || unit === null || unit === '%' || unit === 'times';
  return isRate ? `${unit ?? '%'}/${period}` : unit;
}

/** "5-4" runs downwards and counts nothing: a score or a vote, which is a ratio, or to nil. */
function isScore({ from, to, isRange }: Range): boolean {
  const whole = [from, to].every((end) => Number.isInteger(end.low) && end.scaled !== true && end.low >= 0);
  return isRange && whole && from.low > to.low && from.low < 1000 && from.unit === undefined;
}

function scoreOf({ from, to, end }: Range): Scanned {
  const isToNil = to.low === 0;
  const value = isToNil ? from.low : from.low / to.low;
  const nominal = { low: value, high: value };
  const unit = isToNil ? 'to nil' : 'ratio';
  return { part: { nominal, outer: nominal, unit, qualifier: 'exact', pair: [from.low, to.low] }, end };
}

function scanNumberPart(text: NormalText, at: number): Scanned | null {
  const before = scanBefore(text.lower, at);
  const range = scanRange(text, before.end);
  if (range === null) return null;
  const behind = scanBehind(text, range.end, sharedUnit(range));
  const most: Qualifier = (before.within || behind.within) && !range.isRange ? 'at-most' : 'exact';
  const qualifier = [before.qualifier, ownQualifier(range), behind.qualifier, most].reduce<Qualifier>(
    stronger,
    'exact',
  );
  if (isScore(range) && behind.unit === null && qualifier === 'exact') return scoreOf(range);
  const part = partOf(range, qualifier, unitWith(behind.unit, before.period, before.isEach));
  return {
    part,
    end: behind.end,
    reversed: range.isRange && range.from.low > range.to.high,
    denied: before.denied,
  };
}

/** Reads "No. 1" and 第一: a place in a row, which has no half. */
function scanOrdinalPart(lower: string, at: number): Scanned | null {
  for (const { scanOrdinal } of grammars) {
    const read = scanOrdinal(lower, at);
    if (read === null) continue;
    const nominal = { low: read.value, high: read.value };
    const of = read.of === undefined ? {} : { of: read.of };
    return { part: { nominal, outer: nominal, unit: 'ordinal', qualifier: 'exact', ...of }, end: read.end };
  }
  return null;
}

/** A date or a time of day, whichever reads further. */
function scanMoment(lower: string, at: number): Scanned | null {
  const [date, time] = [scanDate(lower, at), scanTime(lower, at)];
  if (date === null || time === null) return date ?? time;
  return date.end > time.end ? date : time;
}

/** What a number and a moment at one place are: a moment wins where it is longer and nothing else fits. */
function numberOrMoment(lower: string, number: Scanned, moment: Scanned): Scanned {
  if (moment.end > number.end) return moment;
  // 「2024 年」 is a year, not a count of years, "the 1990s" no length in seconds, and "2023/24" no ratio.
  if (moment.end === number.end && /^(?:year|second|quarter|ratio)$/.test(number.part.unit ?? ''))
    return moment;
  if (moment.part.unit === 'time of day') return moment.end === number.end ? moment : number;
  const counted = number.part.unit !== null || matchAt(noun, lower, moment.end) !== null;
  return counted || moment.end < number.end ? number : moment;
}

/**
 * Reads one part of a figure at `at`: qualifier, number or range, unit, period, or a date or time of day. A date
 * wins where it is the longer reading and nothing but a date fits; `dates: false` reads "2024" as a count.
 */
export function scanPart(text: NormalText, at: number, dates = true): Scanned | null {
  const [counted, placed] = [scanNumberPart(text, at), scanOrdinalPart(text.lower, at)];
  const number = counted !== null && counted.end > (placed?.end ?? at) ? counted : (placed ?? counted);
  const moment = dates ? scanMoment(text.lower, at) : null;
  return number === null || moment === null ? (number ?? moment) : numberOrMoment(text.lower, number, moment);
}
