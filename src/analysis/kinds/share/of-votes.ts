import { weighReadings, type Reading } from '../../discourse/readings.ts';
import { isAmount, isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm, shareOf } from '../../formula.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';
import {
  CAST,
  ELECTORS,
  ELSEWHERE,
  OF_THE_VOTES,
  SHARE_OF_VOTES,
  TURNOUT,
  VALID,
  VOTES_WON,
} from '../../words/vote-cues.ts';

/** How far a share may be from what the votes give. */
const REACH = 1.5;

/** What share of the votes someone has, and how many voted, by votes that stand anywhere before. */
export function findSharesOfVotes(discourse: Discourse): Finding[] {
  const votes = discourse.flat().filter(mayBeVotes);
  return discourse.flat().flatMap((share) => {
    if (share.mention.kind !== 'P' || !isPresent(share) || OTHER_TIME.test(share.sentence.shape)) return [];
    const before = textBetween(share.sentence, share.mention.start - 40, share.mention.start);
    if (TURNOUT.test(before)) {
      const readings = readingsOf(named(votes, CAST), named(votes, ELECTORS)).map((each) =>
        ELSEWHERE.test(share.sentence.shape) ? { ...each, reach: 1 } : each,
      );
      return weighReadings('share', share.mention, readings, 'The turnout').map(forced);
    }
    const name = nameIn(before, share.context.behind);
    if (name === undefined) return [];
    const own = votes.filter((each) => wordsBefore(each).includes(name)).slice(0, 1);
    const wholes = named(votes, VALID);
    const readings = readingsOf(own, wholes.length > 0 ? wholes : named(votes, CAST));
    return weighReadings('share', share.mention, readings, 'The share of the votes').map(forced);
  });
}

/** Its words name what a share of votes is of. */
function forced(finding: Finding): Finding {
  return { ...finding, isForced: true };
}

function nameIn(before: string, behind: string): string | undefined {
  const name = SHARE_OF_VOTES.exec(before)?.groups?.name;
  return name ?? (OF_THE_VOTES.test(behind) ? VOTES_WON.exec(before)?.groups?.name : undefined);
}

function mayBeVotes(said: Said): boolean {
  const { unit, nominal } = said.mention;
  const isCount = unit === null || unit === 'person' || unit === '票' || unit === '張';
  return isAmount(said) && isPresent(said) && isCount && nominal.low >= 100;
}

/** Each part of each larger whole; the first is meant. */
function readingsOf(parts: readonly Said[], wholes: readonly Said[]): Reading[] {
  return parts.flatMap((part) =>
    wholes
      .filter(({ mention }) => mention.nominal.low > part.mention.nominal.low)
      .map((whole, index) => ({
        formula: shareOf(figureTerm(part.mention), figureTerm(whole.mention)),
        reach: index === 0 && parts.length === 1 ? REACH : 1,
      })),
  );
}

/** The amounts beside whose own words a cue stands. */
function named(votes: readonly Said[], cue: RegExp): Said[] {
  return votes.filter((each) => cue.test(`${wordsBefore(each)}#${wordsBehind(each)}`));
}

function wordsBefore({ mention: { start }, sentence }: Said): string {
  return (
    textBetween(sentence, start - 24, start)
      .split(/[，、；。,;]/u)
      .at(-1) ?? ''
  );
}

function wordsBehind({ mention: { end }, sentence }: Said): string {
  return textBetween(sentence, end, end + 30).split(/[，、；。,;]/u)[0] ?? '';
}
