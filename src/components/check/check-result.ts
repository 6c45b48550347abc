import type { EvaluatedCheck } from '../../claims/check.ts';
import { writeInterval } from '../../figures/write.ts';
import type { Language } from '../../schemas/language.ts';

/** What a check's formula gives, with its unit in words; a bound stands as the formula prints it. */
export function tellResult({ nominal, unit, working }: EvaluatedCheck, language: Language): string {
  if (Number.isFinite(nominal.low) && Number.isFinite(nominal.high))
    return writeInterval(nominal, unit, language);
  return working.slice(working.lastIndexOf('=') + 1).trim();
}

/** Whether the formula computes anything, or only repeats another of the report's figures. */
export function isArithmetic({ working }: EvaluatedCheck): boolean {
  return working.includes('=');
}
