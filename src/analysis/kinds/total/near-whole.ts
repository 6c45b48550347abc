import { isSlip } from '../../discourse/readings.ts';
import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  saidBefore,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { differenceOf, figureTerm } from '../../formula.ts';
import { REST_CUE, REST_TAIL } from '../../words/far-total-cues.ts';
import { DENIED, NOT_BEFORE, NOT_BEHIND } from '../../words/denied-cues.ts';

/** How many sentences back the whole and its part stand. */
const WINDOW = 3;
/** By how much of the whole the two may miss it: further off, they are parts of something else. */
const REACH = 0.13;
/** The whole and its part are amounts of their own, and no counts of a few. */
const FEWEST = 12;

/**
 * What remains of the last two amounts, the whole and its part, wherever they stand: "8,412 set out. Of them 7,965 came
 * in. The other 447 …", "Of 84 lots 63 were sold. The 21 that nobody wanted …". That they nearly come to the whole says
 * that they are of it.
 */
export function findRestsOfTwo(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((rest) => {
    if (!isAmount(rest) || !isPresent(rest)) return [];
    const isRest = isSaidToBeRest(rest);
    if (!isRest && !isSaidOfOthers(rest)) return [];
    const before = saidBefore(rest, discourse, WINDOW).filter(
      (each) =>
        each.mention.text === rest.mention.text &&
        isAmount(each) &&
        isPresent(each) &&
        isStrictlyAlike(each.mention, rest.mention) &&
        each.mention.nominal.low >= Math.min(FEWEST, rest.mention.nominal.low),
    );
    const [whole, part] = before.slice(-2);
    if (!whole || !part || part.mention.nominal.low >= whole.mention.nominal.low) return [];
    // Among others, those that did not do one thing are a member of a list.
    if (!isRest && before.length > 2) return [];
    const formula = differenceOf(figureTerm(whole.mention), figureTerm(part.mention));
    const finding = setAgainst('total', rest.mention, formula, 'What remains');
    if (finding?.verdict !== 'contradicts') return finding ? [finding] : [];
    return nearlyMakes(part, rest, whole) || isSlip(finding) ? [finding] : [];
  });
}

function isSaidToBeRest({ context: { before, behind } }: Said): boolean {
  return REST_CUE.test(before) || REST_TAIL.test(behind);
}

/** Whether words say of an amount that it is of those that did not. */
function isSaidOfOthers({ mention, context, sentence }: Said): boolean {
  if (!/\d/u.test(printedAt(mention))) return false;
  const lead = textBetween(sentence, mention.start - 12, mention.start);
  const isNamedBefore = DENIED.test(lead) && NOT_BEHIND.test(context.behind);
  return isNamedBefore || NOT_BEFORE.test(context.before);
}

function nearlyMakes({ mention: part }: Said, { mention: rest }: Said, { mention: whole }: Said): boolean {
  const [a, b, all] = [part, rest, whole].map(({ nominal }) => nominal.low);
  const missed = Math.abs((a ?? 0) + (b ?? 0) - (all ?? 0)) / (all ?? 1);
  return missed < REACH && (b ?? 0) < (all ?? 0);
}
