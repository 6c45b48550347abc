import { scanAmount, type Amount } from './amount.ts';
import type { RangeWords } from './grammar.ts';
import { grammars } from './grammars.ts';
import { matchAt, normalText, type NormalText } from './normal.ts';
import { scanQualifiers } from './qualifiers.ts';
import { sameUnit } from './units.ts';

const words = grammars.map(({ ranges }) => ranges);
const sources = (list: (ranges: RangeWords) => readonly string[]): string => words.flatMap(list).join('|');
const glued = `-(?:${sources((ranges) => ranges.glued)})-`;
const opening = new RegExp(`(?:${sources(({ openings }) => openings)})(?![a-z]) ?`, 'y');
const link = new RegExp(`${glued}| ?(-|~|—|${sources(({ links }) => links)}) ?`, 'y');
const looseLink = new RegExp(`${glued}| ?(-|~|—|${sources(({ looseLinks }) => looseLinks)}) ?`, 'y');
const closing = new RegExp(` ?(?:${sources(({ closings }) => closings)})`, 'y');
const pauses = new Set(words.flatMap((ranges) => ranges.pauses));
const margin = / ?(?:±|\+\/-|plus or minus) ?/y;
const choice = new RegExp(`^(?:${sources(({ choices }) => choices)})$`, 'u');
const worded = /^[a-z]+$/;

/** A range's two ends, or one amount twice. */
export interface Range {
  readonly from: Amount;
  readonly to: Amount;
  readonly end: number;
  readonly isRange: boolean;
  /** True when a word within the range makes it approximate: "between about 12 and 15%". */
  readonly about?: boolean;
  /** True for "25 or 30", which leaves out what lies between: of two neighbours, that is nothing. */
  readonly isEither?: boolean;
}

/** Where a number begins behind "about", which is the only qualifier that the end of a range takes. */
function behindAbout(lower: string, at: number): number {
  const { qualifier, end } = scanQualifiers(lower, at);
  return qualifier === 'about' ? end : at;
}

function shareScale(from: Amount, to: Amount): Amount {
  if (from.scaled === true || to.scaled !== true) return from;
  // "$7-8 billion" and 三到五萬 print the multiplier once, but "800 to 1 million" does not share it.
  const factor = to.step === 0 ? 1 : (to.factor ?? multiplierOf(to));
  if (from.low >= 1000 || from.low * factor > to.high) return from;
  return { ...from, low: from.low * factor, high: from.high * factor, step: from.step * factor };
}

/** The largest multiplier that still divides a scaled number: 8 billion gives a billion, 5萬 ten thousand. */
function multiplierOf(amount: Amount): number {
  return [1e12, 1e9, 1e8, 1e6, 1e4, 1e3, 100].find((factor) => Math.abs(amount.low) >= factor) ?? 1;
}

/** The unit of a range is printed behind it, or behind both ends. */
export function sharedUnit({ from, to }: Range): string | null {
  return (
    (from.currency && to.unit !== undefined && sameUnit(from.unit ?? null, to.unit) ? from.unit : to.unit) ??
    from.unit ??
    null
  );
}

/** True when two amounts can be the ends of one range: their units don't disagree. */
function fit(from: Amount, to: Amount): boolean {
  if (from.unit === undefined || to.unit === undefined) return true;
  // "25% to 30% per quarter" prints the period once.
  return sameUnit(from.unit, to.unit) || to.unit.startsWith(`${from.unit}/`);
}

/** "Two or three", 三或四成: nobody takes them for one or the other alone. */
function areNeighbours(from: Amount, to: Amount): boolean {
  const steps = [from.step, to.step].filter((step) => step > 0);
  return to.low - from.high <= Math.min(...(steps.length === 0 ? [1] : steps));
}

/** "15.2% in 2026 to 9.2%": a year ends what stands before it, and no range runs down to a percentage. */
function isYearBefore(printed: string, from: Amount, to: Amount): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(printed) && to.unit !== undefined && from.low > to.high;
}

/** "6.1 ± 0.2 per cent": what a measured number may miss by makes it a range. */
function scanMargin(text: NormalText, from: Amount): Range | null {
  const sign = from.more ? null : matchAt(margin, text.lower, from.end);
  const by = sign && scanAmount(text, from.end + sign[0].length);
  if (by === null || from.low !== from.high || by.low !== by.high || by.low <= 0 || !fit(from, by))
    return null;
  const ends = [from.low - by.high, from.low + by.high].map((end) => Number(end.toPrecision(14)));
  const [low = from.low, high = from.high] = ends;
  return {
    from: { ...from, low, high: low },
    to: { ...from, ...by, low: high, high },
    end: by.end,
    isRange: true,
  };
}

/** The word before a printed figure that would open a range, where it is none: "from " of "from 9.5 tonnes", or ''. */
export function idleOpening(printed: string): string {
  const text = normalText(printed);
  const open = matchAt(opening, text.lower, 0)?.[0] ?? '';
  return open === '' || text.cased.length !== printed.length || scanRange(text, 0)?.isRange === true
    ? ''
    : open;
}

/** Reads one number or a range at `at`, or null. */
export function scanRange(text: NormalText, at: number): Range | null {
  const open = matchAt(opening, text.lower, at);
  const opened = at + (open?.[0].length ?? 0);
  const start = open === null ? opened : behindAbout(text.lower, opened);
  const from = scanAmount(text, start);
  if (from === null) return open === null ? null : scanRange(text, start);
  const about = start > opened && { about: true };
  const single: Range = { from, to: from, end: from.end, isRange: false, ...about };
  const measured = scanMargin(text, from);
  if (measured !== null) return { ...measured, ...about };
  const joint = matchAt(open === null ? looseLink : link, text.lower, from.end);
  if (joint === null || from.more) return single;
  const second = from.end + joint[0].length;
  const last = open === null ? second : behindAbout(text.lower, second);
  const to = scanAmount(text, last, from.currency);
  // "3-D" and "2 or so" have no second number; "one to one" is no range.
  if (to === null || !fit(from, to) || isYearBefore(text.lower.slice(start, from.end), from, to))
    return single;
  if (worded.test(joint[1] ?? '') && !joint[0].startsWith(' ')) return single;
  if (
    pauses.has(joint[1] ?? '') &&
    (from.unit !== undefined || to.low !== shareScale({ ...from, low: from.low + 1 }, to).low)
  )
    return single;
  const end = to.end + (matchAt(closing, text.lower, to.end)?.[0].length ?? 0);
  const low = shareScale(from, to);
  const isEither = choice.test(joint[1] ?? joint[0].replaceAll('-', '')) && !areNeighbours(low, to);
  return {
    from: low,
    to,
    end,
    isRange: true,
    ...about,
    ...(last > second && { about: true }),
    ...(isEither && { isEither }),
  };
}
