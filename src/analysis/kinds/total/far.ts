import {
  isPresent,
  isStrictlyAlike,
  saidBefore,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { differenceOf, figureTerm, sumOf } from '../../formula.ts';
import type { Mention } from '../../text/mention.ts';
import { SUM_CUE, SUM_TAIL } from '../../words/total-cues.ts';
import { IN_ALL, NET_CUE, REST_CUE, REST_TAIL } from '../../words/far-total-cues.ts';

/** How many sentences back parts and wholes are looked for. */
const WINDOW = 4;
/** A document's headline and first sentences name what it is about. */
const OPENING = 3;
/** More parts than these are no list. */
const MOST_PARTS = 10;

/** Totals, differences and remainders whose amounts stand in the sentences before. */
export function findFarTotals(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((claim) => {
    if (claim.mention.kind !== 'N' || !isWritten(claim.mention)) return [];
    const weigh = weightFor(claim);
    return weigh
      ? weigh(
          claim,
          saidBefore(claim, discourse, WINDOW).filter((each) => isAmountLike(each, claim)),
          discourse,
        )
      : [];
  });
}

type Weigh = (claim: Said, before: readonly Said[], discourse: Discourse) => Finding[];

/** What the words around an amount say that it comes to. */
function weightFor({ context: { before, behind } }: Said): Weigh | null {
  if (REST_CUE.test(before) || REST_TAIL.test(behind)) return weighRest;
  if (NET_CUE.test(before)) return weighNet;
  return SUM_CUE.test(before) || SUM_TAIL.test(behind) ? weighSum : null;
}

function isAmountLike(each: Said, claim: Said): boolean {
  const { mention } = each;
  return (
    isWritten(mention) &&
    Number.isFinite(mention.nominal.low + mention.nominal.high) &&
    isStrictlyAlike(mention, claim.mention)
  );
}

function isWritten(mention: Mention): boolean {
  return /\d/u.test(printedAt(mention));
}

function mentionsOf(said: readonly Said[]): Mention[] {
  return said.map(({ mention }) => mention);
}

/** What is left of each earlier amount when all, or the last few, of those behind it are taken off. */
function weighRest(claim: Said, before: readonly Said[], discourse: Discourse): Finding[] {
  const parts = before
    .filter((each) => isPresent(each) && !EACH_TAIL.test(each.context.behind))
    .slice(-MOST_PARTS);
  const runs = parts.map((_, from) => mentionsOf(parts.slice(from)));
  const readings = wholesFor(claim, before, discourse)
    .toReversed()
    .flatMap((whole) => [
      ...runs
        .filter((run) => areParts(run, whole.mention))
        .map((run): Reading => ({
          formula: restOf(whole.mention, run),
          reach: isClosed(run, whole, claim, parts) ? (run.length > 1 ? 2 : 1.35) : 1,
        })),
      ...parts
        .filter(
          ({ at, mention }) =>
            at === claim.at && mention !== whole.mention && mention.nominal.high < whole.mention.nominal.low,
        )
        .map(({ mention }): Reading => ({ formula: restOf(whole.mention, [mention]), reach: 1 })),
    ]);
  return weighReadings('total', claim.mention, readings, 'What remains');
}

/** "2.5 grams for each" is no part. */
const EACH_TAIL = /^ ?(?:[a-z]+ )?(?:for each|to each|each|apiece|a head|per )(?![a-z])/u;

function restOf(whole: Mention, parts: readonly Mention[]): Reading['formula'] {
  return differenceOf(figureTerm(whole), ...parts.map(figureTerm));
}

function areParts(run: readonly Mention[], whole: Mention): boolean {
  return run.every(
    (part) =>
      part !== whole &&
      part.nominal.high < whole.nominal.low &&
      (part.start > whole.start || part.text !== whole.text),
  );
}

/** The amounts that something may be left of: those before it, and those of the document's opening. */
function wholesFor(claim: Said, before: readonly Said[], discourse: Discourse): Said[] {
  const opening = discourse.slice(0, Math.max(0, Math.min(OPENING, claim.at - WINDOW))).flat();
  const counts = saidBefore(claim, discourse, WINDOW).filter(
    (each) => !before.includes(each) && areCounts(each.mention, claim.mention),
  );
  return [...opening.filter((each) => isAmountLike(each, claim)), ...counts, ...before].filter(isPresent);
}

/** Counts in different measure words may be of one thing: 1,080 份 of which 939 人. */
function areCounts(a: Mention, b: Mention): boolean {
  return [a, b].every(
    (each) => each.kind === 'N' && isWritten(each) && /^(?:person|\p{Script=Han})$/u.test(each.unit ?? ''),
  );
}

/** Whether a run is all that stands between a whole and what is left of it. */
function isClosed(run: readonly Mention[], whole: Said, claim: Said, parts: readonly Said[]): boolean {
  const behind = parts.filter(
    ({ mention, at }) => mention !== whole.mention && (at > whole.at || mention.start > whole.mention.start),
  );
  return behind.length === run.length && (run.length > 1 || whole.at === claim.at);
}

/** The difference of two amounts of now, the larger less the smaller. */
function weighNet(claim: Said, before: readonly Said[], discourse: Discourse): Finding[] {
  // "A net 660 GWh. Exports were 910 and imports 250".
  const next = /(?<![a-z])net $|淨/u.test(claim.context.before.slice(-6))
    ? (discourse[claim.at + 1] ?? [])
    : [];
  const behind = next.filter((each) => isAmountLike(each, claim));
  const present = [...before, ...behind].filter(isPresent);
  const own = present.filter(({ at }) => at === claim.at);
  const readings = present.flatMap((a, index) =>
    present.slice(index + 1).map((b): Reading => ({
      formula: larger(a.mention, b.mention),
      reach: isPair(a, b, own) || isPair(a, b, behind) ? 2 : 1,
    })),
  );
  return weighReadings('total', claim.mention, readings.toReversed(), 'The difference');
}

/** Whether two amounts are all that a sentence has. */
function isPair(a: Said, b: Said, own: readonly Said[]): boolean {
  return own.length === 2 && own.includes(a) && own.includes(b);
}

function larger(a: Mention, b: Mention): Reading['formula'] {
  const [more, less] = a.nominal.low >= b.nominal.low ? [a, b] : [b, a];
  return differenceOf(figureTerm(more), figureTerm(less));
}

/** The sum of the last amounts before it, however many. */
function weighSum(claim: Said, before: readonly Said[]): Finding[] {
  const present = mentionsOf(before.filter(isPresent)).slice(-MOST_PARTS);
  const runs = present.map((_, from) => present.slice(from)).filter(({ length }) => length > 1);
  const opening =
    IN_ALL.test(textBetween(claim.sentence, claim.sentence.start, claim.sentence.end).toLowerCase()) &&
    before.every(({ at }) => at < claim.at)
      ? before.filter(({ at }) => at === claim.at - 1)
      : [];
  const listed = mentionsOf(opening.filter(isPresent));
  const readings = runs.map((run) => ({ formula: sumOf(run), reach: 1 }));
  // What opens a sentence sums up the list of the one before.
  const closed =
    listed.length > 1 && listed.length === opening.length ? [{ formula: sumOf(listed), reach: 1.6 }] : [];
  return weighReadings('total', claim.mention, [...closed, ...readings], 'The sum');
}
