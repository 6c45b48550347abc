import type { Claim } from './claim.ts';
import type { EvaluatedCheck } from './check.ts';

/** The other place of a check that only compares two places of the report; null where it calculates. */
export function secondPlace({ term }: Pick<EvaluatedCheck, 'term'>): Claim | null {
  return term.kind === 'part' ? term.claim : null;
}
