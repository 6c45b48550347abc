import { numberOf, printedAt } from '../../figure.ts';
import { isSlip } from '../../discourse/readings.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, reckon, sumOf, type Formula } from '../../formula.ts';
import { alike, isMoney } from '../../text/alike.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import { amountsIn, type Amount } from '../../text/amount.ts';
import type { Sentence } from '../../text/shape.ts';
import { findRemainders } from './remainder.ts';
import { MARGIN } from '../../words/margin-cues.ts';
import {
  EACH_CUE,
  LAST_LINK,
  LIST_OPENING,
  OPEN_LIST,
  SUM_CUE,
  SUM_TAIL,
  THE_TWO,
  WHOLE_BEFORE,
  WHOLE_TAIL,
} from '../../words/total-cues.ts';

/** Sums that a paragraph prints with their parts: lists after a total, totals after a list, what remains of a whole. */
export function findTextTotals(paragraph: readonly Sentence[]): Finding[] {
  return paragraph.flatMap((sentence, index) => {
    const amounts = amountsIn(sentence);
    const before = paragraph[index - 1];
    const earlier = before ? amountsIn(before) : [];
    const found = [
      ...findList(amounts, sentence),
      ...findSums(amounts, earlier, sentence),
      ...findRemainders(amounts, earlier),
    ];
    return onePerClaim(found);
  });
}

function onePerClaim(findings: readonly Finding[]): Finding[] {
  const best = new Map<Finding['claim'], Finding>();
  for (const finding of findings) {
    if (!best.has(finding.claim) || finding.verdict === 'agrees') best.set(finding.claim, finding);
  }
  return [...best.values()];
}

/** More parts than these are no list that a sentence sums up. */
const MOST_PARTS = 24;

/** "61 branches: 24 in Ashcombe, 15 in Dunley and 22 in Fenwick", 「45 席中，甲 21 席、乙 14 席、丙 10 席」. */
function findList(amounts: readonly Amount[], { text, start, mentions }: Sentence): Finding[] {
  for (const [index, { mention: total }] of amounts.entries()) {
    const parts = amounts
      .slice(index + 1)
      .map(({ mention }) => mention)
      .filter(
        (each) =>
          each.kind === total.kind &&
          numberOf(each) !== null &&
          sameCount(total, each) &&
          (isOfThem(total, each) || isWritten(each) === isListedInDigits(amounts.slice(index + 1), total)),
      );
    const [first] = parts;
    const last = parts.at(-1);
    if (!/[\d\p{Script=Han}]|(?:teen|ty|[a-z]+)$/u.test(printedAt(total)) || numberOf(total) === null)
      continue;
    if (!first || !last || parts.length < 2 || parts.length > MOST_PARTS || total.kind === 'P') continue;
    const [finding, ...shorter] = parts.slice(1).flatMap((_, index) => {
      const run = index === 0 ? parts : parts.slice(0, -index);
      return setAgainst('total', total, sumOf(run), 'The sum of the list') ?? [];
    });
    if (!finding) continue;
    const good = [finding, ...shorter].find(({ verdict }) => verdict === 'agrees');
    if (good) return [good];
    const opening = text.text.slice(total.end, first.start);
    const whole = text.text.slice(total.end, last.end + 30);
    const isWhole = WHOLE_BEFORE.test(text.text.slice(start, total.start).toLowerCase() + leadOf(total));
    const isListed =
      isWhole ||
      LIST_OPENING.test(opening) ||
      (!SIBLING.test(opening) && parts.slice(1).every((part) => isBare(part)));
    const isClosed =
      LAST_LINK.test(text.text.slice(parts.at(-2)?.end, last.start)) && !OPEN_LIST.test(whole.toLowerCase());
    if (parts.length > 2 && isSlip(finding) && !hasShareBetween(mentions, first, last)) return [finding];
    if (areAllPeriods(parts, total, mentions) && isNear(finding, 1.5)) return [finding];
    if (parts.length > 2 && isListed && isClosed && isDivided(mentions, parts) && isNear(finding, 1.5))
      return [finding];
    if (mayOverlap(parts)) continue;
    if (parts.every((part) => isOfThem(total, part)) && isClosed && isNear(finding, 1.3)) return [finding];
    // Parts may leave others out, but never come to more than the whole.
    const isOver = (reckon(sumOf(parts))?.outer.low ?? 0) > total.outer.high;
    if (
      isOver &&
      (isWhole ||
        (parts.length > 2 &&
          isClosed &&
          !hasShareBetween(mentions, first, last) &&
          !isMoney(total) &&
          parts.every(({ unit }) => unit !== null && unit === total.unit)) ||
        WHOLE_TAIL.test(text.text.slice(total.end, first.start))) &&
      isNear(finding, 1.3)
    )
      return [finding];
  }
  return [];
}

/** "Norrland is allowed 73,920 tonnes, Sark 50,400": a name alone makes the first a member of the list. */
const SIBLING = /^(?: [a-z]+)?,\s*(?:and |the )*[\p{L}’' -]{1,24}$/u;

/** "38 people, 24 of them spectators, nine rowers and seven musicians": of one whole, in digits or not. */
function isOfThem({ text, end }: Mention, part: Mention): boolean {
  return / of (?:them|whom|these|those)(?![a-z])/u.test(text.text.slice(end, part.end + 12));
}

/** 「兩年投資 24 億元，今年 9 億元，明年 15 億元」: as many parts as there are years. */
function areAllPeriods(parts: readonly Mention[], total: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, unit, nominal, start }) =>
      kind === 'U' &&
      (unit === 'year' || unit === 'quarter') &&
      (nominal.low === parts.length || nominal.high === parts.length) &&
      start < total.start,
  );
}

