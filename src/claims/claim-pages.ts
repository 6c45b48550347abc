import type { Claim } from './claim.ts';
import { claimsAtOdds, type Ledger } from './ledger.ts';

const known = new WeakMap<Ledger['claims'], ReadonlySet<string>>();

/** What of a ledger says which claims have a page. */
type Held = Pick<Ledger, 'claims' | 'checks' | 'tensions'>;

/** The claims that have a page of their own: those with a figure, and those that the report contradicts. */
export function claimsWithPages(ledger: Held): Claim[] {
  return [...ledger.claims.values()].filter(({ id }) => hasPage(ledger, id));
}

/** Whether a claim has a page of its own. */
export function hasPage(ledger: Held, id: string): boolean {
  const ids = known.get(ledger.claims) ?? idsWithPages(ledger);
  known.set(ledger.claims, ids);
  return ids.has(id);
}

function idsWithPages(ledger: Held): ReadonlySet<string> {
  const withFigure = [...ledger.claims.values()].filter(({ figure }) => figure !== null);
  return new Set([...withFigure.map(({ id }) => id), ...claimsAtOdds(ledger)]);
}
