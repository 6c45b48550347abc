import type { Claim } from '../../claims/claim.ts';
import type { Language } from '../../schemas/language.ts';
import { restate } from './restatement.ts';

/** Whether a claim's restatement has its figure as printed, but for capitals. */
export function repeatsPrinted(claim: Claim, language: Language): boolean {
  const printed = claim.figure?.printed.toLowerCase();
  return printed !== undefined && restate(claim, language).text.toLowerCase().includes(printed);
}
