import * as intervals from './interval-arithmetic.ts';
import type { Value } from './expression-value.ts';
import type { Term } from './terms.ts';
import type { Unit } from './units-of-expression.ts';

/** How many of the smallest of its kind a period has, where that is always so: no month has a number of days. */
const KINDS: readonly ReadonlyMap<Unit, number>[] = [
  new Map([
    ['month', 1],
    ['quarter', 3],
    ['year', 12],
    ['decade', 120],
    ['century', 1200],
  ]),
  new Map([
    ['second', 1],
    ['minute', 60],
    ['hour', 3600],
    ['day', 86_400],
    ['week', 604_800],
  ]),
];

/** A value in another period, or null when either is none or they are no exact multiples. */
export function inPeriod(value: Value, unit: Unit): Value | null {
  const inOther = converterOf(value.unit, unit);
  if (!inOther) return null;
  const convert = ({ low, high, lowOpen, highOpen }: Value['nominal']) =>
    intervals.interval(inOther(low), inOther(high), lowOpen, highOpen);
  return { nominal: convert(value.nominal), outer: convert(value.outer), unit };
}

/**
 * A formula whose own numbers are in another period where they can be: "1 year" is 12 months. The
 * working prints numbers without their period, so that all have to be in one.
 */
export function withNumbersIn(term: Term, unit: Unit): Term {
  switch (term.kind) {
    case 'part':
      return term;
    case 'number': {
      const inOther = converterOf(term.unit, unit);
      return inOther ? { ...term, value: inOther(term.value), unit } : term;
    }
    case 'negation':
      return { ...term, of: withNumbersIn(term.of, unit) };
    case 'operation':
      return { ...term, left: withNumbersIn(term.left, unit), right: withNumbersIn(term.right, unit) };
    case 'call': {
      const [first, second, ...rest] = term.terms;
      const others = rest.map((each) => withNumbersIn(each, unit));
      return { ...term, terms: [withNumbersIn(first, unit), withNumbersIn(second, unit), ...others] };
    }
  }
}

function converterOf(from: Unit, to: Unit): ((value: number) => number) | null {
  const kind = KINDS.find((each) => each.has(from) && each.has(to));
  const [count, size] = [kind?.get(from), kind?.get(to)];
  return count === undefined || size === undefined || from === to ? null : (value) => (value * count) / size;
}
