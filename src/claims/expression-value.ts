import type { Interval, Part } from '../figures/quantity.ts';
import { ExpressionFault, type Span } from './expression-fault.ts';
import * as intervals from './interval-arithmetic.ts';
import { DATE, divideUnits, fractionOf, multiplyUnits, nameUnit, type Unit } from './units-of-expression.ts';

/** What a formula's part comes to: as printed, and with all that the prints leave open. */
export interface Value {
  readonly nominal: Interval;
  readonly outer: Interval;
  readonly unit: Unit;
  /** True for a claim whose print names no unit: it takes the unit of what it is added to. */
  readonly unstated?: boolean;
}

/** The value of a part of a printed figure. */
export function valueOfPart(part: Part): Value {
  return { nominal: part.nominal, outer: part.outer, unit: part.unit, unstated: part.unit === null };
}

/** A number as the formula gives it; it is exact. */
export function valueOfNumber(number: number, unit: Unit): Value {
  return { nominal: intervals.exactly(number), outer: intervals.exactly(number), unit };
}

/** The sum of values of one unit. */
export function addValues(a: Value, b: Value, at: Span): Value {
  const [left, right, unit] = inOneUnit(a, b, at);
  if (unit === DATE) throw mismatch('adds a date to a date', at, 'Dates can only be subtracted.');
  return combine(left, right, { unit, at }, intervals.add);
}

/** The difference of values of one unit; of dates, in days. */
export function subtractValues(a: Value, b: Value, at: Span): Value {
  const [left, right, unit] = inOneUnit(a, b, at);
  return combine(left, right, { unit: unit === DATE ? 'day' : unit, at }, intervals.subtract);
}

export function negateValue(a: Value): Value {
  return { ...a, nominal: intervals.negate(a.nominal), outer: intervals.negate(a.outer) };
}

/** The smaller or larger of values of one unit. */
export function selectValue(a: Value, b: Value, at: Span, which: 'min' | 'max'): Value {
  const [left, right, unit] = inOneUnit(a, b, at);
  return combine(left, right, { unit, at }, which === 'min' ? intervals.smaller : intervals.larger);
}

/** The product. A percentage of a plain number or of a percentage stays one. */
export function multiplyValues(a: Value, b: Value, at: Span): Value {
  refuseDates(a, b, at);
  if (fractionOf(a.unit) !== null && (b.unit === null || b.unit === '%')) {
    return combine(a, asFraction(b), { unit: a.unit, at }, intervals.multiply);
  }
  if (fractionOf(b.unit) !== null && (a.unit === null || a.unit === '%')) {
    return combine(asFraction(a), b, { unit: b.unit, at }, intervals.multiply);
  }
  const [left, right] = [asFraction(a), asFraction(b)];
  return combine(left, right, { unit: multiplyUnits(left.unit, right.unit), at }, intervals.multiply);
}

/** The quotient. Likes give a plain number. */
export function divideValues(a: Value, b: Value, at: Span): Value {
  refuseDates(a, b, at);
  if (b.unit === null) return quotient(a, b, a.unit, at);
  const [left, right] = [asFraction(a), asFraction(b)];
  return quotient(left, right, divideUnits(left.unit, right.unit), at);
}

/** The ratio of two values of one unit, as a plain number. */
export function ratioOf(a: Value, b: Value, at: Span): Value {
  const [left, right] = inOneUnit(a, b, at);
  refuseDates(left, right, at);
  return quotient(left, right, null, at);
}

/** A power of a plain number or a percentage. */
export function raiseValue(a: Value, b: Value, at: Span): Value {
  const [base, exponent] = [asFraction(a), asFraction(b)];
  if (base.unit !== null || exponent.unit !== null) {
    const hint = 'Divide by a figure of the same unit first.';
    throw mismatch(`raises ${nameUnit(a.unit)} to a power of ${nameUnit(b.unit)}`, at, hint);
  }
  const raise = (x: Interval, y: Interval): Interval => {
    const result = intervals.power(x, y);
    if (result) return result;
    throw new ExpressionFault(
      'has no value: zero to a negative power, or a negative number to a fraction',
      at,
    );
  };
  return combine(base, exponent, { unit: null, at }, raise, (x, y) => !spansZero(x) || y.low >= 0);
}

