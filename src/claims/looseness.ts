import type { Interval, Part } from '../figures/quantity.ts';
import { ALL_DIGITS, writeInterval } from '../figures/write.ts';
import { grammarTag, wordsIn, type Language } from '../languages/languages.ts';
import type { Claim } from './claim.ts';
import type { EvaluatedCheck } from './check.ts';
import { exactly } from './interval-arithmetic.ts';
import { partsUsed } from './terms.ts';

/**
 * A printed figure, and what its last digits leave open: "~85,000" could mean 84,500 to 85,500. With it, what all
 * figures of the check leave open of its result, where that is a number that its formula gives.
 */
export interface Looseness {
  readonly claim: Claim;
  readonly outer: Interval;
  readonly unit: string | null;
  readonly result: Interval | null;
}

/** The figure of a check that its digits leave most open, measured by its size; null where all are exact or bounds. */
export function loosestFigure(check: EvaluatedCheck): Looseness | null {
  const { term, claim, target, formula } = check;
  // Of a figure of several parts one range would be told of all.
  const figures = [...partsUsed(term), { claim, part: target }].filter(
    ({ claim: { figure }, part }) => figure?.parts.length === 1 && isLoose(part),
  );
  const [loosest] = figures.toSorted((one, other) => widthOf(other.part) - widthOf(one.part));
  if (!loosest) return null;
  const { outer, unit } = loosest.part;
  return {
    claim: loosest.claim,
    outer,
    unit,
    result:
      formula !== null && isBounded(check.outer) && check.outer.low < check.outer.high ? check.outer : null,
  };
}

/** The words behind the figure: "could mean 115,000 to 125,000; with the others, the result could be 38.7–41.7%." */
export function tellLooseness(
  { outer, unit, result }: Looseness,
  check: EvaluatedCheck,
  language: Language,
): string {
  const tag = grammarTag(language);
  const write = (end: number, itsUnit = unit): string =>
    writeInterval(exactly(end), itsUnit, tag, ALL_DIGITS);
  // One name of the unit is enough: 115,000 to 125,000 lines. Signs stand at both ends.
  const [low, bare] = [write(outer.low), write(outer.low, null)];
  const isNamed = low.startsWith(bare) && !low.endsWith('%');
  const told = result && writeInterval(result, check.unit, tag);
  return wordsIn(language).check.loose.behind(isNamed ? bare : low, write(outer.high), told);
}

function isLoose({ nominal, outer }: Part): boolean {
  return isBounded(outer) && (outer.low < nominal.low || outer.high > nominal.high);
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function widthOf({ nominal, outer }: Part): number {
  return (outer.high - outer.low - (nominal.high - nominal.low)) / (Math.abs(outer.high) || 1);
}
