import type { Claim } from '../../claims/claim.ts';
import type { Ledger } from '../../claims/ledger.ts';
import type { Section } from '../../schemas/report.ts';

/** A section of the report with the claims that it makes. */
export interface LedgerSection {
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** The ledger in the report's order, sections without a claim left out. */
export function groupBySection({ report, claims }: Pick<Ledger, 'report' | 'claims'>): LedgerSection[] {
  return report.sections
    .map((section) => ({
      section,
      claims: [...claims.values()].filter((claim) => claim.section.id === section.id),
    }))
    .filter((group) => group.claims.length > 0);
}
