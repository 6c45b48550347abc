import { isAmount, isPresent, type Discourse, type Said } from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { SURVEYED } from '../../words/group-patterns.ts';
import { testShareOfGroup } from './granularity.ts';

/** The percentages of a sentence that asks or tries so few: "In 30 trays under glass, 58% sprouted", 「對 26 名護理師調查，50%…，60%…」. */
export function findSharesOfSurveyed(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const [first] = said;
    if (!first) return [];
    const text = first.sentence.shape;
    const groups = said.filter(mayBeGroup);
    const [group, ...more] =
      groups.length > 0 || !/^\W*(?:of|among) (?:them|these|those)|^\s*其中/u.test(text)
        ? groups
        : (discourse[at - 1] ?? []).filter(mayBeGroup);
    const isAsked = SURVEYED.test(text) || (group !== undefined && group.at !== at);
    if (!group || more.length > 0 || !isAsked) return [];
    return said
      .filter(
        (each) => each.mention.kind === 'P' && isPresent(each) && each.mention.start > group.mention.end,
      )
      .flatMap(({ mention }) => testShareOfGroup(group.mention, mention));
  });
}

function mayBeGroup(said: Said): boolean {
  const { mention } = said;
  const isCount = mention.unit === null || /^(?:person|household|\p{Script=Han})$/u.test(mention.unit);
  return (
    isAmount(said) &&
    isPresent(said) &&
    isCount &&
    (/^\d/u.test(printedAt(mention)) || mention.nominal.low > 4) &&
    !/(?:under|over|aged|than) $/u.test(said.context.before)
  );
}
