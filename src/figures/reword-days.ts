import { writeDay } from './days.ts';
import type { DayWriting } from './grammar.ts';
import type { Interval } from './quantity.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A stretch of days as a language calls it: a year, a month or a day, or up to the end of one. Null for any other
 * stretch, which has no name that says no more than was printed.
 * @param interval first and last day, in days since 1970-01-01
 */
export function tellDays({ low, high }: Interval, words: DayWriting): string | null {
  if (!Number.isFinite(high)) return null;
  const last = dayAt(high);
  const isYearEnd = last.month === 12 && last.day === 31;
  const isMonthEnd = dayAt(high + 1).day === 1;
  if (!Number.isFinite(low)) {
    if (isYearEnd) return words.byEndOf(words.year(last.year));
    return isMonthEnd
      ? words.byEndOf(words.month(last.year, last.month))
      : words.by(words.day(last.year, last.month, last.day));
  }
  const first = dayAt(low);
  if (low === high) return words.day(last.year, last.month, last.day);
  if (first.year !== last.year || first.day !== 1) return null;
  if (first.month === 1 && isYearEnd) return words.year(last.year);
  return first.month === last.month && isMonthEnd ? words.month(last.year, last.month) : null;
}

function dayAt(number: number): Day {
  const [year = 0, month = 0, day = 0] = writeDay(number).split('-').map(Number);
  return { year, month, day };
}
