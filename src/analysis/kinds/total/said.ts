import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { matchShape, type Sentence } from '../../text/shape.ts';
import { LESS } from '../../words/total-cues.ts';

/** A slip in a difference may make more of it than in a sum. */
const REACH = 2;

/** "Net debt is £127m: borrowings of £185m less cash of £58m": a difference that the words themselves take. */
export function findDifferencesSaid(sentence: Sentence): Finding[] {
  return LESS.flatMap((pattern) => matchShape(pattern, sentence)).flatMap(({ figures: { a, b, rest } }) => {
    if (!a || !b || !rest || !alike(a, b) || !alike(a, rest) || a.nominal.low <= b.nominal.low) return [];
    const finding = setAgainst('total', rest, differenceOf(figureTerm(a), figureTerm(b)), 'The difference');
    return finding && isNear(finding, REACH) ? [finding] : [];
  });
}
