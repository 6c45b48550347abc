import type { Claim } from '../../claims/claim.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import { grammars } from '../../figures/grammars.ts';
import { normalText } from '../../figures/normal.ts';
import { saysWord } from './claim-words.ts';

const NEAR = 40;
const moments: readonly (string | null | undefined)[] = ['date', 'day of the year', 'time of day', 'ordinal'];

const patternsOf = (name: 'otherTimeAhead' | 'otherTimeBehind'): string[] =>
  grammars.flatMap(({ claimWords }) => claimWords[name] ?? []);
const ahead = patternsOf('otherTimeAhead').map((source) => new RegExp(source, 'u'));
const behind = patternsOf('otherTimeBehind').map((source) => new RegExp(`^${source}`, 'u'));

/** Another time of what the claim says: "opens after [2027](…)" of a line that opens in 2027. */
export function momentBeside({ text }: TextRun, { start, end }: RunLink, claim: Claim): string | null {
  const part = claim.figure?.parts[0];
  if (part?.qualifier !== 'exact' || !moments.includes(part.unit)) return null;
  const before = normalText(text.slice(Math.max(0, start - NEAR), start)).lower;
  const after = normalText(text.slice(end, end + NEAR)).lower;
  const matches = [
    ...ahead.map((pattern) => pattern.exec(before)),
    ...behind.map((pattern) => pattern.exec(after)),
  ];
  const match = matches.find((each) => each !== null && saysWord(claim, each[1] ?? ''));
  return match ? `“${match[0].trim()}” makes another time of what the claim says.` : null;
}
