import { evaluate } from '../../claims/evaluate.ts';
import type { Value } from '../../claims/expression-value.ts';
import { resultOf } from '../../claims/result-of.ts';
import type { Term } from '../../claims/terms.ts';
import type { Part } from '../../figures/quantity.ts';

/** A figure in a formula as a page carries it, with the number of its slider. */
interface SlidPart extends Part {
  readonly slider?: number;
}

/** A check as a page carries it. */
export interface Packed {
  /** Of each: from where to where, the step at which it is as printed, and the number that it is there. */
  readonly sliders: readonly (readonly [low: number, high: number, at: number, printed: number])[];
  readonly term: Term;
  readonly target: Part;
  readonly axis: readonly [number, number] | null;
  readonly language: string;
  readonly money: 'name' | 'narrowSymbol';
}

/** Reads a check from an attribute. Infinite ends are null in JSON. */
export function unpackAssumption(packed: string): Packed {
  return JSON.parse(packed, (key, value: unknown) => {
    if (value !== null) return value;
    return key === 'low' ? -Infinity : key === 'high' ? Infinity : value;
  }) as Packed;
}

/** What the formula comes to with other numbers for the figures of some sliders; null leaves one as printed. */
export function evaluateWith(numbers: readonly (number | null)[], { term, target }: Packed): Value | null {
  const assumed = putNumbers(term, numbers);
  return resultOf(assumed, evaluate(assumed), target.unit);
}

/** The unit of a slider's figure. */
export function unitOfSlider(term: Term, slider: number): string | null {
  if (term.kind === 'part') return (term.part as SlidPart).slider === slider ? term.part.unit : null;
  return withinOf(term).reduce<string | null>((unit, each) => unit ?? unitOfSlider(each, slider), null);
}

function withinOf(term: Term): readonly Term[] {
  if (term.kind === 'negation') return [term.of];
  if (term.kind === 'operation') return [term.left, term.right];
  return term.kind === 'call' ? term.terms : [];
}

function putNumbers(term: Term, numbers: readonly (number | null)[]): Term {
  switch (term.kind) {
    case 'part': {
      const number = numbers[(term.part as SlidPart).slider ?? -1] ?? null;
      if (number === null) return term;
      const exactly = { low: number, high: number };
      return { ...term, part: { ...term.part, nominal: exactly, outer: exactly } };
    }
    case 'number':
      return term;
    case 'negation':
      return { ...term, of: putNumbers(term.of, numbers) };
    case 'operation':
      return { ...term, left: putNumbers(term.left, numbers), right: putNumbers(term.right, numbers) };
    case 'call':
      return { ...term, terms: term.terms.map((each) => putNumbers(each, numbers)) as [Term, Term] };
  }
}
