import { writeDay } from '../../figures/days.ts';
import { decimalOf, EXACT_DIGITS, isBeyondNumber } from '../../figures/decimal.ts';
import { type Notation, numberFormat, writeInNotation } from '../../figures/notation.ts';
import type { Part, Quantity } from '../../figures/quantity.ts';
import type { Window } from '../../schemas/claim.ts';

/**
 * A quantity as the value of a `<data>` element, with the unit, no more exact than it was printed: a number is all
 * that its digits leave open; a range or a bound stands as it is.
 * “roughly 510,000 lines” is `505000..515000 line`, “over 60%” is `>60 %`, a date is `2025-12-31`;
 * several parts are set apart by semicolons, each followed by what it is of, in parentheses.
 */
export function machineValue(quantity: Quantity): string {
  return quantity.parts.map(writePart).join('; ');
}

/** The same of the time in which a prediction is to come true: `3..6 month`, `<=12 month`, `<=2025-12-31`. */
export function windowValue(window: Window): string {
  if ('by' in window) return `<=${window.by}`;
  const [from, to] = window.months;
  const months = notationOf(writeNumber);
  const interval = from === 0 ? { low: -Infinity, high: to } : { low: from, high: to };
  return `${writeInNotation(interval, months)} month`;
}

function writePart({ nominal, outer, unit, of, exact }: Part): string {
  const isBeyond = exact?.some(isBeyondNumber) ?? false;
  const interval = nominal.low === nominal.high && !isBeyond ? outer : nominal;
  const write = isBeyond ? (value: number): string => decimalOf(value, exact) : writeNumber;
  const number = unit === 'date' ? (day: number) => writeDay(day) : write;
  const named = unit === null || unit === 'date' ? '' : ` ${unit}`;
  return `${writeInNotation(interval, notationOf(number))}${named}${of === undefined ? '' : ` (${of})`}`;
}

function notationOf(number: (value: number) => string): Notation {
  return {
    number,
    single: (text) => text,
    range: (low, high) => `${low}..${high}`,
    above: (low, isOpen) => (isOpen ? '>' : '>=') + low,
    below: (high, isOpen) => (isOpen ? '<' : '<=') + high,
    any: '..',
  };
}

/** Without the noise of floating point, and never in exponents: 0.1 + 0.2 is 0.3. */
function writeNumber(value: number): string {
  return numberFormat('en', { maximumSignificantDigits: EXACT_DIGITS, useGrouping: false }).format(value);
}
