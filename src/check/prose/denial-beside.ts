import type { Claim } from '../../claims/claim.ts';
import { grammars } from '../../figures/grammars.ts';
import { normalText } from '../../figures/normal.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import { deniesAnything, saysOutcome, saysWord } from './claim-words.ts';

const NEAR = 60;
const denials = grammars.map(({ claimWords }) => new RegExp(`^${claimWords.deniedBehind}`, 'u'));

/** What a claim says of its figure, denied behind the link to it: "[12 patients](…) did not recover" of those who did. */
export function denialBeside({ text }: TextRun, { end }: RunLink, claim: Claim): string | null {
  const { lower } = normalText(text.slice(end, end + NEAR));
  for (const denial of denials) {
    const match = denial.exec(lower);
    const word = match?.[1] ?? '';
    if (word === '' || deniesAnything(claim) || !saysWord(claim, word)) continue;
    return `“${(match?.[0] ?? '').trim()}” denies what the claim says of it.`;
  }
  return null;
}

type Outcome = 'gained' | 'lost';

const outcomes = (['gained', 'lost'] as const).map((outcome) => {
  const words = grammars.map(({ claimWords }) => claimWords[outcome]).join('|');
  return [
    outcome,
    new RegExp(`(?:${words})(?: of| by|:|\\(s\\) of)?[了為达達]?(?: an? | the | )?$`, 'u'),
    new RegExp(`^(?: |的|)(?:${words})`, 'u'),
  ] as const;
});

function outcomeAround(before: string, behind: string): Outcome | null {
  return outcomes.find(([, ahead, after]) => ahead.test(before) || after.test(behind))?.[0] ?? null;
}

/** A profit for a loss, or a match that was won for one that was lost: what the claim says the opposite of. */
export function outcomeBeside({ text }: TextRun, { start, end }: RunLink, claim: Claim): string | null {
  const { lower } = normalText(text.slice(start, end));
  const at = lower.search(/[\d$€£¥一二兩三四五六七八九十百千]/u);
  const before =
    normalText(text.slice(Math.max(0, start - NEAR), start)).lower + lower.slice(0, Math.max(0, at));
  const outcome = outcomeAround(before, normalText(text.slice(end, end + NEAR)).lower);
  if (outcome === null || !saysOutcome(claim, outcome === 'gained' ? 'lost' : 'gained')) return null;
  if (saysOutcome(claim, outcome)) return null;
  return `The words around it say that so much was ${outcome}; the claim says that it was ${outcome === 'gained' ? 'lost' : 'gained'}.`;
}
