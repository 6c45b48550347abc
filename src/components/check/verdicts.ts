import type { EvaluatedCheck } from '../../claims/check.ts';
import type { Verdict } from '../../schemas/check.ts';

/** The order in which verdicts are shown: what is at odds comes first. */
export const VERDICT_ORDER: readonly Verdict[] = ['contradicts', 'cannot tell', 'agrees'];

/** How many checks have each verdict. */
export function countVerdicts(checks: Iterable<EvaluatedCheck>): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { contradicts: 0, 'cannot tell': 0, agrees: 0 };
  for (const { verdict } of checks) counts[verdict] += 1;
  return counts;
}
