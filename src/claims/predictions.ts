import { dayNumber, readDay, writeDay } from '../figures/days.ts';
import type { Window } from '../schemas/claim.ts';
import type { Claim } from './claim.ts';

/**
 * Where a prediction stands on a day. `past` says only that its date has gone by: whether it came
 * true isn't assessed here. `undatable` has no date that can be known: it names none, or counts
 * from the publication of a report that carries no date.
 */
export type PredictionState = 'open' | 'past' | 'undatable';

export interface Prediction {
  readonly claim: Claim;
  readonly state: PredictionState;
  /** The window's first day, ISO 8601; null when it has none or can't be known. */
  readonly start: string | null;
  /** The window's last day, ISO 8601; null when it can't be known. */
  readonly end: string | null;
}

/**
 * The predictions among a report's claims, in their order.
 * @param published when the report was published, ISO 8601, or null when it carries no date
 * @param asOf the date that "today" means, ISO 8601; a window's last day is still open
 */
export function findPredictions(
  claims: Iterable<Claim>,
  published: string | null,
  asOf: string,
): Prediction[] {
  return [...claims]
    .filter(({ kind }) => kind === 'prediction')
    .map((claim) => datePrediction(claim, published, asOf));
}

/** One prediction's window in calendar dates, and its state as of a date. */
export function datePrediction(claim: Claim, published: string | null, asOf: string): Prediction {
  const { start, end } = windowOf(claim, published);
  if (end === null) return { claim, state: 'undatable', start, end };
  return { claim, state: asOf > end ? 'past' : 'open', start, end };
}

/** True when a report has a prediction that can be followed: a calendar without events is none. */
export function hasDatedPredictions(claims: Iterable<Claim>, published: string | null): boolean {
  return [...claims].some((claim) => claim.kind === 'prediction' && windowOf(claim, published).end !== null);
}

/** True when a report gives a time for one of its predictions, so that there is a timeline to draw. */
export function hasWindow(claims: Iterable<Claim>): boolean {
  return [...claims].some(({ kind, window }) => kind === 'prediction' && window !== null);
}

function windowOf({ window }: Claim, published: string | null): Pick<Prediction, 'start' | 'end'> {
  if (!window) return { start: null, end: null };
  if ('by' in window) return { start: null, end: window.by };
  if (published === null) return { start: null, end: null };
  const [first, last] = monthsOf(window);
  return { start: addMonths(published, first), end: addMonths(published, last) };
}

/** The months of a window: its first and its last; one month alone is a limit, counted from publication. */
export function monthsOf({ months: [first, last] }: Extract<Window, { months: unknown }>): [number, number] {
  return first === last ? [0, last] : [first, last];
}

/**
 * The same day some months later, or the last day of a shorter month: 31 January + 1 month is the
 * last of February. A part of a month counts as that part of the days of the month it falls in.
 */
export function addMonths(date: string, months: number): string {
  const whole = Math.trunc(months);
  const start = addWholeMonths(date, whole);
  if (whole === months) return start;
  const days = readDay(addWholeMonths(date, whole + 1)) - readDay(start);
  return writeDay(readDay(start) + Math.round((months - whole) * days));
}

function addWholeMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return writeDay(dayNumber(year, month + months, Math.min(day, lastDay)));
}
