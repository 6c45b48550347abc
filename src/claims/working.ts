import { writeInterval } from '../figures/write.ts';
import type { Language } from '../languages/languages.ts';
import type { EvaluatedCheck } from './check.ts';

type Outcome = Pick<EvaluatedCheck, 'formula' | 'nominal' | 'unit'>;

/** What a formula gives, with its unit in words. */
export function tellResult({ nominal, unit }: Outcome, language: Language = 'en'): string {
  return writeInterval(nominal, unit, language);
}

/** The formula with its result, "(85,000 + 120,000) ÷ 510,000 = 40.2%", or the figure that it repeats. */
export function tellWorking(outcome: Outcome, language: Language = 'en'): string {
  const result = tellResult(outcome, language);
  return outcome.formula === null ? result : `${outcome.formula} = ${result}`;
}