/** A plain number in "%" or another unit of fractions. */
export function inFractions(a: Value, unit: string): Value {
  return rescale(a, 1 / (fractionOf(unit) ?? 1), unit);
}

/** A percentage as the fraction that it is; any other value as it stands. */
export function asFraction(a: Value): Value {
  const factor = fractionOf(a.unit);
  return factor === null ? a : rescale(a, factor, null);
}

/** The value in a claim's unit, for comparison, or null when the two can't be compared. */
export function inUnitOf(a: Value, unit: Unit): Value | null {
  if (a.unit === unit || a.unstated) return { ...a, unit };
  if (a.unit === null && unit !== null && fractionOf(unit) !== null) return inFractions(a, unit);
  return unit === null ? asFraction(a) : null;
}

function rescale(a: Value, factor: number, unit: Unit): Value {
  return { nominal: intervals.scale(a.nominal, factor), outer: intervals.scale(a.outer, factor), unit };
}

function inOneUnit(a: Value, b: Value, at: Span): [Value, Value, Unit] {
  if (a.unit === b.unit) return [a, b, a.unit];
  if (a.unstated) return [a, b, b.unit];
  if (b.unstated) return [a, b, a.unit];
  const [left, right] = a.unit === null || b.unit === null ? [asFraction(a), asFraction(b)] : [a, b];
  if (left.unit === right.unit) return [left, right, left.unit];
  const hint = 'Write the unit after a number: 12 months, 100%.';
  throw mismatch(`sets ${nameUnit(a.unit)} against ${nameUnit(b.unit)}`, at, hint);
}

function refuseDates(a: Value, b: Value, at: Span): void {
  if (a.unit !== DATE && b.unit !== DATE) return;
  throw mismatch('multiplies or divides a date', at, 'Dates can only be subtracted.');
}

function quotient(a: Value, b: Value, unit: Unit, at: Span): Value {
  const divide = (x: Interval, y: Interval): Interval => {
    const result = intervals.divide(x, y);
    if (result) return result;
    throw new ExpressionFault('divides by zero', at);
  };
  return combine(a, b, { unit, at }, divide, (_, y) => !spansZero(y));
}

type Operation = (a: Interval, b: Interval) => Interval;

/** Each operation on what is printed and on all that it leaves open; none may leave what numbers can hold. */
function combine(
  a: Value,
  b: Value,
  { unit, at }: { unit: Unit; at: Span },
  operation: Operation,
  bounds: (a: Interval, b: Interval) => boolean = () => true,
): Value {
  const apply = (x: Interval, y: Interval): Interval => {
    const result = operation(x, y);
    if (bounds(x, y)) refuseOverflow(result, [x, y], at);
    return result;
  };
  return { nominal: apply(a.nominal, b.nominal), outer: apply(a.outer, b.outer), unit };
}

/**
 * Refuses a result that is too large for a number. An open end of an operand ("over 60%") may leave
 * the result without one, too.
 * @throws ExpressionFault
 */
export function refuseOverflow(result: Interval, operands: readonly Interval[], at: Span): void {
  const beyond = result.low >= Number.MAX_VALUE || result.high <= -Number.MAX_VALUE;
  if (!beyond && (isBounded(result) || !operands.every(isBounded))) return;
  throw new ExpressionFault('comes to a number that is too large to reckon with', at);
}

function isBounded({ low, high }: Interval): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}

function spansZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

/** A fault of units, which has a rule of its own. */
export class UnitFault extends ExpressionFault {}

function mismatch(message: string, at: Span, hint: string): UnitFault {
  return new UnitFault(message, at, hint);
}
