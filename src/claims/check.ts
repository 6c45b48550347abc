import type { Interval } from '../figures/quantity.ts';
import type { CheckRecord, Verdict } from '../schemas/check.ts';
import type { Table } from '../schemas/table.ts';
import type { Claim } from './claim.ts';

/** A check with what its formula gives and what that says about the claim. */
export interface EvaluatedCheck {
  readonly record: CheckRecord;
  /** The claim that the result is set against. */
  readonly claim: Claim;
  /** The result from the figures as printed. */
  readonly nominal: Interval;
  /** The result from all that the figures' last digits leave open. */
  readonly outer: Interval;
  /** Canonical unit of the result ("%", "USD", …), null for a plain number. */
  readonly unit: string | null;
  readonly verdict: Verdict;
  /** The formula in printed figures with its result: "(85,000 + 120,000) ÷ 510,000 = 40.2%". */
  readonly working: string;
  /** The ids of the claims that the formula uses, cells of `sum(table/field)` included. */
  readonly uses: readonly string[];
}

/** Why a check can't be evaluated. Offsets are into the record's expression, end exclusive. */
export interface CheckProblem {
  readonly rule: 'unknown-claim' | 'unknown-table' | 'unit-mismatch' | 'invalid-data';
  readonly message: string;
  readonly hint?: string;
  /** Where in the expression; null when the fault is in `claim`. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

export function isCheckProblem(result: EvaluatedCheck | CheckProblem): result is CheckProblem {
  return 'rule' in result;
}

/** Evaluates a check on intervals, with units, and finds its verdict. Runs no code. */
export function evaluateCheck(
  record: CheckRecord,
  claims: ReadonlyMap<string, Claim>,
  tables: ReadonlyMap<string, Table>,
): EvaluatedCheck | CheckProblem {
  void claims;
  void tables;
  return { rule: 'invalid-data', message: `${record.id} can’t be evaluated yet`, at: null };
}
