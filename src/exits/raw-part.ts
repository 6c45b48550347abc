import { writeDay, writeTime } from '../figures/days.ts';
import type { Part, Qualifier } from '../figures/quantity.ts';

/** An end of an interval in data: a number, an ISO date, a month and day, a time, or null where nothing bounds it. */
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
const DIGITS = 12;

/**
 * An interval as raw data. An approximate figure is the interval that its digits leave open, a bound
 * has one end, a range has both its ends and never a middle; any other figure is its number twice.
 */
export function rawPart({ nominal, outer, unit, qualifier, of }: Part): RawPart {
  const { low, high } = APPROXIMATE.has(qualifier) ? outer : nominal;
  return { low: rawEnd(low, unit), high: rawEnd(high, unit), unit, qualifier, of: of ?? null };
}

function rawEnd(end: number, unit: string | null): RawEnd {
  if (!Number.isFinite(end)) return null;
  if (unit === 'date' || unit === 'day of the year') return writeDay(end, unit !== 'date');
  if (unit === 'time of day') return writeTime(end).padStart('00:00'.length, '0');
  // Without the noise of floating point: 0.1 + 0.2 is 0.3.
  return Number(end.toPrecision(DIGITS));
}
