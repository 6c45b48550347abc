import { LANGUAGE_TAGS, type Language } from '../schemas/language.ts';

const FORMATS: Record<Language, Intl.DateTimeFormat> = {
  en: dateFormat('en-GB', 'long'),
  'zh-hant': dateFormat('zh-TW', 'long'),
};

const COUNTS: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(LANGUAGE_TAGS.en),
  'zh-hant': new Intl.NumberFormat(LANGUAGE_TAGS['zh-hant']),
};

/** A calendar date as readers of a language write it: 22 November 2026, 2026年11月22日. */
export function formatDate(date: string, language: Language): string {
  return FORMATS[language].format(new Date(`${date}T00:00:00Z`));
}

/** A count as readers of a language write it: 19,242. */
export function formatCount(count: number, language: Language): string {
  return COUNTS[language].format(count);
}

function dateFormat(locale: string, month: 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
}
