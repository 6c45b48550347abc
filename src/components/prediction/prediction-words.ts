import type { Prediction, PredictionState } from '../../claims/predictions.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';

/** The anchor of why no prediction is called right or wrong. No claim can have it: ids have no underscores. */
export const JUDGING = 'its_judging';

/** The order in which predictions are shown: those past their date come first. */
export const STATE_ORDER: readonly PredictionState[] = ['past', 'open', 'undatable'];

/** Where a prediction stands as of the date that "today" means. */
export function tellState({ state, claim }: Prediction, language: Language): string {
  const words = wordsIn(language).prediction;
  if (state === 'undatable') return claim.window ? words.undatable : words.undated;
  return state === 'past' ? words.past : words.open;
}

/** The last day of a window that is counted from the report's publication: a date that we worked out. */
export function computedEnd({ end, claim: { window } }: Prediction): string | null {
  return !window || 'by' in window ? null : end;
}
