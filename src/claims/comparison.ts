import type { Interval } from '../figures/quantity.ts';
import type { Verdict } from '../schemas/check.ts';

/** Numbers this close, relative to their size, are one: the noise of floating point decides nothing. */
const TOLERANCE = 1e-9;

/**
 * What a result says about a claim: it agrees when the nominal result lies inside what the claim
 * leaves open, contradicts when nothing that the result leaves open does, and else can't tell.
 */
export function compare(nominal: Interval, outer: Interval, claimed: Interval): Verdict {
  if (liesInside(nominal, claimed)) return 'agrees';
  return meets(outer, claimed) ? 'cannot tell' : 'contradicts';
}

/** Whether a result lies below what a claim leaves open, in it or above; null where it reaches beyond on both sides. */
export function sideOf(result: Interval, claimed: Interval): -1 | 0 | 1 | null {
  const [low, high] = [lowFits(result, claimed), highFits(result, claimed)];
  if (low && high) return 0;
  if (low) return 1;
  return high ? -1 : null;
}

function liesInside(a: Interval, b: Interval): boolean {
  return lowFits(a, b) && highFits(a, b);
}

function lowFits(a: Interval, b: Interval): boolean {
  const low = order(a.low, b.low);
  return low > 0 || (low === 0 && (a.lowOpen === true || b.lowOpen !== true));
}

function highFits(a: Interval, b: Interval): boolean {
  const high = order(a.high, b.high);
  return high < 0 || (high === 0 && (a.highOpen === true || b.highOpen !== true));
}

function meets(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** True when the top of `a` isn't below the bottom of `b`. */
function reaches(a: Interval, b: Interval): boolean {
  const apart = order(a.high, b.low);
  return apart > 0 || (apart === 0 && a.highOpen !== true && b.lowOpen !== true);
}

function order(a: number, b: number): number {
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (a === b || (size < Infinity && Math.abs(a - b) <= TOLERANCE * size)) return 0;
  return a < b ? -1 : 1;
}
