import { weighReadings, type Reading } from '../../discourse/readings.ts';
import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  saidBefore,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm, shareOf, sumOf } from '../../formula.ts';
import { howManyIn, SEVERAL_PARTS } from '../../words/several-cues.ts';

/** How many sentences back the whole is looked for. */
const WINDOW = 3;

/** The share of the last two amounts, or three, together: 「墜落 117 人、被撞 38 人，兩者合計占 56%」. */
export function findSharesOfSeveral(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) =>
    said.flatMap((share) => {
      const before = said.filter(
        (each) => each.mention.end <= share.mention.start && isAmount(each) && isPresent(each),
      );
      const last = before.at(-1);
      const lead = last
        ? textBetween(share.sentence, last.mention.end, share.mention.start).toLowerCase()
        : '';
      const isNext = said.every(
        ({ mention }) =>
          mention.kind !== 'P' ||
          mention.end <= (last?.mention.end ?? 0) ||
          mention.start >= share.mention.start,
      );
      if (
        !isNext ||
        share.mention.kind !== 'P' ||
        !isPresent(share) ||
        !SEVERAL_PARTS.test(lead) ||
        lead.length > 24
      )
        return [];
      const parts = before.slice(-howManyIn(lead));
      return weighReadings('share', share.mention, readingsOf(parts, discourse), 'The share of both');
    }),
  );
}

/** Over each larger amount before them; the nearest of their own sentence is meant, or the only one. */
function readingsOf(parts: readonly Said[], discourse: Discourse): Reading[] {
  const [first] = parts;
  if (!first || parts.length < 2) return [];
  const sum = sumOf(parts.map(({ mention }) => mention));
  const least = parts.reduce((all, { mention }) => all + mention.nominal.low, 0);
  return saidBefore(first, discourse, WINDOW)
    .filter(
      (each) =>
        isAmount(each) && isStrictlyAlike(each.mention, first.mention) && each.mention.nominal.low >= least,
    )
    .toReversed()
    .map((whole, index, { length }) => ({
      formula: shareOf(sum, figureTerm(whole.mention)),
      reach: index === 0 && (whole.at === first.at || length === 1) ? 2 : 1,
    }));
}
