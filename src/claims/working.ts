import { writeInterval } from '../figures/write.ts';
import { COMMAND_LANGUAGE, grammarTag } from '../languages/languages.ts';
import type { EvaluatedCheck } from './check.ts';
import { isApproximate } from './formula.ts';
import type { Piece } from './piece.ts';

type Outcome = Pick<EvaluatedCheck, 'formula' | 'nominal' | 'unit'>;

/** What a formula gives, with its unit in words. */
export function formatResult({ nominal, unit }: Outcome, language = COMMAND_LANGUAGE): string {
  return writeInterval(nominal, unit, grammarTag(language));
}

/** The formula with its result, "(~85,000 + ~120,000) ÷ ~510,000 ≈ 40.2%", or the result of one that repeats a figure. */
export function formatWorking(outcome: Outcome, language = COMMAND_LANGUAGE): readonly Piece[] {
  const result: Piece = { kind: 'computed', text: formatResult(outcome, language) };
  if (outcome.formula === null) return [result];
  const equals = isApproximate(outcome.formula) ? ' ≈ ' : ' = ';
  return [...outcome.formula, { kind: 'sign', text: equals }, result];
}
