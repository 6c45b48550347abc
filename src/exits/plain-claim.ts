import type { Claim } from '../claims/claim.ts';
import { readRestatement, saysOwnFigure } from '../claims/marked-text.ts';
import { writePlain } from '../claims/piece.ts';
import { repeatsPrinted, restate } from '../claims/restatement.ts';
import { rewordClaim } from '../claims/reword-foreign.ts';
import { type Language, wordsIn } from '../languages/languages.ts';
import type { Release } from './release.ts';

/** What a claim says in our words, as plain text: each figure is followed by its mark. */
export function plainRestatement(claim: Claim, release: Release, language: Language): string {
  return plainAbout(claim, restate(claim, language).text, release, language);
}

/** A text of a claim's record as plain text: each figure in it is the claim's, and followed by its mark. */
export function plainAbout(claim: Claim, text: string, release: Release, language: Language): string {
  return writePlain(readRestatement(text, claim, release), language);
}

/**
 * A claim as plain text: its figure in the page's words with its mark, unless the restatement has it in these or in its
 * own, and the restatement.
 */
export function plainClaim(claim: Claim, release: Release, language: Language): string {
  const says = plainRestatement(claim, release, language);
  if (claim.figure === null || repeatsPrinted(claim, language) || saysOwnFigure(claim, language, release))
    return says;
  const figure = rewordClaim(claim, language)?.words ?? claim.figure.printed;
  return `${markedFigure(figure, language)}${wordsIn(language).punctuation.colon}${says}`;
}

/** A figure as printed, in plain text, with its mark: “roughly 510,000 lines [unverified]”. */
export function markedFigure(printed: string, language: Language): string {
  return `${printed} ${wordsIn(language).mark.plain}`;
}
