import * as intervals from '../claims/interval-arithmetic.ts';
import type { Interval } from '../figures/quantity.ts';
import { writeInterval } from '../figures/write.ts';
import { printedAt, type Figure } from './figure.ts';

/** What the document's figures have to come to. `share` and `change` are in percent. */
export type Formula =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | { readonly kind: 'product' | 'quotient' | 'share'; readonly of: readonly [Formula, Formula] }
  | { readonly kind: 'change'; readonly of: readonly [before: Formula, after: Formula] };

/** One term of a sum. */
export interface Term {
  readonly sign: 1 | -1;
  readonly of: Formula;
}

/** A result from the figures as printed, and from all that they leave open. */
export interface Result {
  readonly nominal: Interval;
  readonly outer: Interval;
}

export function figureTerm(figure: Figure): Formula {
  return { kind: 'figure', figure };
}

export function numberTerm(value: number, unit: string | null = null): Formula {
  return { kind: 'number', value, unit };
}

export function sumOf(figures: readonly Figure[]): Formula {
  return { kind: 'sum', terms: figures.map((figure) => ({ sign: 1, of: figureTerm(figure) })) };
}

/** `a` less each of `others`. */
export function differenceOf(a: Formula, ...others: Formula[]): Formula {
  return { kind: 'sum', terms: [{ sign: 1, of: a }, ...others.map((of): Term => ({ sign: -1, of }))] };
}

export function shareOf(part: Formula, whole: Formula): Formula {
  return { kind: 'share', of: [part, whole] };
}

export function changeOf(before: Formula, after: Formula): Formula {
  return { kind: 'change', of: [before, after] };
}

/** The figures that a formula uses, in its order, each once. */
export function figuresUsed(formula: Formula): Figure[] {
  switch (formula.kind) {
    case 'figure':
      return [formula.figure];
    case 'number':
      return [];
    case 'sum':
      return [...new Set(formula.terms.flatMap(({ of }) => figuresUsed(of)))];
    default:
      return [...new Set(formula.of.flatMap(figuresUsed))];
  }
}

/** `isCompared` for one figure that is set against another. What a formula comes to; null where it has no value, as over zero. */
export function reckon(formula: Formula, isCompared = false): Result | null {
  const figures = figuresUsed(formula);
  return figures.length < 2 && !isCompared
    ? reckonWith(formula, ({ outer }) => outer)
    : reckonWith(formula, sharedPrecision(figures));
}

/** A number that ends in zeros may be rounded, but not by more than this part of itself. */
const ROUNDED = 0.01;

type OuterOf = (figure: Figure) => Interval;

/** Figures that are set against each other are printed alike: 600 beside 660 is no 640. */
function sharedPrecision(figures: readonly Figure[]): OuterOf {
  // Once for each unit: a sum may have as many terms as a table has rows.
  const finest = new Map<string | null, number>();
  for (const { unit, qualifier, step } of figures)
    if (qualifier === 'exact' && step > 0) finest.set(unit, Math.min(finest.get(unit) ?? Infinity, step));
  return (figure) =>
    isPrice(figure) ? figure.nominal : preciseOuter(figure, finest.get(figure.unit) ?? Infinity);
}

/** What two figures leave open that are set beside each other. */
export function outersBeside(a: Figure, b: Figure): [Interval, Interval] {
  const outerOf = sharedPrecision([a, b]);
  return [outerOf(a), outerOf(b)];
}

const MOST_OF_PRICE = 1000;

/** A small sum of money in whole units is a price, which nobody rounds: a charge that rises from £40 to £46. */
function isPrice(figure: Figure): boolean {
  const { nominal, unit, qualifier } = figure;
  return (
    qualifier === 'exact' &&
    /^(?:[A-Z]{3}|元)$/u.test(unit ?? '') &&
    nominal.low === nominal.high &&
    Number.isInteger(nominal.low) &&
    nominal.low < MOST_OF_PRICE
  );
}

