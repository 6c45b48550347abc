import { holdAgainst, isNear, setAgainst, type Finding, type FindingKind } from '../finding.ts';
import { numberOf, printedAt, type Figure } from '../figure.ts';
import { reckon, type Formula } from '../formula.ts';
import { areOneSlipApart, digitsOf } from './slips.ts';

/** What a figure may be the result of. */
export interface Reading {
  readonly formula: Formula;
  /** How far the result may be from a figure that it refutes, as a factor; 1 where it can only confirm. */
  readonly reach: number;
}

/**
 * The finding of a figure that the first fitting reading confirms. Where none fits, one whose result
 * differs from the figure in one digit refutes it, or else the first that is near enough.
 */
export function weighReadings(
  kind: FindingKind,
  claim: Figure,
  readings: readonly Reading[],
  what: string,
): Finding[] {
  // Most readings fail, and are never told.
  const failing: Reading[] = [];
  for (const reading of readings) {
    const verdict = holdAgainst(claim, reading.formula);
    if (verdict === 'agrees') return tell(reading);
    if (verdict === 'contradicts') failing.push(reading);
  }
  const slip = failing.find(({ formula }) => isSlip({ formula, claim }));
  const forced = slip ?? failing.find(({ formula, reach }) => reach > 1 && isNear({ formula, claim }, reach));
  return forced ? tell(forced) : [];

  function tell({ formula }: Reading): Finding[] {
    const finding = setAgainst(kind, claim, formula, what);
    return finding ? [finding] : [];
  }
}

/** A result that differs from what is printed, in three digits or more, as a slip of the pen makes it. */
export function isSlip({ formula, claim }: Pick<Finding, 'formula' | 'claim'>): boolean {
  const result = formula && reckon(formula);
  const printed = numberOf(claim as Figure);
  if (!result || printed === null || result.nominal.low !== result.nominal.high) return false;
  const digits = digitsOf(printedAt(claim));
  const scale = digits === '' ? 0 : printed / Number(digits);
  const computed = scale === 0 ? '' : String(Math.round(result.nominal.low / scale));
  // In the last of three digits sums are off for other reasons, too.
  const isTelling = digits.length > 3 || digits.slice(0, -1) !== computed.slice(0, -1);
  return digits.length > 2 && isTelling && areOneSlipApart(digits, computed);
}
