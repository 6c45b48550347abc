import type { Interval, Part } from '../figures/quantity.ts';
import type { CheckRecord, Verdict } from '../schemas/check.ts';
import type { Table } from '../schemas/table.ts';
import { suggestClaim, UnknownNameFault, type Scope } from './scope.ts';
import type { Claim } from './claim.ts';
import { compare } from './comparison.ts';
import { ExpressionFault } from './expression-fault.ts';
import { refuseOverflow, UnitFault, type Value } from './expression-value.ts';
import { readExpression } from './expression.ts';
import { writeFormula } from './formula.ts';
import type { Piece } from './piece.ts';
import { withNumbersIn } from './periods.ts';
import { evaluate } from './evaluate.ts';
import { resultOf } from './result-of.ts';
import { MOST_FIGURES, partsUsed, resolve, type Term } from './terms.ts';
import { nameUnit } from './units-of-expression.ts';

/** A check with what its formula gives and what that says about the claim. */
export interface EvaluatedCheck {
  readonly record: CheckRecord;
  /** The claim that the result is set against. */
  readonly claim: Claim;
  /** The part of its figure that the result is set against. */
  readonly target: Part;
  /** The formula, to be evaluated again with other figures. */
  readonly term: Term;
  /** The result from the figures as printed. */
  readonly nominal: Interval;
  /** The result from all that the figures' last digits leave open. */
  readonly outer: Interval;
  /** Canonical unit of the result ("%", "USD", …), null for a plain number. */
  readonly unit: string | null;
  readonly verdict: Verdict;
  /** The formula in printed figures: "(~85,000 + ~120,000) ÷ ~510,000"; null where it only repeats a figure. */
  readonly formula: readonly Piece[] | null;
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

/**
 * Evaluates a check on intervals, with units, and finds its verdict. Runs no code.
 *
 * An expression has claim ids (cells too: `table/row/field`), numbers with an optional `%` or unit
 * (`12 months`, `2,300 riders`) and money (`$250 million`), `+ - * / ^`, parentheses, `sum(table/field)`, `share(part, whole)` and
 * `change(before, after)` in percent, `min`, `max`, and `part(claim, "closed")` for one part of a
 * figure that has several. Operators between ids need spaces around them.
 *
 * A claim whose figure has several parts is set against the part that the formula leaves out.
 */
export function evaluateCheck(
  record: CheckRecord,
  claims: ReadonlyMap<string, Claim>,
  tables: ReadonlyMap<string, Table>,
): EvaluatedCheck | CheckProblem {
  const claim = claims.get(record.claim);
  if (!claim) return unknownClaim(record.claim, claims);
  try {
    return judge(record, claim, { claims, tables });
  } catch (fault) {
    if (fault instanceof ExpressionFault) return toProblem(fault);
    throw fault;
  }
}

function judge(record: CheckRecord, claim: Claim, scope: Scope): EvaluatedCheck | CheckProblem {
  const resolved = resolve(readExpression(record.expression), scope);
  const used = partsUsed(resolved);
  const whole = { start: 0, end: record.expression.length };
  if (used.length > MOST_FIGURES)
    throw new ExpressionFault(
      `the formula has ${used.length} figures; it shows them all, and no more than ${MOST_FIGURES}`,
      whole,
    );
  const target = targetOf(
    claim,
    used.map(({ part }) => part),
  );
  if ('rule' in target) return target;
  const term = withNumbersIn(resolved, target.unit);
  const formula = writeFormula(term);
  const value = evaluate(term);
  const result = resultOf(term, value, target.unit);
  if (!result) return unlike(value, target, record);
  refuseOverflow(result.outer, [value.outer], whole);
  return {
    record,
    claim,
    target,
    term,
    nominal: result.nominal,
    outer: result.outer,
    unit: result.unit,
    verdict: compare(result.nominal, result.outer, target.outer),
    formula,
    uses: [...new Set(used.map((use) => use.claim.id))],
  };
}

/** The part of the claim's figure that the result is set against. */
function targetOf({ id, figure }: Claim, used: readonly Part[]): Part | CheckProblem {
  if (!figure) return faultOfClaim(`the claim “${id}” has no figure to set the result against`);
  if (figure.parts.length === 1) return figure.parts[0];
  const [left, ...others] = figure.parts.filter((part) => !used.includes(part));
  if (left && others.length === 0) return left;
  const hint = 'Use all its parts but one in the formula: 100% - part(claim, "name").';
  return { ...faultOfClaim(`the figure of “${id}” has several parts: ${figure.printed}`), hint };
}

function faultOfClaim(message: string): CheckProblem {
  return { rule: 'invalid-data', message, at: null };
}

function unknownClaim(id: string, claims: ReadonlyMap<string, Claim>): CheckProblem {
  const hint = suggestClaim(id, claims);
  const message = `“${id}” is no claim of this report`;
  return { rule: 'unknown-claim', message, hint, at: null };
}

function unlike(result: Value, target: Part, { claim, expression }: CheckRecord): CheckProblem {
  const message = `the formula gives ${nameUnit(result.unit)}, where “${claim}” is in ${nameUnit(target.unit)}`;
  return { rule: 'unit-mismatch', message, at: { start: 0, end: expression.length } };
}

function toProblem(fault: ExpressionFault): CheckProblem {
  const { message, hint, at } = fault;
  return { rule: ruleOf(fault), message, ...(hint !== undefined && { hint }), at };
}

function ruleOf(fault: ExpressionFault): CheckProblem['rule'] {
  if (fault instanceof UnknownNameFault) return fault.rule;
  return fault instanceof UnitFault ? 'unit-mismatch' : 'invalid-data';
}
