import type { Interval, Part } from '../figures/quantity.ts';
import type { EvaluatedCheck } from './check.ts';
import { sideOf } from './comparison.ts';
import { evaluate } from './evaluate.ts';
import { ExpressionFault } from './expression-fault.ts';
import { exactly } from './interval-arithmetic.ts';
import { operandsOf, putInto, type Operand } from './operands.ts';
import { resultOf } from './result-of.ts';
import { solveNear } from './solve-near.ts';
import type { Term } from './terms.ts';

/** What a figure of a check, or a sum of them, would have to be for the claim to hold, the others as printed. */
export interface Requirement {
  readonly operand: Operand;
  readonly needed: Interval;
  /** How much more or less than printed that is; null where it is printed as a range or a bound. */
  readonly apart: { readonly size: number; readonly side: 'more' | 'less' } | null;
}

const known = new WeakMap<EvaluatedCheck, readonly Requirement[]>();

/** What each figure of a check that doesn't agree would have to be, sums of them first. */
export function requirementsOf(check: EvaluatedCheck): readonly Requirement[] {
  // Many pages tell them, in each language, and to find them a check is evaluated hundreds of times.
  const requirements = known.get(check) ?? findRequirements(check);
  known.set(check, requirements);
  return requirements;
}

function findRequirements(check: EvaluatedCheck): Requirement[] {
  if (check.verdict === 'agrees' || check.unit === 'date') return [];
  return operandsOf(check.term).flatMap((operand) => requirementOf(check, operand) ?? []);
}

function requirementOf(check: EvaluatedCheck, operand: Operand): Requirement | null {
  const printed = middleOf(operand.value.nominal);
  if (printed === null || printed === 0) return null;
  const needed = solveNear(printed, (value) => sideAt(check, operand, value));
  return needed && { operand, needed, apart: apartFrom(operand.value.nominal, needed) };
}

/** Whether the result, with another number for an operand, lies below the claim, in it or above; null where it has no place. */
export function sideAt(
  { term, target }: Pick<EvaluatedCheck, 'term' | 'target'>,
  operand: Operand,
  value: number,
): -1 | 0 | 1 | null {
  const changed = putInto(term, operand, exactly(value));
  const result = resultAt(changed, target);
  return result && sideOf(result, target.outer);
}

function resultAt(term: Term, { unit }: Part): Interval | null {
  try {
    return resultOf(term, evaluate(term), unit)?.nominal ?? null;
  } catch (fault) {
    if (fault instanceof ExpressionFault) return null;
    throw fault;
  }
}

function middleOf({ low, high }: Interval): number | null {
  const ends = [low, high].filter(Number.isFinite);
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length;
}

function apartFrom({ low, high }: Interval, needed: Interval): Requirement['apart'] {
  if (low !== high) return null;
  if (needed.low > low) return { size: needed.low - low, side: 'more' };
  return needed.high < low ? { size: low - needed.high, side: 'less' } : null;
}
