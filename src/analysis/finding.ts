import { compare } from '../claims/comparison.ts';
import type { Interval } from '../figures/quantity.ts';
import { numberFormat } from '../figures/notation.ts';
import { writeInterval } from '../figures/write.ts';
import type { Verdict } from '../schemas/check.ts';
import { inUnit } from './aligned-units.ts';
import { numberOf, printedAt, type Figure, type Use } from './figure.ts';
import { figuresUsed, preciseOuter, reckon, writeFormula, type Formula, type Result } from './formula.ts';

export const FINDING_KINDS = [
  'total',
  'share',
  'change',
  'restated',
  'rank',
  'direction',
  'ratio',
  'granularity',
  'order',
  'impossible',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** A relation between printed figures that the analysis found by itself, and whether it holds. */
export interface Finding {
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** One sentence for an editor. */
  readonly says: string;
  /** The arithmetic in printed figures. */
  readonly working: string;
  /** The figure, or the word, that the document sets against the others. */
  readonly claim: Use;
  readonly uses: readonly Use[];
  /** True where the words leave no other reading, so that none is asked for. */
  readonly isForced?: boolean;
  /** What the claim has to be, where that is a formula. */
  readonly formula?: Formula;
}

/** How a formula stands to the figure that states its result; null where the formula has no value. */
export function holdAgainst(claim: Figure, formula: Formula): Verdict | null {
  const result = resultFor(claim, formula);
  return result && compare(result.nominal, result.outer, claimedOuter(claim, formula));
}

/** What a formula comes to in the unit of a claim; amounts that a share or a multiple compares, in one unit. */
function resultFor(claim: Figure, formula: Formula): Result | null {
  const [first] = figuresUsed(formula);
  const isRatio = claim.unit === '%' || claim.unit === 'times';
  return reckon(inUnit(formula, isRatio ? (first?.unit ?? null) : claim.unit));
}

/** Sets a formula against the figure that states its result; null where the formula has no value. */
export function setAgainst(kind: FindingKind, claim: Figure, formula: Formula, what: string): Finding | null {
  const result = resultFor(claim, formula);
  if (result === null) return null;
  const verdict = compare(result.nominal, result.outer, claimedOuter(claim, formula));
  const printed = printedAt(claim).trim();
  const value =
    writeSum(formula, result.nominal, claim.unit) ?? writeInterval(result.nominal, unitOf(formula, claim));
  return {
    kind,
    verdict,
    says: `${what} ${SAYS[verdict]}: the document prints ${printed}, its figures give ${value}.`,
    working: `${writeFormula(formula)} = ${value}; printed: ${printed}`,
    claim,
    uses: figuresUsed(formula),
    formula,
  };
}

/** An amount that ends in zeros is taken as precise as those that it is set against; a percentage as it is. */
function claimedOuter(claim: Figure, formula: Formula): Interval {
  if (claim.unit === '%' || claim.unit === 'times') return claim.outer;
  return preciseOuter(claim, isSumOfCounts(claim, formula) ? 1 : sharedStep(claim, formula));
}

/** A sum that stands in one list with its parts is printed as they are: beside 11.5 and 7.5, a 2 is no 1.5. */
function sharedStep(claim: Figure, formula: Formula): number {
  const listed = figuresUsed(formula).filter(
    ({ text, start, unit, qualifier, step }) =>
      text === claim.text &&
      Math.abs(start - claim.start) < LIST_REACH &&
      unit === claim.unit &&
      qualifier === 'exact' &&
      step > 0,
  );
  return formula.kind === 'sum' && claim.qualifier === 'exact' && listed.length > 1
    ? Math.min(claim.step, ...listed.map(({ step }) => step))
    : claim.step;
}

const LIST_REACH = 160;

/** Larger counts may be rounded beside their parts. */
const MOST_COUNTED = 1000;

/** 120 matches aren't 71 won, 48 lost and three drawn. */
function isSumOfCounts(claim: Figure, formula: Formula): boolean {
  const isSmall = claim.nominal.low < MOST_COUNTED && claim.fineStep >= 1;
  return (
    isSmall &&
    formula.kind === 'sum' &&
    figuresUsed(formula).every(({ nominal, outer }) => nominal.low === outer.low)
  );
}

/** Figures that are added have a sum as precise as they are: 445,785 less 223,487 is no 222,000. */
function writeSum(formula: Formula, { low, high }: Interval, unit: string | null): string | null {
  const steps = figuresUsed(formula).map(({ fineStep }) => fineStep);
  const step = Math.min(...steps);
  if (formula.kind !== 'sum' || low !== high || !(step > 0 && step <= 1)) return null;
  const digits = Math.max(0, Math.round(-Math.log10(step)));
  const written = numberFormat('en', { maximumFractionDigits: digits, useGrouping: true }).format(low);
  return `${written.replace('-', '−')}${unit === '%' ? '%' : ''}`;
}

const SAYS = {
  agrees: 'agrees',
  contradicts: 'does not agree',
  'cannot tell': 'can’t be settled',
} as const satisfies Record<Verdict, string>;

function unitOf(formula: Formula, claim: Figure): string | null {
  return formula.kind === 'share' || formula.kind === 'change' ? '%' : claim.unit;
}

/**
 * Whether a result that contradicts is near what is printed: a slip of the pen seldom makes five of one,
 * a wrong reading often does.
 */
export function isNear({ formula, claim }: Pick<Finding, 'formula' | 'claim'>, factor = 5): boolean {
  const result = formula && resultFor(claim as Figure, formula);
  const printed = numberOf(claim as Figure) ?? (claim as Figure).nominal.low;
  if (!result) return false;
  const ratio = Math.abs(
    result.nominal.low / (Number.isFinite(printed) ? printed : (claim as Figure).nominal.high),
  );
  return ratio < factor && ratio > 1 / factor;
}
