import { findPredictions, type Prediction } from '../claims/predictions.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import { attributionOf } from '../claims/restatement.ts';
import { type Language, wordsIn } from '../languages/languages.ts';
import { asOneLine } from '../schemas/odd-characters.ts';
import { translate } from '../schemas/translation.ts';
import { markedFigure, plainAbout } from './plain-claim.ts';
import { absoluteAddress, type Release } from './release.ts';

/** A prediction whose last day is known. */
export interface DatedPrediction extends Prediction {
  readonly end: string;
}

/** The predictions of a report that a calendar or a feed can hold, in the report's order. */
export function datedPredictions({ ledger, site }: Release): DatedPrediction[] {
  return findPredictions(ledger.claims.values(), ledger.report.published, site.asOf).filter(
    (prediction): prediction is DatedPrediction => prediction.end !== null,
  );
}

/** What is to be known of a prediction away from its page, a line each; every figure is followed by its mark. */
export function tellPrediction(claim: Prediction['claim'], release: Release, language: Language): string[] {
  const words = wordsIn(language).calendar;
  const { source, figure } = claim;
  const by = attributionOf(claim, language);
  const settled = source.kind === 'prose' ? translate(source.record, 'settledBy', language).text : '';
  return [
    wordsIn(language).claim.unverified,
    by === null ? wordsIn(language).claim.saidByReport : wordsIn(language).claim.saidBy(by.text),
    figure === null ? '' : words.printed(markedFigure(figure.printed, language)),
    settled === '' ? '' : words.settledBy(plainAbout(claim, settled, release, language)),
    wordsIn(language).prediction.caution,
    absoluteAddress(release, claimAddress(language, release.ledger, claim.id)),
  ]
    .filter(Boolean)
    .map(asOneLine);
}
