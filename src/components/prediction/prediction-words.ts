import type { Prediction, PredictionState } from '../../claims/predictions.ts';
import type { Language } from '../../schemas/language.ts';
import { formatDate } from '../../wording/date.ts';
import { PREDICTION_WORDS } from '../../wording/prediction.ts';

/** The order in which predictions are shown: those past their date come first. */
export const STATE_ORDER: readonly PredictionState[] = ['past', 'open', 'undatable'];

/** When a prediction is to come true, as the report puts it. */
export function tellWindow({ claim: { window } }: Prediction, language: Language): string {
  const words = PREDICTION_WORDS[language];
  if (!window) return words.noWindow;
  return 'by' in window ? words.by(formatDate(window.by, language)) : words.months(...window.months);
}

/** Where a prediction stands as of the date that "today" means. */
export function tellState({ state, end, claim }: Prediction, language: Language): string {
  const words = PREDICTION_WORDS[language];
  if (state === 'undatable' || end === null) return claim.window ? words.undatable : words.undated;
  return (state === 'past' ? words.past : words.open)(formatDate(end, language));
}
