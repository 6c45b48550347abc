import { setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, numberTerm } from '../../formula.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { BOTH_SEXES, DIVISION, SEVERAL_ANSWERS } from '../../words/division-cues.ts';

/** The shares of one whole that a sentence lists can't come to more than all: 「北美占 58%、亞洲占 31%、歐洲占 14%」. */
export function findSharesOfAll(sentences: readonly Sentence[]): Finding[] {
  const texts = sentences.map(({ text, start, end }) => text.text.slice(start, end).toLowerCase());
  const several = texts.map((text) => SEVERAL_ANSWERS.test(text));
  return sentences.flatMap((sentence, index) => {
    const text = texts[index] ?? '';
    if (several.slice(Math.max(0, index - NEAR), index + NEAR + 1).includes(true)) return [];
    const shares = readChangeRoles(sentence).flatMap(({ mention, role }) =>
      mention.kind === 'P' && mention.qualifier === 'exact' && role !== 'change' ? [mention] : [],
    );
    const isDivided =
      shares.length > 2
        ? DIVISION.test(text)
        : shares.length === 2 && DIVISION.test(text) && BOTH_SEXES.every((sex) => sex.test(text));
    return isDivided && isList(shares) ? tellShares(shares) : [];
  });
}

/** How many sentences around it a note of several answers speaks of. */
const NEAR = 2;
// Members of a list stand close to each other.
const FARTHEST = 40;

function isList(shares: readonly Mention[]): boolean {
  return shares.slice(1).every((share, index) => share.start - (shares[index]?.end ?? 0) < FARTHEST);
}

function tellShares(shares: readonly Mention[]): Finding[] {
  const last = shares.at(-1);
  const sum = shares.reduce((all, { nominal }) => all + nominal.low, 0);
  const finding =
    last &&
    setAgainst(
      'share',
      last,
      differenceOf(numberTerm(100, '%'), ...shares.slice(0, -1).map(figureTerm)),
      'What the other shares leave of the whole',
    );
  if (!finding) return [];
  return finding.verdict === 'agrees' || (sum > 100 + shares.length / 2 && sum < 120) ? [finding] : [];
}
