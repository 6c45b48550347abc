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

/** The number of a place in a row in words: "third", "the third place". */
export function placeOf(lower: string): number | null {
  const [, name] = place.exec(lower.trim()) ?? [];
  return name === undefined ? null : dayNumber(name);
}