/** What a figure leaves open beside others whose last significant digits are worth `shared` and more. */
export function preciseOuter(
  { nominal, outer, qualifier, step, fineStep }: Figure,
  shared: number,
): Interval {
  const size = Math.abs(nominal.low);
  // Beside 2.4, a plain 2 is no 2.5.
  const own = shared < fineStep ? Math.min(fineStep / 2, 2.5 * ROUNDED * size) : fineStep / 2;
  const slack = Math.max(own, Math.min(shared / 2, ROUNDED * size));
  if (qualifier !== 'exact' || nominal.low !== nominal.high || slack >= step / 2) return outer;
  return { low: nominal.low - slack, high: nominal.high + slack };
}

function reckonWith(formula: Formula, outerOf: OuterOf): Result | null {
  switch (formula.kind) {
    case 'figure':
      return { nominal: formula.figure.nominal, outer: outerOf(formula.figure) };
    case 'number':
      return { nominal: intervals.exactly(formula.value), outer: intervals.exactly(formula.value) };
    case 'sum':
      return reckonSum(formula.terms, outerOf);
    case 'product':
      return both(formula.of, intervals.multiply, outerOf);
    case 'quotient':
      return both(formula.of, intervals.divide, outerOf);
    case 'share':
      return inPercent(both(formula.of, intervals.divide, outerOf));
    case 'change':
      return inPercent(both(formula.of, relativeChange, outerOf));
  }
}

type Operation = (a: Interval, b: Interval) => Interval | null;

function both([a, b]: readonly [Formula, Formula], operation: Operation, outerOf: OuterOf): Result | null {
  const [left, right] = [reckonWith(a, outerOf), reckonWith(b, outerOf)];
  const nominal = left && right && operation(left.nominal, right.nominal);
  const outer = left && right && operation(left.outer, right.outer);
  return nominal && outer && { nominal, outer };
}

function reckonSum(terms: readonly Term[], outerOf: OuterOf): Result | null {
  let sum: Result = { nominal: intervals.exactly(0), outer: intervals.exactly(0) };
  for (const { sign, of } of terms) {
    const term = reckonWith(of, outerOf);
    if (term === null) return null;
    const operation = sign === 1 ? intervals.add : intervals.subtract;
    sum = { nominal: operation(sum.nominal, term.nominal), outer: operation(sum.outer, term.outer) };
  }
  return sum;
}

/** after ÷ before − 1, in which `before` stands once: (after − before) ÷ before would be too wide. */
function relativeChange(before: Interval, after: Interval): Interval | null {
  if (before.low <= 0) return null;
  const ratio = intervals.divide(after, before);
  return ratio && intervals.subtract(ratio, intervals.exactly(1));
}

function inPercent(result: Result | null): Result | null {
  return (
    result && { nominal: intervals.scale(result.nominal, 100), outer: intervals.scale(result.outer, 100) }
  );
}

/** The formula in printed figures: "(~85,000 + ~120,000) ÷ 510,000". */
export function writeFormula(formula: Formula, nested = false): string {
  switch (formula.kind) {
    case 'figure':
      return printedAt(formula.figure).trim();
    case 'number':
      return writeInterval(intervals.exactly(formula.value), formula.unit);
    case 'sum':
      return wrap(writeSum(formula.terms), nested && formula.terms.length > 1);
    case 'product':
      return wrap(formula.of.map((each) => writeFormula(each, true)).join(' × '), nested);
    case 'quotient':
    case 'share':
      return wrap(formula.of.map((each) => writeFormula(each, true)).join(' ÷ '), nested);
    case 'change': {
      const [before, after] = formula.of;
      return wrap(`${writeFormula(after, true)} ÷ ${writeFormula(before, true)} − 1`, nested);
    }
  }
}

function writeSum(terms: readonly Term[]): string {
  return terms
    .map(({ sign, of }, index) => {
      const sum = writeFormula(of, true);
      if (index === 0) return sign === 1 ? sum : `−${sum}`;
      return `${sign === 1 ? '+' : '−'} ${sum}`;
    })
    .join(' ');
}

function wrap(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
