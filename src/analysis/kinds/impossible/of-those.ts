import { wholeNamedIn } from '../../discourse/named-whole.ts';
import { isAmount, isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike, isMoney } from '../../text/alike.ts';
import { PER_HEAD } from '../../words/doubt-cues.ts';
import { CAPACITY, CROWD, OF_THOSE_OPENING, OPPOSITES, REST_OF_THEM } from '../../words/those-cues.ts';
import { tellLargerPart, tellPart } from './impossible.ts';

/**
 * Amounts that are named as parts of another and exceed it: "Of the 39 people who finished, 47 complained",
 * "The ground holds 18,500; the crowd was 19,870", 「320 人滿意，不滿意的 280 人」 of 500.
 */
export function findMoreThanThose(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => [
    ...partsOfThose(said, discourse[at - 1] ?? [], wholeNamedIn(at, discourse)),
    ...overCapacity(said),
    ...overOpposites(said, discourse[at - 1] ?? []),
  ]);
}

/** The parts that a sentence names of an amount that it opens with, or of the one of the sentence before. */
function partsOfThose(said: readonly Said[], previous: readonly Said[], named: Said | null): Finding[] {
  const [first] = said;
  if (!first) return [];
  const { sentence } = first;
  const text = textBetween(sentence, sentence.start, sentence.end);
  const match = OF_THOSE_OPENING.exec(text.toLowerCase());
  const isRest = !match && REST_OF_THEM.test(text.toLowerCase());
  if (!match && !isRest && !named) return [];
  const own = match && first.mention.start - sentence.start - match[0].length < 3 && !match.groups?.those;
  const counts = previous.filter((each) => isAmount(each) && isPresent(each) && isCountable(each));
  const [only, ...more] = counts;
  // Of a list, the last member is no whole.
  const isList = more.length > 1 && more.every(({ mention }) => mention.unit === only?.mention.unit);
  const last = isRest ? (more.length === 0 ? only : undefined) : isList ? undefined : counts.at(-1);
  const whole = own ? first : (named ?? last);
  if (!whole || !isAmount(whole) || !isCountable(whole)) return [];
  const stop = sentence.shape.search(
    /[;；]|(?<![a-z])(?:since|because|while|although|though|but|whereas|against|compared with|than)(?![a-z])|但|不過|比去年/u,
  );
  return said
    .filter(
      (part, index) =>
        part !== whole && isPart(part, whole) && (stop === -1 || signsBefore(sentence.shape, stop) > index),
    )
    .map(({ mention }) =>
      mention.outer.low > whole.mention.outer.high
        ? tellLargerPart(mention, whole.mention)
        : tellPart(mention, whole.mention),
    )
    .filter(
      ({ verdict, claim }) =>
        verdict === 'contradicts' ||
        (own === true && (claim as Said['mention']).nominal.high <= whole.mention.nominal.low),
    );
}

function signsBefore(shape: string, stop: number): number {
  return [...shape.slice(0, stop)].filter((each) => each >= '\ue000' && each <= '\ue005').length;
}

/** What is counted one by one: an average of 182 mm is no whole of what fell in a week. */
function isCountable({ mention, context: { before } }: Said): boolean {
  const { nominal, qualifier, unit } = mention;
  const isCount = unit === null || /^(?:person|\p{Script=Han})$/u.test(unit);
  return Number.isInteger(nominal.low) && qualifier === 'exact' && isCount && !PER_HEAD.test(before);
}

/** A count of now in the unit of its whole, or in none, that no other noun follows. */
function isPart(part: Said, { mention: whole }: Said): boolean {
  const { mention, sentence } = part;
  if (!isAmount(part) || !isPresent(part) || isMoney(mention) !== isMoney(whole)) return false;
  if (!alike(mention, whole) || mention.unit?.includes('/') === true) return false;
  const behind = textBetween(sentence, mention.end, mention.end + 24);
  if (/^ (?:[a-z]+ )?(?:out )?of (?:the |its |all |their )*\d/u.test(behind)) return false;
  const noun = /^ (?<noun>[a-z]+s)(?![a-z])/u.exec(behind)?.groups?.noun;
  if (noun === undefined || VERBS.test(noun)) return true;
  const around = whole.text.text.slice(Math.max(0, whole.start - 30), whole.end + 30);
  return [...stemsOf(noun)].every((stem) => stemsOf(around).has(stem));
}

const VERBS = /^(?:is|was|has|does|says|needs|wants|lives|works|goes|comes|as|thus|was)$/u;

/** More people than there is room for, where both are said in one sentence. */
function overCapacity(said: readonly Said[]): Finding[] {
  const [room, ...more] = said.filter((each) => isAmount(each) && CAPACITY.test(clauseAround(each)));
  if (!room || more.length > 0) return [];
  return said
    .filter((each) => each !== room && isAmount(each) && isPresent(each) && CROWD.test(clauseAround(each)))
    .filter(({ mention }) => alike(mention, room.mention) && mention.outer.low > room.mention.outer.high)
    .map(({ mention }) => tellLargerPart(mention, room.mention));
}

/** The words of an amount's clause. */
function clauseAround({ mention, sentence }: Said): string {
  const before =
    textBetween(sentence, mention.start - 40, mention.start)
      .split(/[;；。，]|, /u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 16).split(/[,，;；。]/u);
  return `${before}#${behind}`.toLowerCase();
}

/** Those who did and those who didn't, which come to more than all. */
function overOpposites(said: readonly Said[], previous: readonly Said[]): Finding[] {
  const counts = said.filter((each) => isAmount(each) && isPresent(each) && isCountable(each));
  return OPPOSITES.flatMap(([yes, no]) => {
    const a = counts.find((each) => yes.test(around(each)) && !no.test(around(each)));
    const b = counts.find((each) => no.test(around(each)));
    if (!a || !b || a === b || !alike(a.mention, b.mention)) return [];
    const whole = [...previous, ...said].findLast(
      (each) =>
        each !== a &&
        each !== b &&
        isAmount(each) &&
        isPresent(each) &&
        alike(each.mention, a.mention) &&
        each.mention.nominal.low > Math.max(a.mention.nominal.low, b.mention.nominal.low),
    );
    if (
      !whole ||
      a.mention.nominal.low + b.mention.nominal.low <= whole.mention.nominal.high + whole.mention.fineStep
    )
      return [];
    const [x, y, of] = [a, b, whole].map(({ mention }) => printedAt(mention).trim());
    return [
      {
        kind: 'impossible' as const,
        verdict: 'contradicts' as const,
        says: `${x} and ${y} are more than the ${of} that they are parts of.`,
        working: `${x} + ${y} > ${of}`,
        claim: b.mention,
        uses: [a.mention, whole.mention],
      },
    ];
  });
}

function around({ mention, sentence }: Said): string {
  const before =
    textBetween(sentence, mention.start - 8, mention.start)
      .split(/[,，、；;。]/u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 24).split(/[,，、；;。]/u);
  return `${before} ${printedAt(mention)} ${behind}`.toLowerCase();
}
