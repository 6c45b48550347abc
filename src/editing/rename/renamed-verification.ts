import { join } from 'node:path';
import type { Content, ReportFiles } from '../../content/content.ts';
import { readContent } from '../../content/read-content.ts';
import { replaceFile } from '../../content/write-file.ts';
import { hashLedger, type VerifiedLedger } from '../../verify/ledger-hash.ts';
import { printedClaims } from '../../verify/printed-claims.ts';
import { isStale } from '../../verify/stale.ts';

/** True when the report was held against its document as it stands. */
export function isVerified(content: Content, report: ReportFiles): boolean {
  const ledger = ledgerIn(content, report);
  return ledger !== null && report.verification !== null && !isStale(ledger, report.verification);
}

/** Writes the record of a verified report anew: what its claims are called says nothing of the document. */
export async function recordVerified(folder: string, id: string): Promise<void> {
  const content = await readContent(folder);
  const report = content.reports.get(id);
  const ledger = report && ledgerIn(content, report);
  if (!ledger || !report.verification) return;
  const names = report.verification.names ?? [];
  const verification = { ...report.verification, ledger: hashLedger({ ...ledger, names }) };
  replaceFile(join(folder, 'reports', id, 'verification.json'), `${JSON.stringify(verification, null, 2)}\n`);
}

function ledgerIn({ names }: Content, { record, claims, tables }: ReportFiles): VerifiedLedger | null {
  if (record === null) return null;
  const printed = printedClaims(
    claims.entries.map(({ value }) => value),
    tables.flatMap(({ table }) => table ?? []),
  );
  return { report: record, claims: printed, names: names.names };
}
