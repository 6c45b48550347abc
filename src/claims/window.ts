import type { Window } from '../schemas/claim.ts';
import { formatDate } from '../languages/formats.ts';
import { wordsIn, type Language } from '../languages/languages.ts';

/** When a prediction is to come true, as the report puts it. */
export function tellWindow(window: Window | null, language: Language): string {
  const words = wordsIn(language).prediction;
  if (window === null) return words.noWindow;
  return 'by' in window ? words.by(formatDate(window.by, language)) : words.months(...window.months);
}

/** The same beside an axis, which says what the months are counted from. */
export function tellShortWindow(window: Window | null, language: Language): string {
  const isMonths = window !== null && 'months' in window;
  return isMonths ? wordsIn(language).prediction.shortMonths(...window.months) : tellWindow(window, language);
}
