import { weighReadings, type Reading } from '../../discourse/readings.ts';
import { isPresent, saidBefore, type Discourse, type Said } from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { differenceOf, figureTerm, numberTerm } from '../../formula.ts';
import { SEVERAL_ANSWERS } from '../../words/division-cues.ts';
import { SHARE_OF_REST } from '../../words/rest-cues.ts';

/** What is left of all: "64 % are in favour and the other 36 % against", 「74% 會再來，19% 看戰績，其餘 7%」. */
export function findSharesOfRest(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((rest) => {
    if (rest.mention.kind !== 'P' || !SHARE_OF_REST.test(rest.context.before)) return [];
    if (SEVERAL_ANSWERS.test(rest.sentence.shape)) return [];
    const own = sharesBefore(rest, discourse, 0);
    const shares = own.length > 0 ? own : sharesBefore(rest, discourse, 1);
    return weighReadings('share', rest.mention, readingsOf(shares), 'What the other shares leave');
  });
}

function sharesBefore(rest: Said, discourse: Discourse, sentences: number): Said[] {
  return saidBefore(rest, discourse, sentences).filter(
    (each) => each.mention.kind === 'P' && isPresent(each),
  );
}

/** All of them, those in digits, or the last alone, which only confirm. */
function readingsOf(shares: readonly Said[]): Reading[] {
  const printed = shares.filter(({ mention }) => /\d/u.test(printedAt(mention)));
  return [shares, printed, shares.slice(-1)]
    .filter(({ length }) => length > 0)
    .map((of, index) => ({
      formula: differenceOf(numberTerm(100, '%'), ...of.map(({ mention }) => figureTerm(mention))),
      reach: index === 0 && of.length < 4 ? 1.6 : 1,
    }));
}
