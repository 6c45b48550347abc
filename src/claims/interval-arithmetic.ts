import type { Interval } from '../figures/quantity.ts';

/**
 * Arithmetic on sets of numbers: each result holds every value that the operation can take when its
 * operands take any value of theirs, independently of each other. Ends keep track of whether they
 * are reached themselves ("over 60 %" never is 60 %).
 */

/** One end of an interval: its number, and whether the number itself is left out. */
interface End {
  readonly value: number;
  readonly open: boolean;
}

/** Everything: what is left when an operation bounds nothing. */
export const UNBOUNDED: Interval = interval(-Infinity, Infinity);

/**
 * The interval between two ends. Infinite ends are always open; there is no minus zero. Two ends
 * that overflow to one side still have numbers between them.
 */
export function interval(low: number, high: number, lowOpen = false, highOpen = false): Interval {
  return {
    low: Math.min(low, Number.MAX_VALUE) + 0,
    high: Math.max(high, -Number.MAX_VALUE) + 0,
    ...((lowOpen || low === -Infinity) && { lowOpen: true }),
    ...((highOpen || high === Infinity) && { highOpen: true }),
  };
}

/** The interval that holds one number. */
export function exactly(value: number): Interval {
  return interval(value, value);
}

export function add(a: Interval, b: Interval): Interval {
  return fromEnds(addEnds(lowEnd(a), lowEnd(b)), addEnds(highEnd(a), highEnd(b)));
}

export function negate(a: Interval): Interval {
  return interval(-a.high, -a.low, a.highOpen, a.lowOpen);
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function multiply(a: Interval, b: Interval): Interval {
  return hull(ends(a).flatMap((x) => ends(b).map((y) => multiplyEnds(x, y))));
}

/**
 * All quotients that exist. A divisor with zero inside it bounds nothing; one that ends at zero
 * leaves one side unbounded; zero alone has no quotients, which is null.
 */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low === 0 && b.high === 0) return null;
  if (b.low < 0 && b.high > 0) return UNBOUNDED;
  return multiply(a, reciprocal(b));
}

/** All powers that exist, or null when a negative number would be raised to a fraction. */
export function power(base: Interval, exponent: Interval): Interval | null {
  if (exponent.low === exponent.high && Number.isInteger(exponent.low)) {
    return wholePower(base, exponent.low);
  }
  if (base.low < 0) return null;
  const result = mapEnds(multiply(mapEnds(base, Math.log), exponent), Math.exp);
  const reachesZero = base.low === 0 && !base.lowOpen && exponent.low > 0;
  return reachesZero ? interval(0, result.high, false, result.highOpen) : result;
}

/** The set of the smaller of two numbers. */
export function smaller(a: Interval, b: Interval): Interval {
  const low = lowest(lowEnd(a), lowEnd(b));
  const high = negateEnd(highest(negateEnd(highEnd(a)), negateEnd(highEnd(b)), true));
  return fromEnds(low, high);
}

/** The set of the larger of two numbers. */
export function larger(a: Interval, b: Interval): Interval {
  return negate(smaller(negate(a), negate(b)));
}

/** The interval in another unit: every number times a positive factor. */
export function scale(a: Interval, factor: number): Interval {
  return interval(a.low * factor, a.high * factor, a.lowOpen, a.highOpen);
}

function wholePower(base: Interval, exponent: number): Interval | null {
  if (exponent === 0) return exactly(1);
  if (exponent < 0) {
    const inverse = wholePower(base, -exponent);
    return inverse && divide(exactly(1), inverse);
  }
  const raise = (value: number): number => value ** exponent;
  if (exponent % 2 === 1 || base.low >= 0) return mapEnds(base, raise);
  if (base.high <= 0) return mapEnds(negate(base), raise);
  return hull([{ value: 0, open: false }, ...ends(mapEnds(base, raise))]);
}

function reciprocal(b: Interval): Interval {
  const low = b.high === 0 ? -Infinity : 1 / b.high;
  const high = b.low === 0 ? Infinity : 1 / b.low;
  return interval(low, high, b.highOpen, b.lowOpen);
}

function lowEnd(a: Interval): End {
  return { value: a.low, open: a.lowOpen === true };
}

function highEnd(a: Interval): End {
  return { value: a.high, open: a.highOpen === true };
}

function ends(a: Interval): [End, End] {
  return [lowEnd(a), highEnd(a)];
}

function fromEnds(low: End, high: End): Interval {
  return interval(low.value, high.value, low.open, high.open);
}

function mapEnds(a: Interval, rising: (value: number) => number): Interval {
  return interval(rising(a.low), rising(a.high), a.lowOpen, a.highOpen);
}

/** Terms that cancel but for the noise of floating point cancel wholly: 0.1 + 0.2 - 0.3 is 0. */
function addEnds(a: End, b: End): End {
  const sum = a.value + b.value;
  const noise = 1e-12 * Math.max(Math.abs(a.value), Math.abs(b.value));
  const value = Number.isFinite(sum) && Math.abs(sum) <= noise ? 0 : sum;
  return { value, open: a.open || b.open };
}

/** A zero that is reached makes the product zero, however far the other end reaches. */
function multiplyEnds(a: End, b: End): End {
  const reachedZero = (a.value === 0 && !a.open) || (b.value === 0 && !b.open);
  const value = a.value === 0 || b.value === 0 ? 0 : a.value * b.value;
  return { value, open: !reachedZero && (a.open || b.open) };
}

function negateEnd(end: End): End {
  return { value: -end.value, open: end.open };
}

/** The lower of two ends; of two equal ones, the one that is reached. */
function lowest(a: End, b: End): End {
  if (a.value !== b.value) return a.value < b.value ? a : b;
  return a.open ? b : a;
}

/** The higher of two ends; of two equal ones, by choice the one that is not reached. */
function highest(a: End, b: End, preferOpen: boolean): End {
  if (a.value !== b.value) return a.value > b.value ? a : b;
  return a.open === preferOpen ? a : b;
}

function hull(corners: readonly End[]): Interval {
  const low = corners.reduce(lowest);
  const high = corners.reduce((a, b) => highest(a, b, false));
  return fromEnds(low, high);
}
