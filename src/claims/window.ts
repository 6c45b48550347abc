import { readDay } from '../figures/days.ts';
import { GRAMMARS } from '../figures/grammars.ts';
import { tellDays } from '../figures/reword-days.ts';
import type { Window } from '../schemas/claim.ts';
import { grammarTag, wordsIn, type Language } from '../languages/languages.ts';

/** When a prediction is to come true, as the report puts it: "by the end of 2025", and not by its last day. */
export function tellWindow(window: Window | null, language: Language): string {
  const words = wordsIn(language).prediction;
  if (window === null) return words.noWindow;
  if ('months' in window) return words.months(...window.months);
  const { days } = GRAMMARS[grammarTag(language)].writing;
  return tellDays({ low: -Infinity, high: readDay(window.by) }, days) ?? window.by;
}

/** The same beside an axis, which says what the months are counted from. */
export function tellShortWindow(window: Window | null, language: Language): string {
  const isMonths = window !== null && 'months' in window;
  return isMonths ? wordsIn(language).prediction.shortMonths(...window.months) : tellWindow(window, language);
}
