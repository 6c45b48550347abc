import type { EvaluatedCheck } from './check.ts';
import { operandsOf, type Operand } from './operands.ts';
import type { Interval } from '../figures/quantity.ts';

/** The number from which a reader may change a figure of a formula; null where it is none that a slide can change. */
export function changeableNumber({ term, value }: Operand): number | null {
  if (term.kind !== 'part' || value.unit === 'date') return null;
  const printed = middleOf(term.part.nominal);
  return printed === null || printed <= 0 ? null : printed;
}

/** Whether a reader can try other figures on a check: such a check has a frame for other sites. */
export function isAssumable({ verdict, term }: EvaluatedCheck): boolean {
  return verdict !== 'agrees' && operandsOf(term).some((operand) => changeableNumber(operand) !== null);
}

function middleOf({ low, high }: Interval): number | null {
  const ends = [low, high].filter(Number.isFinite);
  return ends.length === 0 ? null : ends.reduce((sum, end) => sum + end, 0) / ends.length;
}
