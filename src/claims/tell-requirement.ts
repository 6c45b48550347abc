import { isCurrency } from '../figures/currency.ts';
import { writeInterval } from '../figures/write.ts';
import { grammarTag, wordsIn, type Language } from '../languages/languages.ts';
import { writeFormula } from './formula.ts';
import { exactly } from './interval-arithmetic.ts';
import type { Piece } from './piece.ts';
import type { Requirement } from './requirements.ts';

/** A limit has to be told with more digits than a result, or numbers beyond it would seem to do. */
const [DIGITS, OF_COUNTS] = [4, 6];
const [COUNTS_FROM, COUNTS_TO] = [1000, 1e6];

/** An operand as its figures stand in a formula; a figure as the report prints it. */
export function tellOperand({ operand: { term } }: Requirement): readonly Piece[] {
  if (term.kind === 'part')
    return [{ kind: 'claim', text: term.claim.figure?.printed ?? '', claim: term.claim }];
  return writeFormula(term) ?? [];
}

/** What it would have to be: "over 306,000 lines, 101,000 more than printed". */
export function tellNeeded({ operand, needed, apart }: Requirement, language: Language): string {
  const words = wordsIn(language).check.requirement;
  const { comma } = wordsIn(language).punctuation;
  const write = (...[range, unit]: [typeof needed, string | null]): string =>
    writeInterval(range, unit, grammarTag(language), digitsOf(range.low, range.high));
  const told = write(needed, operand.value.unit);
  return apart === null
    ? told
    : told +
        comma +
        words[apart.side](write(exactly(apart.size), words.namesUnit ? unitWord(operand.value.unit) : null));
}

/** A difference of shares is in points, and one of money has its sign: neither is a number of them. */
function unitWord(unit: string | null): string | null {
  return unit?.startsWith('%') === true || isCurrency(unit) ? null : unit;
}

function digitsOf(...ends: readonly number[]): number {
  const finite = ends.filter(Number.isFinite).map(Math.abs);
  return finite.every((end) => end >= COUNTS_FROM && end < COUNTS_TO) ? OF_COUNTS : DIGITS;
}
