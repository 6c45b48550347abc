import type { Fault } from '../../problems/problem.ts';
import { printedClaims } from '../../verify/printed-claims.ts';
import { isStale } from '../../verify/stale.ts';
import type { ReportDraft } from './report-draft.ts';

/** A recorded verification that is older than what it verified; a faulty folder is mended first. */
export function staleVerification(draft: ReportDraft, names: readonly string[]): Fault[] {
  const { report, verification, files } = draft;
  const document = files.get('verification.json')?.document;
  if (!verification || !document || !report || !isWhole(draft)) return [];
  const claims = printedClaims(
    draft.claims.map(({ value }) => value),
    draft.tables.flatMap(({ table }) => table ?? []),
  );
  if (!isStale({ report, claims, names }, verification)) return [];
  const message =
    'The report’s figures, sections or names have changed since they were held against the document';
  const hint = 'Run npm run verify -- DOCUMENT, with the document that the report restates.';
  return [{ ...document.locate.value(['ledger']), rule: 'stale-verification', message, hint }];
}

function isWhole({ files, faults }: ReportDraft): boolean {
  return (
    ['report.json', 'claims.json'].every((name) => files.has(name)) &&
    [...files.values()].every(({ document }) => document) &&
    [...faults.values()].every((list) => list.length === 0)
  );
}
