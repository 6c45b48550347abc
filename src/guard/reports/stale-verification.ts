import type { Fault } from '../problem.ts';
import { isStale } from '../verify/stale.ts';
import type { ReportDraft } from './report-draft.ts';

/** A recorded verification that is older than what it verified. */
export function staleVerification(contentDir: string, { id, verification, files }: ReportDraft): Fault[] {
  const document = files.get('verification.json')?.document;
  const readable = [...files.values()].every((file) => file.document);
  if (!verification || !document || !readable || !isStale(contentDir, id, verification)) return [];
  const message =
    'The report’s claims, tables or names have changed since they were held against the document';
  const hint = 'Run npm run verify -- DOCUMENT, with the document that the report restates.';
  return [{ ...document.locate.value(['ledger']), rule: 'stale-verification', message, hint }];
}
