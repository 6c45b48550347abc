import type { Ledger } from '../../claims/ledger.ts';
import { findPredictions } from '../../claims/predictions.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';

/** What a report doesn't say, as far as its ledger shows: sentences with our own counts. */
export function findSilences({ report, claims }: Ledger, asOf: string, language: Language): string[] {
  const words = wordsIn(language).report;
  const all = [...claims.values()];
  const predictions = findPredictions(all, report.published, asOf);
  const undated = predictions.filter(({ state }) => state === 'undatable').length;
  const named = all.filter(({ by }) => by !== null).length;
  return [
    ...(report.published === null ? [words.missingDate] : []),
    ...(report.url === null ? [words.missingAddress] : []),
    words.missingSources(named, all.length),
    ...(undated > 0 ? [words.missingWindows(undated, predictions.length)] : []),
  ];
}
