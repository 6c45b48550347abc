import { isSlip } from '../../discourse/readings.ts';
import { numberOf, printedAt } from '../../figure.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { reckon, sumOf } from '../../formula.ts';
import { alike, isMoney } from '../../text/alike.ts';
import type { Amount } from '../../text/amount.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { LAST_LINK, LIST_OPENING, OPEN_LIST, WHOLE_BEFORE, WHOLE_TAIL } from '../../words/total-cues.ts';

/** More parts than these are no list that a sentence sums up. */
const MOST_PARTS = 24;

/** "61 branches: 24 in Ashcombe, 15 in Dunley and 22 in Fenwick", 「45 席中，甲 21 席、乙 14 席、丙 10 席」. */
export function findList(amounts: readonly Amount[], sentence: Sentence): Finding[] {
  const { text, start, mentions } = sentence;
  const ends = endsIn(sentence);
  for (const [index, { mention: total }] of amounts.entries()) {
    const parts = amounts
      .slice(index + 1)
      .filter((each) => !ends.has(each.mention) && !/每|平均/u.test(printedAt(each.mention)))
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
          !/[;；]/u.test(text.text.slice(total.end, last.start)) &&
          !isMoney(total) &&
          parts.every(({ unit }) => unit !== null && unit === total.unit)) ||
        WHOLE_TAIL.test(text.text.slice(total.end, first.start))) &&
      isNear(finding, 1.3)
    )
      return [finding];
  }
  return [];
}

/** What a sentence compares with: amounts of another time are no parts. */
function endsIn(sentence: Sentence): ReadonlySet<unknown> {
  return new Set(
    readChangeRoles(sentence).flatMap(({ role, mention }) =>
      role === 'before' || role === 'earlier' ? [mention] : [],
    ),
  );
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
export const MOST_IN_WORDS = 60;

/** A number whose noun is left out, as in the later members of a list. */
export function isBare({ text, end, unit }: Mention): boolean {
  return (
    unit === null && /^(?:[,.;)]| and| in | to | at | from | for |$)/u.test(text.text.slice(end, end + 6))
  );
}

function sameCount(a: Mention, b: Mention): boolean {
  return alike(a, b);
}

/** The words that the grammar reads into a figure before its digits: "a total of". */
export function leadOf(mention: Mention): string {
  return (/^\D*/u.exec(printedAt(mention))?.[0] ?? '').toLowerCase().replace(/[^a-z\p{Script=Han} ]/gu, '');
}

/** In digits, not in words. */
export function isWritten(mention: Mention): boolean {
  return /\d/u.test(printedAt(mention));
}
