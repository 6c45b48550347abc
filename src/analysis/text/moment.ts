import type { Use } from '../figure.ts';

/** A point in time as printed. Days and minutes count from an arbitrary start that the moments of a text share. */
export interface Moment extends Use {
  readonly precision: 'minute' | 'hour' | 'day' | 'month' | 'year';
  /** Minutes; null for a month. */
  readonly minute: number | null;
  /** Months since the year 0; null for a clock time without a date. */
  readonly month: number | null;
  /** How its year is printed: as a number, as last year or this, or not at all. */
  readonly yearPrinted?: 'number' | 'relative';
  /** True of a day whose month isn't printed: 「3 日上午」. */
  readonly isBare?: boolean;
}
