import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verification } from '../../schemas/verification.ts';
import { hashLedger } from './ledger-hash.ts';

/**
 * True when a recorded verification no longer says anything about the content: its claims, tables
 * or names have changed since, or `report.json` names another document.
 * @param content the content folder, which holds `reports/` and `names.json`
 * @throws when a file of the report can't be read
 */
export function isStale(content: string, report: string, verification: Verification): boolean {
  if (verification.ledger !== hashLedger(content, report)) return true;
  const recorded = JSON.parse(readFileSync(join(content, 'reports', report, 'report.json'), 'utf8')) as {
    readonly document?: { readonly sha256?: unknown };
  };
  return recorded.document?.sha256 !== verification.document;
}
