import type { Verification } from '../schemas/verification.ts';
import { hashLedger, type VerifiedLedger } from './ledger-hash.ts';

/**
 * True when a recorded verification no longer says anything about the content: a figure, its place or
 * a section has changed since, a name that the document prints is listed no more, or `report.json` names another document.
 */
export function isStale(ledger: VerifiedLedger, verification: Verification): boolean {
  const names = verification.names ?? [];
  return (
    names.some((name) => !ledger.names.includes(name)) ||
    verification.ledger !== hashLedger({ ...ledger, names }) ||
    verification.document !== ledger.report.document.sha256
  );
}