function hasShareBetween(mentions: readonly Mention[], first: Mention, last: Mention): boolean {
  return mentions.some(
    ({ kind, start }) => kind !== 'N' && kind !== 'D' && start > first.start && start < last.end + 8,
  );
}

/** Shares beside the members of a list that don't come to all say that others are left out. */
function isDivided(mentions: readonly Mention[], [first, ...others]: readonly Mention[]): boolean {
  const [from, to] = [first?.end ?? 0, others.at(-1)?.end ?? 0];
  const shares = mentions.filter(({ kind, start }) => kind === 'P' && start >= from && start < to + 12);
  const sum = shares.reduce((all, { nominal }) => all + nominal.low, 0);
  return shares.length < 2 || Math.abs(sum - 100) < 2;
}

/** "18 have a canteen and 15 have a gym": what several have, some may have both. */
function mayOverlap(parts: readonly Mention[]): boolean {
  return parts.every(({ text, end }) =>
    /^ (?:[a-z]+ )?(?:have|has|had|own|offer|use|speak|play|teach)(?! not)(?![a-z])/u.test(
      text.text.slice(end, end + 30),
    ),
  );
}

/** Whether a list is printed in digits: "19 stations, eleven of them new and nine old" isn't, whatever its total is. */
function isListedInDigits(parts: readonly Amount[], total: Mention): boolean {
  const hasDigits = parts.some(({ mention }) => isWritten(mention));
  return hasDigits || (isWritten(total) && total.nominal.low >= MOST_IN_WORDS) || parts.length === 0;
}

/** Larger counts are seldom listed in words. */
const MOST_IN_WORDS = 60;

/** A number whose noun is left out, as in the later members of a list. */
function isBare({ text, end, unit }: Mention): boolean {
  return (
    unit === null && /^(?:[,.;)]| and| in | to | at | from | for |$)/u.test(text.text.slice(end, end + 6))
  );
}

function sameCount(a: Mention, b: Mention): boolean {
  return alike(a, b);
}

/** "14 planes and 9 helicopters, 23 in all", 「62 億元、48 億元，合計 110 億元」; "26 trains of 4 cars each, 104 in all". */
function findSums(amounts: readonly Amount[], earlier: readonly Amount[], sentence: Sentence): Finding[] {
  return amounts.flatMap(({ mention: total, context }, index) => {
    if (!SUM_CUE.test(context.before + leadOf(total)) && !SUM_TAIL.test(context.behind)) return [];
    const changed = new Set<unknown>(
      readChangeRoles(sentence).flatMap(({ role, mention }) => (role === 'change' ? [mention] : [])),
    );
    const before = amounts
      .slice(Math.max(0, index - 8), index)
      .filter((each) => !MARGIN.behind.test(each.context.behind))
      .map(({ mention }) => mention);
    const parts = before.filter(
      (each) =>
        each.kind === total.kind &&
        alike(each, total) &&
        isWritten(each) === isWritten(total) &&
        !(each.kind === 'P' && changed.has(each)),
    );
    const runs = parts.map((_, from) => parts.slice(from)).filter(({ length }) => length > 1);
    const sums = runs.flatMap((run) => setAgainst('total', total, sumOf(run), 'The sum') ?? []);
    const products = productsOf(before.filter(({ kind }) => kind !== 'P')).flatMap(
      (each) => setAgainst('total', total, each, 'The product') ?? [],
    );
    const good = [...sums, ...products].find(({ verdict }) => verdict === 'agrees');
    if (good) return [good];
    if (index === 0 && THE_TWO.test(sentence.shape)) return sumOfTwo(total, earlier);
    const between = total.text.text.slice(before.at(-2)?.start ?? total.start, total.start);
    const forced = EACH_CUE.test(between.toLowerCase()) ? products : longest(runs, sums);
    return forced.filter((each) => each.verdict === 'contradicts' && isNear(each, 1.6)).slice(-1);
  });
}

/** 「兩者合計」, "the two together": of the two amounts that the sentence before is about. */
function sumOfTwo(total: Mention, earlier: readonly Amount[]): Finding[] {
  const parts = earlier
    .filter(
      ({ mention, context }) =>
        mention.kind === total.kind && alike(mention, total) && !EARLIER.test(context.before),
    )
    .map(({ mention }) => mention);
  const finding = parts.length === 2 ? setAgainst('total', total, sumOf(parts), 'The sum') : null;
  return finding && isNear(finding, 1.6) ? [finding] : [];
}

const EARLIER = /(?:較|比|去年|前年|由|從|(?<![a-z])(?:than|from|against|compared with))[^，。；,]{0,14}$/u;

/** The sum of all the parts: the first run is the longest. Long lists have to be nearer to be meant. */
function longest(runs: readonly (readonly Mention[])[], sums: readonly Finding[]): Finding[] {
  const [first] = sums;
  return first && (runs.length === 1 || isNear(first, 1.3)) ? [first] : [];
}

/** The words that the grammar reads into a figure before its digits: "a total of". */
function leadOf(mention: Mention): string {
  return (/^\D*/u.exec(printedAt(mention))?.[0] ?? '').toLowerCase().replace(/[^a-z\p{Script=Han} ]/gu, '');
}

/** In digits, not in words. */
function isWritten(mention: Mention): boolean {
  return /\d/u.test(printedAt(mention));
}

function productsOf(amounts: readonly Mention[]): Formula[] {
  const [a, b] = amounts.slice(-2);
  return a && b ? [{ kind: 'product', of: [figureTerm(a), figureTerm(b)] }] : [];
}
