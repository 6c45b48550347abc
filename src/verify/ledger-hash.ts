import { createHash } from 'node:crypto';
import type { Report } from '../schemas/report.ts';
import type { PrintedClaim } from './printed-claims.ts';

/** What a verification holds against the document. */
export interface VerifiedLedger {
  readonly report: Report;
  readonly claims: readonly PrintedClaim[];
  /** The listed names that the document prints; others say nothing about it. */
  readonly names: readonly string[];
}

/**
 * SHA-256 over what a verification holds against the document: the sections, each printed figure
 * with the section and row that are to print it, what a cell's column makes of it, and the names in it. A restatement or a
 * translation can be mended without the document at hand; a figure can't.
 */
export function hashLedger({ report, claims, names }: VerifiedLedger): string {
  const sections = report.sections.map(({ id, heading, title }) => [id, heading ?? title]);
  const figures = claims
    .map(({ id, section, row, figure, cell }) => [id, section, row, figure.printed, ...(cell?.measure ?? [])])
    .map((figure) => ({ figure, key: figure.join() }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ figure }) => figure);
  return createHash('sha256')
    .update(JSON.stringify([report.document.sha256, sections, figures, names.toSorted()]))
    .digest('hex');
}
