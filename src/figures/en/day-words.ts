import { monthName } from './months.ts';

const units = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const teens = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const days = [
  ...units,
  ...teens,
  'twentieth',
  ...units.map((unit) => `twenty[ -]${unit}`),
  'thirtieth',
  'thirty[ -]first',
];

/** Pattern source of the days of a month in words, the longest first. */
export const dayName = `(?:${days.toSorted((a, b) => b.length - a.length).join('|')})`;

/** The number of a day in words. */
export function dayNumber(name: string): number {
  return days.findIndex((day) => new RegExp(`^${day}$`).test(name)) + 1;
}

/** Days of a month in words: "the first of May" is a date, as the 1st of May is. */
export const daysInWords: readonly string[] = [
  `(?<![a-z_])(?:the )?${dayName}(?: day)? of ${monthName}(?![a-z])`,
  `(?<=(?<![a-z_])${monthName} )the ${dayName}(?![a-z-])`,
];

const place = new RegExp(`^(?:the )?(${dayName})(?: place| in (?:the )?[a-z]+)?$`);
const placed = new RegExp(`(?<![a-z-])(${dayName})(?=(?: [a-z]+){1,3}$)`);

const numbered =
  /^(?:the )?(minute|hour|day|week|month|year|season|round|stage|lap|lane|mile|kilometre|kilometer|hole|chapter|page|line|verse|act|scene|amendment|row|seat|grade|floor|level|district|ward|precinct) (\d{1,6})$/;

/**
 * The words of a place in a row as its claim may print it: "third place" as "No. 3", "the twelfth amendment" as the 12th,
 * "minute 89" as the 89th minute.
 */
export function writePlace(lower: string): string | null {
  const [, noun, typed] = numbered.exec(lower.trim()) ?? [];
  if (noun !== undefined && typed !== undefined) return `${ordinalOf(Number(typed))} ${noun}`;
  const [, name] = place.exec(lower.trim()) ?? [];
  if (name !== undefined) return `No. ${String(dayNumber(name))}`;
  const inDigits = lower.replace(placed, (word) => ordinalOf(dayNumber(word)));
  return inDigits === lower ? null : inDigits;
}

function ordinalOf(value: number): string {
  const ending = Math.floor((value % 100) / 10) === 1 ? undefined : ['st', 'nd', 'rd'][(value % 10) - 1];
  return `${String(value)}${ending ?? 'th'}`;
}
