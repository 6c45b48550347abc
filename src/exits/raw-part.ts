import { writeDay, writeTime } from '../figures/days.ts';
import { decimalOf, EXACT_DIGITS, isBeyondNumber } from '../figures/decimal.ts';
import type { Part, Qualifier } from '../figures/quantity.ts';

/** An end of an interval in data: a number, an ISO date, a month and day, a time, digits that no number holds, or null where nothing bounds it. */
export type RawEnd = number | string | null;

/** One interval of a figure as raw data. */
export interface RawPart {
  readonly low: RawEnd;
  readonly high: RawEnd;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly of: string | null;
}

/** Figures of which the digits are only the middle of what is meant. */
const APPROXIMATE: ReadonlySet<Qualifier> = new Set(['about', 'nearly']);

/**
 * An interval as raw data. An approximate figure is the interval that its digits leave open, a bound
 * has one end, a range has both its ends and never a middle; any other figure is its number twice.
 */
export function rawPart({ nominal, outer, unit, qualifier, of, exact }: Part): RawPart {
  const { low, high } = APPROXIMATE.has(qualifier) ? outer : nominal;
  return {
    low: rawEnd(low, unit, exact),
    high: rawEnd(high, unit, exact),
    unit,
    qualifier,
    of: of ?? null,
  };
}

function rawEnd(end: number, unit: string | null, exact: Part['exact']): RawEnd {
  if (!Number.isFinite(end)) return null;
  if (unit === 'date' || unit === 'day of the year') return writeDay(end, unit !== 'date');
  if (unit === 'time of day') return writeTime(end).padStart('00:00'.length, '0');
  const digits = decimalOf(end, exact);
  // Without the noise of floating point: 0.1 + 0.2 is 0.3. More digits than a number holds are told as they are.
  return isBeyondNumber(digits) && exact ? digits : Number(end.toPrecision(EXACT_DIGITS));
}
