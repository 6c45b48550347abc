import type { Claim } from '../../claims/claim.ts';
import type { Change } from '../../figures/compare-change.ts';
import type { ClaimWords } from '../../figures/grammar.ts';
import { grammars } from '../../figures/grammars.ts';
import { scanPeriod, scanLeadingPeriod } from '../../figures/period.ts';
import { normalText } from '../../figures/normal.ts';
import { findGap } from '../../schemas/gap.ts';

/** Names and numbers of a record don't speak; every other text of it does, in every language. */
const silent = /^(?:id|section|kind|name|type|url|date|aliases|history|chart|schema|data|primaryKey)(?:@|$)/;

function textsOf(record: object): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'string' && !silent.test(key) ? [value] : [],
  );
}

const words = new WeakMap<Claim, string>();

/** All that a report says of a claim in words, folded and in lower case: its restatement, or the heads of its cell. */
function wordsOf(claim: Claim): string {
  const known = words.get(claim);
  if (known !== undefined) return known;
  const { source, figure } = claim;
  const texts =
    source.kind === 'prose'
      ? textsOf(source.record)
      : [...textsOf(source.table), ...textsOf(source.field), ...textsOf(source.row.raw)];
  const joined = normalText(
    [...texts, claim.id.replaceAll(/[-/]/g, ' '), figure?.printed ?? ''].join('\n'),
  ).lower;
  words.set(claim, joined);
  return joined;
}

const said: Readonly<Record<'rise' | 'fall' | 'each', RegExp>> = {
  rise: anyOfWords(({ risen }) => risen),
  fall: anyOfWords(({ fallen }) => fallen),
  each: anyOfWords(({ each }) => each),
};

function anyOfWords(source: (words: ClaimWords) => string): RegExp {
  return new RegExp(grammars.map(({ claimWords }) => source(claimWords)).join('|'), 'u');
}

/** A draft's claim says nothing yet that words could be held against. */
function isUnwritten({ source }: Claim): boolean {
  return source.kind === 'prose' && findGap(source.record.says) !== null;
}

/** True when the claim's own words say that something rose or fell. */
export function saysChange(claim: Claim, change: NonNullable<Change>): boolean {
  return isUnwritten(claim) || said[change].test(wordsOf(claim));
}

/** True when the claim's own words give its figure for each period of this name. */
export function saysPeriod(claim: Claim, period: string): boolean {
  if (isUnwritten(claim)) return true;
  const lower = wordsOf(claim);
  for (let at = 0; at < lower.length; at += 1) {
    if ((scanPeriod(lower, at) ?? scanLeadingPeriod(lower, at))?.period === period) return true;
  }
  return false;
}

/** True when the claim's own words say what its figure is for each of. */
export function saysEach(claim: Claim): boolean {
  return isUnwritten(claim) || said.each.test(wordsOf(claim));
}
