import { weighReadings, type Reading } from '../../discourse/readings.ts';
import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm, shareOf, sumOf } from '../../formula.ts';
import { SHARE_BETWEEN, THAT_IS } from '../../words/closed-share-cues.ts';

/** A slip in a share seldom makes more than this many times of it. */
const REACH = 4;

/** The share beside the only two amounts of its clause: "412,000 payments were attempted and 96,000 failed, which is 23%". */
export function findSharesOfTwo(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((share) => {
      if (share.mention.kind !== 'P' || !(isPresent(share) || share.direction === 'again')) return [];
      const isThat =
        said[0] === share &&
        THAT_IS.test(textBetween(share.sentence, share.sentence.start, share.mention.start));
      const clause = isThat ? [...(discourse[at - 1] ?? []), share] : clauseOf(share, said);
      const amounts = clause.filter((each) => isAmount(each) && /\d/u.test(printedAt(each.mention)));
      const [a, b, ...more] = amounts;
      const isAlone = clause.every((each) => each === share || each.mention.kind !== 'P');
      if (!a || !b || more.length > 0 || !isAlone || ![a, b].every(isPresent)) return [];
      if (!isStrictlyAlike(a.mention, b.mention) || b.mention.text !== share.mention.text) return [];
      if (isThat) return weighReadings('share', share.mention, readingsOf(a, b), 'The share');
      if (b.mention.end > share.mention.start) return [];
      if (!SHARE_BETWEEN.test(textBetween(share.sentence, b.mention.end, share.mention.start).toLowerCase()))
        return [];
      return weighReadings('share', share.mention, readingsOf(a, b), 'The share');
    }),
  );
}

/** The figures of a share's own clause, up to the share. */
function clauseOf({ mention: share, sentence }: Said, said: readonly Said[]): Said[] {
  const lead = textBetween(sentence, sentence.start, share.start);
  const start =
    sentence.start + Math.max(0, ...Array.from(lead.matchAll(/[;；。]/gu), ({ index }) => index + 1));
  return said.filter(({ mention }) => mention.start >= start && mention.start <= share.start);
}

function readingsOf({ mention: a }: Said, { mention: b }: Said): Reading[] {
  const [less, more] = a.nominal.low <= b.nominal.low ? [a, b] : [b, a];
  const [part, whole] = [figureTerm(less), figureTerm(more)];
  const both = sumOf([a, b]);
  return [
    { formula: shareOf(part, whole), reach: REACH },
    { formula: shareOf(part, both), reach: 1 },
  ];
}
