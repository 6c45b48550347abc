import type { Discourse, Said } from '../discourse/said.ts';
import type { Finding } from '../finding.ts';
import { alike, areOfOneKind } from '../text/alike.ts';
import { SILENT_FALL, SILENT_RISE } from '../words/direction-patterns.ts';
import { EARLIER_TIME } from '../words/earlier-cues.ts';
import { tellDirection } from './direction.ts';

/** "In the season before it had been 24,980; attendance thus slipped": a verb behind two amounts, and none of its own. */
export function findSilentDirections(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const ends = endsBefore(said, discourse[at - 1] ?? []);
    const sentence = said[0]?.sentence;
    if (!ends || !sentence) return [];
    return (
      [
        ['rise', SILENT_RISE],
        ['fall', SILENT_FALL],
      ] as const
    ).flatMap(([direction, pattern]) => {
      const match = pattern.exec(sentence.text.text.slice(ends.end, sentence.end).toLowerCase());
      const verb = match?.groups?.verb ?? '';
      if (!match || verb === '') return [];
      const start = ends.end + match.index + match[0].indexOf(verb);
      const claim = { text: sentence.text, start, end: start + verb.length };
      return tellDirection(ends.before, ends.after, claim, direction);
    });
  });
}

interface Ends {
  readonly before: Said['mention'];
  readonly after: Said['mention'];
  /** Where the later of the two ends. */
  readonly end: number;
}

/** The one amount of a sentence, said of an earlier time, and the last of the sentence before. */
function endsBefore(said: readonly Said[], previous: readonly Said[]): Ends | null {
  const amounts = said.filter(
    ({ mention }) => mention.kind === 'N' || mention.kind === 'P' || mention.kind === 'U',
  );
  const [only, ...more] = amounts;
  if (!only || more.length > 0) return null;
  const { text, start } = only.sentence;
  if (!EARLIER_TIME.test(text.text.slice(start, only.mention.start).toLowerCase())) return null;
  const later = previous.filter(
    (each) =>
      each.role !== 'change' && areOfOneKind(each.mention, only.mention) && alike(each.mention, only.mention),
  );
  const near = later.at(-1);
  return near ? { before: only.mention, after: near.mention, end: only.mention.end } : null;
}
