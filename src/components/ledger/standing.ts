import type { Claim } from '../../claims/claim.ts';
import { claimsAtOdds, type Ledger } from '../../claims/ledger.ts';
import { findPredictions } from '../../claims/predictions.ts';

/** What can be said of a claim beyond that it is unverified. */
export type Standing = 'at-odds' | 'past-date';

/** How every claim of a report stands as of a date. */
export function readStandings(ledger: Ledger, asOf: string): (claim: Claim) => Standing[] {
  const atOdds = claimsAtOdds(ledger);
  const past = new Set(
    findPredictions(ledger.claims.values(), ledger.report.published, asOf)
      .filter(({ state }) => state === 'past')
      .map(({ claim }) => claim.id),
  );
  return ({ id }) => [
    ...(atOdds.has(id) ? (['at-odds'] as const) : []),
    ...(past.has(id) ? (['past-date'] as const) : []),
  ];
}
