import { isAmount, isPresent, isStrictlyAlike, type Discourse, type Said } from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { sumOf } from '../../formula.ts';
import { THOSE_AMOUNTS } from '../../words/total-cues.ts';

/** A slip in a sum seldom makes more of it. */
const REACH = 1.25;

/** "It cut 120 jobs in Leeds and 85 in Hull. Of those 205 posts": what refers to all that the sentence before lists. */
export function findSumsReferredTo(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((total) => {
      if (!isAmount(total) || !THOSE_AMOUNTS.test(total.context.before)) return [];
      const parts = (discourse[at - 1] ?? []).filter((each) => mayBePart(each, total));
      if (parts.length < 2 || parts.some(({ mention }) => mention.nominal.low === total.mention.nominal.low))
        return [];
      const sum = sumOf(parts.map(({ mention }) => mention));
      const finding = setAgainst('total', total.mention, sum, 'The sum of those before');
      if (!finding) return [];
      return finding.verdict === 'agrees' || isNear(finding, REACH) ? [finding] : [];
    }),
  );
}

function mayBePart(each: Said, total: Said): boolean {
  return (
    isAmount(each) &&
    // Jobs that were cut are amounts, too.
    (isPresent(each) || each.role === 'change') &&
    isStrictlyAlike(each.mention, total.mention) &&
    /\d/u.test(printedAt(each.mention)) === /\d/u.test(printedAt(total.mention)) &&
    each.mention.nominal.low < total.mention.nominal.low
  );
}
