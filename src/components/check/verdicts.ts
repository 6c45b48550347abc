import type { EvaluatedCheck } from '../../claims/check.ts';
import { foldChecks } from '../../claims/fold-checks.ts';
import type { Verdict } from '../../schemas/check.ts';

/** The order in which verdicts are shown: what is at odds comes first. */
export const VERDICT_ORDER: readonly Verdict[] = ['contradicts', 'cannot tell', 'agrees'];

/** Checks in the order of their verdicts; those of one verdict stay as they are. */
export function inVerdictOrder(checks: readonly EvaluatedCheck[]): EvaluatedCheck[] {
  return VERDICT_ORDER.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
}

/** How many checks have each verdict; those that say one thing count once. */
export function countVerdicts(checks: Iterable<EvaluatedCheck>): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { contradicts: 0, 'cannot tell': 0, agrees: 0 };
  for (const { checks: told } of foldChecks([...checks])) counts[told[0].verdict] += 1;
  return counts;
}
