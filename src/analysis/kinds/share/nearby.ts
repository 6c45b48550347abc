import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, figuresUsed, shareOf, sumOf, type Formula } from '../../formula.ts';
import { namesBase } from '../../forced/share-base.ts';
import { isRateOfAnother } from '../ratio/own-rate.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';
import { NEW_CLAUSE, WHOLE_BEFORE, WHOLE_BEHIND } from '../../words/nearby-cues.ts';

/** How many sentences back a whole is looked for, and how many of a document's first. */
const WINDOW = 3;
const OPENING = 4;
/** More amounts than these would fit by chance. */
const MOST = 16;
/** How far a share may be from what its part and its whole give. */
const REACH = 1.6;

/**
 * Shares by what stands around them, whatever words lead from one to the other: the part is the amount of the same clause,
 * the whole a larger amount like it, in the sentence or before. Any that gives the share confirms it; the only one there
 * is refutes it.
 */
export function findSharesNearby(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((share) => {
      if (!mayBeShare(share) || saysChangeAgain(share, said)) return [];
      const own = said.filter((each) => each !== share && mayBeTerm(each));
      const before = sentencesBefore(at, discourse).map((sentence) => sentence.filter(mayBeTerm));
      const agreeing = confirming(share, own, before.flat());
      if (agreeing) return tell(share, agreeing);
      const formula = forcedReading(share, own, before);
      if (formula) return isNear({ formula, claim: share.mention }, REACH) ? tell(share, formula) : [];
      const near = soleNearReading(share, own, before);
      // What names no base of its own is of what all is, wherever that stands.
      return near
        ? tell(share, near).map((found) => ({ ...found, isForced: !namesBase(share.mention) }))
        : [];
    }),
  );
}

function tell({ mention }: Said, formula: Formula): Finding[] {
  const finding = setAgainst('share', mention, formula, 'The share');
  return finding ? [finding] : [];
}

function mayBeShare(share: Said): boolean {
  const { mention, sentence } = share;
  const isShare = mention.kind === 'P' && (isPresent(share) || share.direction === 'again');
  return isShare && mention.nominal.low > 0 && !OTHER_TIME.test(leadOf(sentence, mention.start));
}

/** "A decrease of $120.6 million, or 11%" is a change, said again. */
function saysChangeAgain({ mention }: Said, said: readonly Said[]): boolean {
  return said.findLast((each) => each.mention.end <= mention.start)?.role === 'change';
}

function leadOf(sentence: Said['sentence'], at: number): string {
  const lead = textBetween(sentence, at - 40, at).toLowerCase();
  return lead.split(/[,;，。；]/u).at(-1) ?? '';
}

function mayBeTerm(each: Said): boolean {
  return isAmount(each) && (isPresent(each) || each.role === 'earlier') && !each.mention.unit?.includes('/');
}

function sentencesBefore(at: number, discourse: Discourse): Discourse {
  const from = Math.max(0, at - WINDOW);
  return [...discourse.slice(0, Math.min(OPENING, from)), ...discourse.slice(from, at)];
}

/** The whole that gives a share of the part beside it, the nearest first; of shares in words, which many give, only one of its sentence. */
function confirming(share: Said, own: readonly Said[], before: readonly Said[]): Formula | null {
  const part = partBeside(share, own);
  if (!part) return null;
  const isLoose = !/\d/u.test(printedAt(share.mention));
  const wholes = (isLoose ? own : [...own, ...before.toReversed()]).slice(0, MOST);
  const listed = own.filter((each) => isStrictlyAlike(each.mention, part.mention));
  const readings = [
    ...wholes.filter((whole) => mayBePair(part, whole)).map((whole) => figureTerm(whole.mention)),
    ...(listed.length > 1 ? [sumOf(listed.map(({ mention }) => mention))] : []),
  ].map((whole) => shareOf(figureTerm(part.mention), whole));
  return readings.find((each) => holdAgainst(share.mention, each) === 'agrees') ?? null;
}

function mayBePair({ mention: part }: Said, { mention: whole }: Said): boolean {
  return part !== whole && isStrictlyAlike(part, whole) && part.nominal.high < whole.nominal.low;
}

