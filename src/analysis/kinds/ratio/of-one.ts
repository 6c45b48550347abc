import { isPresent, saidBefore, type Discourse, type Said } from '../../discourse/said.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm } from '../../formula.ts';
import { ONE_FOR } from '../../words/one-for-cues.ts';

/** "5,200 teachers for 62,400 pupils, one for every twelve": how many of the more there are for one of the fewer. */
export function findOneForEvery(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((claim) => {
    if (claim.mention.kind !== 'N' || !ONE_FOR.test(claim.context.before)) return [];
    const before = saidBefore(claim, discourse, 1).filter(isCounted);
    const own = before.filter(({ at }) => at === claim.at);
    return weighReadings('ratio', claim.mention, pairsOf(before, own), 'The ratio');
  });
}

function isCounted(said: Said): boolean {
  return said.mention.kind === 'N' && isPresent(said) && said.mention.nominal.low > 1;
}

/** Each amount over each smaller one; the two of the sentence itself are forced. */
function pairsOf(before: readonly Said[], own: readonly Said[]): Reading[] {
  return before.flatMap((a) =>
    before
      .filter((b) => b.mention.nominal.low < a.mention.nominal.low)
      .map((b): Reading => ({
        formula: { kind: 'quotient', of: [figureTerm(a.mention), figureTerm(b.mention)] },
        reach: own.length === 2 && own.includes(a) && own.includes(b) ? 2 : 1,
      })),
  );
}
