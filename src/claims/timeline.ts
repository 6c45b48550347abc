import { readDay } from '../figures/days.ts';
import type { Claim } from './claim.ts';
import { monthsOf, type Prediction } from './predictions.ts';

/** A prediction's window as a stretch of an axis. */
export interface PlacedWindow {
  readonly claim: Claim;
  /** Null where the report names a last day and no first. */
  readonly from: number | null;
  readonly to: number;
}

/**
 * A report's predictions by where their windows can be placed. Days and months after a publication that
 * nobody dates are no quantities that could share an axis.
 */
export interface Timeline {
  /** Windows that end on a known day, in days since 1970. */
  readonly calendar: readonly PlacedWindow[];
  /** Windows in months after the publication of a report that carries no date. */
  readonly afterPublication: readonly PlacedWindow[];
  /** Predictions for which the report gives no time. */
  readonly unplaced: readonly Prediction[];
  /** The day of the report's publication; null when it carries no date. */
  readonly published: number | null;
  /** The day that "today" means. */
  readonly today: number;
}

/** Places predictions that have been dated; those that end sooner come first. */
export function layTimeline(
  predictions: readonly Prediction[],
  published: string | null,
  asOf: string,
): Timeline {
  return {
    calendar: inOrder(predictions.flatMap(placeOnCalendar)),
    afterPublication: inOrder(predictions.flatMap(placeAfterPublication)),
    unplaced: predictions.filter(({ claim }) => claim.window === null),
    published: published === null ? null : readDay(published),
    today: readDay(asOf),
  };
}

function placeOnCalendar({ claim, start, end }: Prediction): PlacedWindow[] {
  return end === null ? [] : [{ claim, from: start === null ? null : readDay(start), to: readDay(end) }];
}

function placeAfterPublication({ claim, end }: Prediction): PlacedWindow[] {
  const { window } = claim;
  if (end !== null || window === null || 'by' in window) return [];
  const [from, to] = monthsOf(window);
  return [{ claim, from, to }];
}

function inOrder(windows: readonly PlacedWindow[]): PlacedWindow[] {
  return windows.toSorted((a, b) => a.to - b.to || (a.from ?? 0) - (b.from ?? 0));
}