/** The part and the whole that a share must be of, where the amounts around it leave no choice. */
function forcedReading(
  share: Said,
  own: readonly Said[],
  before: readonly (readonly Said[])[],
): Formula | null {
  const ahead = own.filter(({ mention }) => mention.end <= share.mention.start);
  const last = ahead.at(-1);
  if (!last || !isOneClause(last, share)) return null;
  const like = ahead.filter((each) => isStrictlyAlike(each.mention, last.mention));
  const [first = last, second, ...more] = like;
  const isPart = last.mention.nominal.low <= first.mention.nominal.low;
  // In English the whole may stand between: "66 women among the 151 members, 44%".
  if (second && isPart === isNamedAsWhole(last, share)) return null;
  if (second) return more.length === 0 ? lessOf(first, second) : null;
  if (isNamedAsWhole(last, share)) return null;
  const fitting = (before.at(-1) ?? []).filter(
    (each) => each.mention.text === share.mention.text && isStrictlyAlike(each.mention, last.mention),
  );
  const [whole, ...others] = fitting;
  return whole && others.length === 0 && mayBePair(last, whole) ? lessOf(last, whole) : null;
}

/**
 * Of few amounts before that are larger than the part, the one that nearly gives the share: it gives no other, and a slip
 * of the pen is likelier than a whole that is printed nowhere.
 */
function soleNearReading(
  share: Said,
  own: readonly Said[],
  before: readonly (readonly Said[])[],
): Formula | null {
  const part = partBeside(share, own);
  if (!part || !/\d/u.test(printedAt(share.mention)) || part.mention.unit === null) return null;
  // 「自有 20 架，租賃 12 架，自有者占 62.5%」: of several, the last need not be meant.
  const isOneOfSeveral = own.some(
    (each) => each !== part && mayBePair(part, each) && each.mention.end <= share.mention.start,
  );
  if (isOneOfSeveral) return null;
  const larger = before.flat().filter((whole) => mayBePair(part, whole) && isPresent(whole));
  const values = new Set(larger.map(({ mention }) => mention.nominal.low));
  if (values.size > MOST_LARGER) return null;
  const near = larger
    .map((whole) => shareOf(figureTerm(part.mention), figureTerm(whole.mention)))
    .filter((formula) => isNear({ formula, claim: share.mention }, CLOSE));
  const results = new Set(near.map((formula) => figuresUsed(formula).at(-1)?.nominal.low));
  return results.size === 1 ? (near.at(-1) ?? null) : null;
}

/** So many larger amounts leave no doubt which is meant, where one nearly fits. */
const MOST_LARGER = 3;
const CLOSE = 1.3;

/** The less of two in the more, where the words of now count both. */
function lessOf(a: Said, b: Said): Formula | null {
  const [less, more] = a.mention.nominal.low <= b.mention.nominal.low ? [a, b] : [b, a];
  const isOfNow = isPresent(less) && isPresent(more);
  return isOfNow && mayBePair(less, more)
    ? shareOf(figureTerm(less.mention), figureTerm(more.mention))
    : null;
}

/** The amount right before a share, in its clause. */
function partBeside(share: Said, own: readonly Said[]): Said | null {
  const last = own.filter(({ mention }) => mention.end <= share.mention.start).at(-1);
  return last && isOneClause(last, share) && !isNamedAsWhole(last, share) ? last : null;
}

function isOneClause({ mention: part, sentence }: Said, { mention: share }: Said): boolean {
  const between = textBetween(sentence, part.end, share.start).toLowerCase();
  const hasOther = sentence.mentions.some(
    ({ kind, start }) => kind === 'P' && start >= part.end && start < share.start,
  );
  return between.length < LONGEST && !hasOther && !NEW_CLAUSE.test(between) && !isRateOfAnother(part, share);
}

/** "Of the 480 asked, 30%", 「8 位護理師則有 75%」: an amount before its share that is the whole. */
function isNamedAsWhole({ mention: part, context, sentence }: Said, { mention: share }: Said): boolean {
  return (
    WHOLE_BEFORE.test(context.before) ||
    WHOLE_BEHIND.test(textBetween(sentence, part.end, share.start).toLowerCase())
  );
}

/** So far from each other an amount and its share may stand. */
const LONGEST = 60;
