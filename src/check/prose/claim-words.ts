import type { Claim } from '../../claims/claim.ts';
import { changeAround, type Change } from '../../figures/compare-change.ts';
import type { ClaimWords } from '../../figures/claim-words.ts';
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

const said: Readonly<Record<'rise' | 'fall' | 'each' | 'gained' | 'lost' | 'denied', RegExp>> = {
  rise: anyOfWords(({ risen }) => risen),
  fall: anyOfWords(({ fallen }) => fallen),
  each: anyOfWords(({ each }) => each),
  gained: anyOfWords(({ gained }) => gained),
  lost: anyOfWords(({ lost }) => lost),
  denied: anyOfWords(({ denied }) => denied),
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

/** True when the claim's own words say that its figure was gained, or that it was lost. */
export function saysOutcome(claim: Claim, outcome: 'gained' | 'lost'): boolean {
  return !isUnwritten(claim) && said[outcome].test(wordsOf(claim));
}

/** True when the claim's own words deny anything. */
export function deniesAnything(claim: Claim): boolean {
  return said.denied.test(wordsOf(claim));
}

const han = /\p{Script=Han}/u;
const latinWords = /[a-z]{3,} [a-z]{2,}/;

/** True when the claim says anything in the script of a word; its id and its figure are of no language. */
export function speaksAs(claim: Claim, word: string): boolean {
  const { source } = claim;
  if (isUnwritten(claim)) return true;
  const texts = source.kind === 'prose' ? textsOf({ ...source.record, figure: null }) : [wordsOf(claim)];
  return (han.test(word) ? han : latinWords).test(texts.join('\n').toLowerCase());
}

/** True when a word of the claim begins as this one does: "recovered" as "recover". */
export function saysWord(claim: Claim, word: string): boolean {
  const stem = /^[a-z]/.test(word) ? word.replace(/(?<=[a-z]{3})(?:ed|ing|en|e|s)$/, '') : word;
  return new RegExp(`(?<![a-z])${stem}`, 'u').test(wordsOf(claim));
}

/** What stands before the claim's printed figure, wherever its own words print it. */
function leadsTo(claim: Claim): readonly string[] {
  const printed = normalText(claim.figure?.printed ?? '').lower;
  return printed === '' ? [] : wordsOf(claim).split(printed).slice(0, -1);
}

/** What a claim's own words say of its printed figure: what something changed by, or what it changed to. */
export function changeSaid(claim: Claim): 'by' | 'to' | null {
  const leads = leadsTo(claim);
  if (leads.some((lead) => changedTo.test(lead))) return 'to';
  return leads.some((lead) => changedBy.test(lead) || changeAround(lead, '') !== null) ? 'by' : null;
}

const moved = grammars.map(({ claimWords }) => `${claimWords.risen}|${claimWords.fallen}`).join('|');
const changedTo = new RegExp(`(?:${moved})[a-z]*[^.;,。；，\\d]{0,20}(?:\\bto|到|至) ?$`, 'u');

const changedBy = new RegExp(`(?:${moved})[a-z]*[^.;,。；，\\d]{0,60}\\bby $`, 'u');

/** The direction in which words before a figure say that something changed to it: "rises to ", 降到. */
export function directionTo(before: string): Change {
  const { lower } = normalText(before);
  const [, words = '', han] =
    /(?:([a-z]+) (?:(?:back|further|sharply|up|down|slightly) )?to |(\p{Script=Han}{1,2})[到至]) ?$/u.exec(
      lower,
    ) ?? [];
  return changeAround(han ?? `${words} by `, '');
}

/** The direction in which the claim's own words say that something changed to its figure. */
export function directionSaid(claim: Claim): Change {
  return (
    leadsTo(claim)
      .map(directionTo)
      .find((direction) => direction !== null) ?? null
  );
}

/** Whether the words before a figure say what something rose or fell to. */
export function saysChangedTo(before: string): boolean {
  return changedTo.test(normalText(before).lower);
}
