import { wordsIn, type Language } from './languages.ts';

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** A calendar date as readers of a language write it: 22 November 2026, 2026年11月22日. */
export function formatDate(date: string, language: Language): string {
  const locale = wordsIn(language).locale.dates;
  const format = dates.get(locale) ?? dateFormat(locale);
  dates.set(locale, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A count as readers of a language write it: 19,242. */
export function formatCount(count: number, language: Language): string {
  const locale = wordsIn(language).locale.numbers;
  const format = numbers.get(locale) ?? new Intl.NumberFormat(locale);
  numbers.set(locale, format);
  return format.format(count);
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
