import type { Verification } from '../../schemas/verification.ts';
import { hashLedger, type VerifiedLedger } from './ledger-hash.ts';

/**
 * True when a recorded verification no longer says anything about the content: a figure, its place,
 * a section or a name has changed since, or `report.json` names another document.
 */
export function isStale(ledger: VerifiedLedger, verification: Verification): boolean {
  return (
    verification.ledger !== hashLedger(ledger) || verification.document !== ledger.report.document.sha256
  );
}
