/** First and last day of a stretch of time, in days since 1970-01-01; `yearless` ones are days of any year. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** True when no year was printed: the days are counted from the 1st of January of a leap year. */
  readonly yearless?: boolean;
}

const DAY = 86_400_000;
/** A leap year stands for every year, so that the 29th of February is a day. */
const ANY_YEAR = 2000;
const newYear = Date.UTC(ANY_YEAR, 0, 1) / DAY;

/** Days since 1970-01-01. Months count from 1; month 13 is next January. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

const anyYear = (year: number | null): number => year ?? ANY_YEAR;

function counted(year: number | null, first: number, last: number): Days {
  return year === null ? { first: first - newYear, last: last - newYear, yearless: true } : { first, last };
}

/** So many months from a month of a year on; `null` leaves the year open. Null for a month that there isn't. */
export function monthsOf(year: number | null, month: number, count: number): Days | null {
  if (!(month >= 1 && month <= 12)) return null;
  const [first, next] = [dayNumber(anyYear(year), month, 1), dayNumber(anyYear(year), month + count, 1)];
  return counted(year, first, next - 1);
}

/** A quarter, 1 to 4. */
export function quarterOf(year: number | null, quarter: number): Days | null {
  return quarter >= 1 && quarter <= 4 ? monthsOf(year, quarter * 3 - 2, 3) : null;
}

/** Half a year, the first or the second. */
export function halfOf(year: number | null, isFirst: boolean): Days | null {
  return monthsOf(year, isFirst ? 1 : 7, 6);
}

/** From one stretch of days to the end of a later one; null for one that runs backwards. */
export function until(first: Days | null, last: Days | null): Days | null {
  return first === null || last === null || last.last <= first.last ? null : { ...first, last: last.last };
}

/** Ten years from the one that a decade is called by. */
export function decadeOf(year: number): Days {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + 10, 1, 1) - 1 };
}

/** One day; null for the 31st of June. */
export function dayOf(year: number | null, month: number, day: number): Days | null {
  const number = dayNumber(anyYear(year), month, day);
  const real = new Date(number * DAY);
  if (real.getUTCMonth() + 1 !== month || real.getUTCDate() !== day) return null;
  return counted(year, number, number);
}

/** An ISO date, or month and day where the year is open: "2025-12-31", "12-31". */
export function writeDay(day: number, isYearless = false): string {
  const text = new Date((isYearless ? day + newYear : day) * DAY).toISOString().slice(0, 10);
  return isYearless ? text.slice(5) : text;
}

/** The day of an ISO date, in days since 1970-01-01. */
export function readDay(date: string): number {
  return Date.parse(date) / DAY;
}

/** Minutes since midnight as a time of day: "6:30", with its seconds where it has some. */
export function writeTime(minute: number): string {
  const all = Math.round(minute * 60);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const shown = seconds === 0 ? [minutes] : [minutes, seconds];
  return [String(hours), ...shown.map((each) => String(each).padStart(2, '0'))].join(':');
}
