import type { Claim } from '../../claims/claim.ts';
import type { Ledger } from '../../claims/ledger.ts';
import { listedRevisions } from '../../schemas/article.ts';
import type { HistoryNote } from '../../schemas/claim.ts';
import type { Edition, Explainer } from '../edition.ts';

/** A dated note with what it is about. */
export type Correction =
  | {
      readonly note: HistoryNote;
      readonly kind: 'article';
      readonly explainer: Explainer;
      readonly ledger: Ledger;
    }
  | { readonly note: HistoryNote; readonly kind: 'claim'; readonly claim: Claim; readonly ledger: Ledger };

/** Every revision of an explainer and every later note on a claim, newest first. */
export function listCorrections({
  ledgers,
  explainers,
}: Pick<Edition, 'ledgers' | 'explainers'>): Correction[] {
  const revisions = explainers.flatMap((explainer) => revisionsOf(explainer, ledgers));
  const notes = [...ledgers.values()].flatMap((ledger) =>
    [...ledger.claims.values()].flatMap((claim) =>
      claim.history.map((note): Correction => ({ note, kind: 'claim', claim, ledger })),
    ),
  );
  return [...revisions, ...notes].sort((a, b) => b.note.date.localeCompare(a.note.date));
}

function revisionsOf(explainer: Explainer, ledgers: Edition['ledgers']): Correction[] {
  const ledger = ledgers.get(explainer.article.report);
  if (!ledger) return [];
  return listedRevisions(explainer.article).map((note) => ({ note, kind: 'article', explainer, ledger }));
}
