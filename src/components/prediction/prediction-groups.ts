import type { Prediction, PredictionState } from '../../claims/predictions.ts';
import { STATE_ORDER } from './prediction-words.ts';

/** Predictions that stand alike. */
export interface PredictionGroup {
  readonly kind: 'past' | 'open' | 'undated';
  readonly predictions: readonly Prediction[];
}

const KINDS: Record<PredictionState, PredictionGroup['kind']> = {
  past: 'past',
  open: 'open',
  undatable: 'undated',
};

/** Predictions by how they stand, empty groups left out. */
export function groupPredictions(predictions: readonly Prediction[]): PredictionGroup[] {
  return STATE_ORDER.map((state) => ({
    kind: KINDS[state],
    predictions: predictions.filter((prediction) => prediction.state === state),
  })).filter((group) => group.predictions.length > 0);
}
