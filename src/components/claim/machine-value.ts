import { numberFormat } from '../../figures/number-format.ts';
import type { Interval, Part, Quantity } from '../../figures/quantity.ts';

/**
 * A quantity as the value of a `<data>` element, with the unit, no more exact than it was printed: a number is all
 * that its digits leave open; a range or a bound stands as it is.
 * “roughly 510,000 lines” is `505000..515000 line`, “over 60%” is `>60 %`, a date is `2025-12-31`;
 * several parts are set apart by semicolons, each followed by what it is of, in parentheses.
 */
export function machineValue(quantity: Quantity): string {
  return quantity.parts.map(writePart).join('; ');
}

function writePart({ nominal, outer, unit, of }: Part): string {
  const interval = nominal.low === nominal.high ? outer : nominal;
  const number = unit === 'date' ? writeDay : writeNumber;
  const named = unit === null || unit === 'date' ? '' : ` ${unit}`;
  return `${writeInterval(interval, number)}${named}${of === undefined ? '' : ` (${of})`}`;
}

function writeInterval(
  { low, high, lowOpen, highOpen }: Interval,
  number: (value: number) => string,
): string {
  if (low === high) return number(low);
  if (high === Infinity) return low === -Infinity ? '..' : `${lowOpen ? '>' : '>='}${number(low)}`;
  if (low === -Infinity) return `${highOpen ? '<' : '<='}${number(high)}`;
  return `${number(low)}..${number(high)}`;
}

/** Without the noise of floating point, and never in exponents: 0.1 + 0.2 is 0.3. */
function writeNumber(value: number): string {
  return numberFormat('en', { maximumSignificantDigits: 12, useGrouping: false }).format(value);
}

function writeDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
