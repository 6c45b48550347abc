import type { Interval, Part } from '../figures/quantity.ts';
import type { Claim } from './claim.ts';
import type { EvaluatedCheck } from './check.ts';
import { writeExact } from './formula.ts';
import { partsUsed } from './terms.ts';

/** A printed figure, and what its last digit leaves open: "~85,000" could mean 84,500 to 85,500. */
export interface Looseness {
  readonly claim: Claim;
  readonly low: string;
  readonly high: string;
}

/** The figure of a check that its digits leave most open, measured by its size; null where all are exact or bounds. */
export function loosestFigure({ term, claim, target }: EvaluatedCheck): Looseness | null {
  const figures = [...partsUsed(term), { claim, part: target }].filter(({ part }) => isLoose(part));
  const [loosest] = figures.toSorted((one, other) => widthOf(other.part) - widthOf(one.part));
  if (!loosest) return null;
  const { outer, unit } = loosest.part;
  return { claim: loosest.claim, low: writeExact(outer.low, unit), high: writeExact(outer.high, unit) };
}

function isLoose({ nominal, outer }: Part): boolean {
  return nominal.low === nominal.high && isBounded(outer) && outer.low < outer.high;
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function widthOf({ outer }: Part): number {
  return (outer.high - outer.low) / (Math.abs(outer.high) || 1);
}
