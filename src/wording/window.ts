import type { Window } from '../schemas/claim.ts';
import type { Language } from '../schemas/language.ts';
import { formatDate } from './date.ts';
import { PREDICTION_WORDS } from './prediction.ts';

/** When a prediction is to come true, as the report puts it. */
export function tellWindow(window: Window | null, language: Language): string {
  const words = PREDICTION_WORDS[language];
  if (window === null) return words.noWindow;
  return 'by' in window ? words.by(formatDate(window.by, language)) : words.months(...window.months);
}

/** The same beside an axis, which says what the months are counted from. */
export function tellShortWindow(window: Window | null, language: Language): string {
  const isMonths = window !== null && 'months' in window;
  return isMonths ? PREDICTION_WORDS[language].shortMonths(...window.months) : tellWindow(window, language);
}
