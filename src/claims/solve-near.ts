import type { Interval } from '../figures/quantity.ts';
import { interval } from './interval-arithmetic.ts';

/** Whether what a number leads to lies below what is wanted, in it or above; null where it leads nowhere. */
export type SideAt = (value: number) => -1 | 0 | 1 | null;

const STEPS_A_DOUBLING = 16;
const MOST_STEPS = 10 * STEPS_A_DOUBLING;

/** How many digits an end is told with at most: the rest is the noise of halving. */
const DIGITS = 8;

/**
 * The numbers nearest to one that lead to what is wanted: all between two ends, which numbers a thousand times larger
 * or smaller may go on beyond. Null where there are none.
 */
export function solveNear(from: number, sideAt: SideAt): Interval | null {
  const inside = nearestInside(from, sideAt);
  if (inside === null) return null;
  const [less, more] = [edgeOf(inside, -1, from, sideAt), edgeOf(inside, 1, from, sideAt)];
  const [low, high] = from > 0 ? [less, more] : [more, less];
  const isOpen = (end: number): boolean => Number.isFinite(end) && sideAt(end) !== 0;
  return interval(low, high, isOpen(low), isOpen(high));
}

/** A number that leads to what is wanted, on either side of one, or between two that lead beyond it. */
function nearestInside(from: number, sideAt: SideAt): number | null {
  if (sideAt(from) === 0) return from;
  for (let step = 1; step <= MOST_STEPS; step += 1)
    for (const way of [step, -step]) {
      const [near, far] = [at(from, way - Math.sign(way)), at(from, way)];
      if (sideAt(far) === 0) return far;
      const between = crossingBetween(near, far, sideAt);
      if (between !== null) return between;
    }
  return null;
}

function at(from: number, step: number): number {
  return from * 2 ** (step / STEPS_A_DOUBLING);
}

function crossingBetween(near: number, far: number, sideAt: SideAt): number | null {
  let [one, other] = [near, far];
  const side = sideAt(one);
  if (side === null || side !== opposite(sideAt(other))) return null;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (one + other) / 2;
    const there = sideAt(middle);
    if (there === 0) return middle;
    if (there === side) one = middle;
    else other = middle;
  }
  return null;
}

function opposite(side: -1 | 0 | 1 | null): number | null {
  return side === null || side === 0 ? null : -side;
}

/** Where what is wanted ends, going from a number that leads to it; infinite where no end is near. */
function edgeOf(inside: number, way: 1 | -1, from: number, sideAt: SideAt): number {
  let [within, beyond] = [inside, inside];
  for (let step = 1; sideAt(beyond) === 0; step += 1) {
    if (step > MOST_STEPS) return way * Math.sign(from) * Infinity;
    within = beyond;
    beyond = at(inside, way * step);
  }
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (within + beyond) / 2;
    if (sideAt(middle) === 0) within = middle;
    else beyond = middle;
  }
  return Number(((within + beyond) / 2).toPrecision(DIGITS));
}
