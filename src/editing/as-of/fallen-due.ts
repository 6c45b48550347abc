import type { Content } from '../../content/content.ts';
import { isWhole, ledgerOf } from '../../claims/ledger.ts';
import { findPredictions, type Prediction } from '../../claims/predictions.ts';

/** A prediction whose date passes as the site's date moves. */
export interface FallenDue extends Prediction {
  readonly report: string;
}

/** The predictions that are past their date on one day, and weren't on another; the sooner first. */
export function fallenDue({ reports }: Content, before: string, now: string): FallenDue[] {
  return [...reports.values()]
    .flatMap((files): FallenDue[] => {
      const ledger = ledgerOf(files);
      if (!isWhole(ledger)) return [];
      return findPredictions(ledger.claims.values(), ledger.report.published, now)
        .filter(({ end, state }) => state === 'past' && end !== null && end >= before)
        .map((prediction) => ({ ...prediction, report: files.id }));
    })
    .toSorted((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
}
