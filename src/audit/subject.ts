import type { EvaluatedCheck } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';
import { isWhole, ledgerOf, type Ledger } from '../claims/ledger.ts';
import { textOf } from '../claims/piece.ts';
import { formatResult, formatWorking } from '../claims/working.ts';
import type { Content } from '../content/content.ts';

/** What the audit follows: a claim with a figure, or what a check computes. */
export interface Subject {
  readonly kind: 'claim' | 'computed';
  readonly report: string;
  readonly ledger: Ledger;
  /** The id of the claim or of the check. */
  readonly id: string;
  /** The figure as the report prints it, or the formula with its result. */
  readonly printed: string;
  /** What the formula gives, where its check has the rest; null for a claim. */
  readonly result: string | null;
  /** The cell of a table, or the check, as far as a figure is matched by it. */
  readonly source: Claim | EvaluatedCheck;
}

/** Every claim with a figure and every check of the reports in a content folder that has passed the check. */
export function subjectsIn({ reports }: Content): Subject[] {
  return [...reports.values()].map(ledgerOf).flatMap((ledger) => (isWhole(ledger) ? subjectsOf(ledger) : []));
}

/** The claims with a figure and the checks of a report; one that only compares two places computes nothing. */
export function subjectsOf(ledger: Ledger): Subject[] {
  const { id: report, claims, checks } = ledger;
  const claimed = [...claims.values()].flatMap((claim): Subject[] => {
    const { id, figure } = claim;
    if (figure === null) return [];
    const { printed } = figure;
    return [{ kind: 'claim', report, ledger, id, printed, result: null, source: claim }];
  });
  const calculated = [...checks.values()].filter(({ formula }) => formula !== null);
  const computed = calculated.map((check): Subject => {
    const [printed, result] = [textOf(formatWorking(check)), formatResult(check)];
    return { kind: 'computed', report, ledger, id: check.record.id, printed, result, source: check };
  });
  return [...claimed, ...computed];
}
