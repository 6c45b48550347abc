import { inUnitOf, type Value } from './expression-value.ts';
import { inPeriod } from './periods.ts';
import type { Term } from './terms.ts';
import type { Unit } from './units-of-expression.ts';

/** What a formula comes to in a claim's unit; null where it can't be compared. A lone figure may be in another period. */
export function resultOf(term: Term, value: Value, unit: Unit): Value | null {
  return (
    inUnitOf(value, unit) ?? (term.kind === 'part' || term.kind === 'number' ? inPeriod(value, unit) : null)
  );
}
