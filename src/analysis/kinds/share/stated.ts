import { type Discourse, type Said } from '../../discourse/said.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, shareOf } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { matchShape } from '../../text/shape.ts';
import { PART_OF_WHOLE } from '../../words/part-patterns.ts';
import { RATE_SAID } from '../../words/far-share-patterns.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';

/** A rate that one sentence names and the next one counts: "Turnout was 52 %. Of 640,000 voters, 368,000 voted." */
export function findStatedRates(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const [rate, ...more] = said;
    if (
      !rate ||
      more.length > 0 ||
      rate.mention.kind !== 'P' ||
      !RATE_SAID.test(rate.sentence.shape) ||
      isOfAnotherTime(rate)
    )
      return [];
    return holdTo(rate, discourse[at + 1] ?? []);
  });
}

function isOfAnotherTime({ sentence }: Said): boolean {
  return OTHER_TIME.test(sentence.shape);
}

/** The one part and whole of a sentence that has no share of its own. */
function holdTo({ mention: rate }: Said, [first, second, ...more]: readonly Said[]): Finding[] {
  if (!first || !second || more.length > 0) return [];
  const [match] = PART_OF_WHOLE.flatMap((pattern) => matchShape(pattern, first.sentence));
  const { part, whole } = match?.figures ?? {};
  if (!part || !whole || !alike(part, whole) || part.nominal.low >= whole.nominal.low) return [];
  const finding = setAgainst('share', rate, shareOf(figureTerm(part), figureTerm(whole)), 'The rate');
  return finding && isNear(finding, 1.35) ? [finding] : [];
}
