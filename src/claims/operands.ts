import type { Interval } from '../figures/quantity.ts';
import { evaluate } from './evaluate.ts';
import type { Value } from './expression-value.ts';
import type { Term } from './terms.ts';

/** What can be given another number in a formula: a printed figure wherever it stands, or a sum of figures. */
export interface Operand {
  readonly term: Term;
  readonly value: Value;
}

/** The operands of a formula: its sums first, then each figure once. */
export function operandsOf(term: Term): Operand[] {
  const all = withinOf(term).filter(
    (each, index, terms) => terms.findIndex((other) => isSame(other, each)) === index,
  );
  const sums = all.filter((each) => each !== term && isSum(each));
  return [...sums, ...all.filter(({ kind }) => kind === 'part')].map((each) => ({
    term: each,
    value: evaluate(each),
  }));
}

/** A formula with another number for an operand. */
export function putInto(term: Term, operand: Operand, number: Interval): Term {
  if (isSame(term, operand.term)) return numberTerm(operand, number);
  switch (term.kind) {
    case 'part':
    case 'number':
      return term;
    case 'negation':
      return { ...term, of: putInto(term.of, operand, number) };
    case 'operation':
      return {
        ...term,
        left: putInto(term.left, operand, number),
        right: putInto(term.right, operand, number),
      };
    case 'call': {
      const [first, second, ...rest] = term.terms.map((each) => putInto(each, operand, number)) as [
        Term,
        Term,
      ];
      return { ...term, terms: [first, second, ...rest] };
    }
  }
}

/** A sum in its outermost form: of figures alone, in a row of additions. */
function withinOf(term: Term): Term[] {
  if (isSum(term)) return [term, ...partsIn(term)];
  return [term, ...childrenOf(term).flatMap(withinOf)];
}

function isSum(term: Term): boolean {
  return term.kind === 'operation' && term.operator === '+' && partsIn(term).length > 0;
}

/** The figures of a row of additions; none where anything else is added. */
function partsIn(term: Term): Term[] {
  if (term.kind === 'part') return [term];
  if (term.kind !== 'operation' || term.operator !== '+') return [];
  const [left, right] = [partsIn(term.left), partsIn(term.right)];
  return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}

function childrenOf(term: Term): readonly Term[] {
  if (term.kind === 'negation') return [term.of];
  if (term.kind === 'operation') return [term.left, term.right];
  return term.kind === 'call' ? term.terms : [];
}

function isSame(one: Term, other: Term): boolean {
  return one === other || (one.kind === 'part' && other.kind === 'part' && one.part === other.part);
}

function numberTerm({ term, value }: Operand, number: Interval): Term {
  if (term.kind === 'part') return { ...term, part: { ...term.part, nominal: number, outer: number } };
  return { kind: 'number', value: number.low, unit: value.unit, at: term.at };
}
