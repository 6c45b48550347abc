import type { Claim } from '../../claims/claim.ts';
import { claimsAtOdds, type Ledger } from '../../claims/ledger.ts';
import { findPredictions } from '../../claims/predictions.ts';
import type { Explainer } from '../edition.ts';

/** What an article opens with: counts of what it restates. */
export interface OpeningCount {
  readonly figures: number;
  readonly statements: number;
  readonly atOdds: number;
  readonly predictions: number;
  readonly past: number;
}

/** Counts what an explainer restates: what it links to, and what its tables, checks and predictions show. */
export function countOpening({ cites, outline }: Explainer, ledger: Ledger, asOf: string): OpeningCount {
  const claims = [...ledger.claims.values()];
  const cited = new Set(cites);
  const checks = outline.checks.flatMap((id) => ledger.checks.get(id) ?? []);
  const inChecks = new Set(checks.flatMap(({ claim, uses }) => [claim.id, ...uses]));
  const held = claims.filter(
    (claim) =>
      cited.has(claim.id) ||
      inChecks.has(claim.id) ||
      (claim.source.kind === 'cell' && outline.tables.includes(claim.source.table.name)) ||
      (outline.predictions && claim.kind === 'prediction'),
  );
  return countClaims(held, ledger, asOf);
}

function countClaims(claims: readonly Claim[], ledger: Ledger, asOf: string): OpeningCount {
  const figures = claims.filter(({ figure }) => figure !== null).length;
  const atOdds = claimsAtOdds(ledger);
  const predictions = findPredictions(claims, ledger.report.published, asOf);
  return {
    figures,
    statements: claims.length - figures,
    atOdds: claims.filter(({ id }) => atOdds.has(id)).length,
    predictions: predictions.length,
    past: predictions.filter(({ state }) => state === 'past').length,
  };
}
