import {
  clauseBefore,
  isPresent,
  isStrictlyAlike,
  textBetween,
  type Discourse,
  type Said,
} from '../discourse/said.ts';
import { printedAt, type Figure } from '../figure.ts';
import { figuresUsed, reckon, type Formula } from '../formula.ts';
import { stemsOf } from '../linking/words.ts';
import { alike, areOfOneKind } from '../text/alike.ts';
import { NESTED } from '../words/base-cues.ts';
import {
  ADVERSE,
  AFTER_EVENT,
  ASIDE,
  LOSS,
  ONE_OF_SEVERAL,
  PART_OF_THEM,
  PER_HEAD,
  REST,
} from '../words/doubt-cues.ts';
import { MEASURE_DOUBTS } from './measure-doubts.ts';
import type { Doubt, Placed } from './placed.ts';
import { SHARE_DOUBTS } from './share-doubts.ts';

/** What makes a contradiction doubtful, one condition each. */
export const DOUBTS: readonly Doubt[] = [
  ...SHARE_DOUBTS,
  ...MEASURE_DOUBTS,
  isOfPartOfPart,
  isNoList,
  isNoRemainder,
  hasNearerEnd,
  isOfOtherClause,
  isOfOtherChange,
  isOfOneOfSeveral,
  isOfLoss,
  isOfAnotherEvent,
  isOverAnotherTime,
];

/** 「加工占 16%，其中六成製果乾，四成製冰品」: the shares of a part don't add up with those of the whole. */
function isOfPartOfPart({ finding: { formula }, claim, uses }: Placed): boolean {
  if (formula?.kind !== 'sum' || claim.mention.kind !== 'P') return false;
  const starts = uses.map(({ mention }) => mention.start);
  const from = Math.min(...starts);
  return NESTED.test(textBetween(claim.sentence, from, claim.mention.start));
}

/** Amounts of other times, targets and asides are no members of a list, nor is what came in beside what went out. */
function isNoList({ finding: { kind, formula }, uses }: Placed): boolean {
  if (kind !== 'total' || formula?.kind !== 'sum' || formula.terms.some(({ sign }) => sign < 0)) return false;
  const ways = new Set(uses.flatMap(({ role, direction }) => (role === 'change' ? [direction] : [])));
  if (ways.has('rise') && ways.has('fall')) return true;
  return uses.some(({ mention, sentence }, index) => {
    const last = uses[index - 1];
    const from = last?.at === uses[index]?.at ? (last?.mention.end ?? 0) : sentence.start;
    return ASIDE.test(textBetween(sentence, from, mention.start).toLowerCase());
  });
}

/** Nothing remains where the parts come to more than the whole, or stand in paragraphs that count several things. */
function isNoRemainder({ finding: { kind, formula }, claim, uses, discourse }: Placed): boolean {
  if (kind !== 'total' || formula?.kind !== 'sum' || !formula.terms.some(({ sign }) => sign < 0))
    return false;
  // "Some 640 left early, 360 of them women": a part, and no rest.
  if (PART_OF_THEM.test(claim.context.behind) && !REST.test(claim.context.before)) return true;
  const paragraphs = new Set(uses.slice(1).map(({ mention }) => mention.text));
  return paragraphs.size > 1 || (valueOf(formula) ?? 1) <= 0 || leavesPartOut(claim, uses, discourse);
}

/** Whether a part behind the first that is taken off isn't: 「1.2 億元，另 5,000 萬元，其餘 3,000 萬元」; of a whole in another paragraph, any part. */
function leavesPartOut({ mention: rest }: Said, uses: readonly Said[], discourse: Discourse): boolean {
  const [whole, ...parts] = uses;
  if (!whole) return false;
  const isFar = whole.mention.text !== rest.text;
  const from = isFar ? 0 : Math.min(...parts.map(({ mention }) => mention.start));
  return discourse.flat().some((each) => {
    const { text, start, end, unit, nominal } = each.mention;
    const isBetween = text === rest.text && start >= from && end < rest.start;
    const isPart =
      isPresent(each) &&
      !PER_HEAD.test(each.context.before) &&
      unit === rest.unit &&
      nominal.low < whole.mention.nominal.low;
    const isAlike = isStrictlyAlike(each.mention, rest) && /\d/u.test(printedAt(each.mention));
    return isBetween && isPart && isAlike && !uses.includes(each);
  });
}

function valueOf(formula: Formula): number | null {
  return reckon(formula)?.nominal.low ?? null;
}

/** 「由 30 處增至 42 處，距離 50 處的目標還差 8 處」: another end stands nearer. */
function hasNearerEnd({ finding: { kind }, claim, uses, discourse }: Placed): boolean {
  if (kind !== 'change' || claim.mention.kind === 'P' || uses.length !== 2) return false;
  const own = uses.filter(({ at, mention }) => at === claim.at && mention.end <= claim.mention.start);
  if (own.length < 2) return false;
  const last = Math.max(...own.map(({ mention }) => mention.end));
  return (discourse[claim.at] ?? []).some(
    ({ mention, role }) =>
      role !== 'change' &&
      mention.start >= last &&
      mention.end <= claim.mention.start &&
      mention.kind !== 'D' &&
      (claim.mention.kind === 'Q'
        ? mention.kind === 'P'
        : areOfOneKind(mention, claim.mention) && alike(mention, claim.mention)),
  );
}

/** 「由 40 增 10，但距離 60 還差 10」: what stands behind a change and a "but" is none of its ends. */
function isOfOtherClause({ finding: { kind }, claim, uses }: Placed): boolean {
  return (
    kind === 'change' &&
    uses.some(
      ({ at, mention }) =>
        at === claim.at &&
        ADVERSE.test(textBetween(claim.sentence, claim.mention.end, mention.start).toLowerCase()),
    )
  );
}

/** 「道路 40%，超前 1 個百分點，排水 25%，落後 5 個百分點」: ends that another change stands between, or right behind. */
function isOfOtherChange({ finding: { kind }, claim, uses, discourse }: Placed): boolean {
  if (kind !== 'change' || uses.length !== 2 || uses.some(({ at }) => at !== claim.at)) return false;
  const [from, to] = [
    Math.min(...uses.map(({ mention }) => mention.start)),
    Math.max(...uses.map(({ mention }) => mention.end)),
  ];
  const isAhead = claim.mention.end <= from;
  const own = discourse[claim.at] ?? [];
  return own.some(({ mention: { kind: other, start }, role }, index) => {
    if (other !== claim.mention.kind || start === claim.mention.start) return false;
    // A change right behind an earlier amount of its own takes no end from others.
    const last = own[index - 1];
    if (last?.role === 'before' && last.mention.start > from && last.mention.end < to && !uses.includes(last))
      return false;
    if (role !== 'change' && other !== 'Q') return false;
    if (isAhead) return start >= to && start < to + NEXT;
    return claim.mention.start >= to && start > from && start < to;
  });
}

/** So near to its ends a change stands right behind them. */
const NEXT = 14;

/** 「上半年 5 億元，較去年 4.8 億元成長 4.2%，6 月單月年增 9.8%」: amounts of all months are no ends of what changed in one. */
function isOfOneOfSeveral({ finding: { kind }, claim, uses }: Placed): boolean {
  return (
    kind === 'change' &&
    ONE_OF_SEVERAL.test(clauseBefore(claim)) &&
    !uses.some((each) => ONE_OF_SEVERAL.test(clauseBefore(each)))
  );
}

/** A profit and a loss lie on two sides of nought. */
function isOfLoss({ finding: { kind }, uses }: Placed): boolean {
  return kind === 'change' && new Set(uses.map(({ context }) => LOSS.test(context.before))).size > 1;
}

/** "12 minutes after the push began" counts from the push, which another sentence dates. */
function isOfAnotherEvent({ finding: { kind, uses }, claim }: Placed): boolean {
  const event = AFTER_EVENT.exec(claim.context.behind)?.groups?.event;
  if (kind !== 'order' || event === undefined) return false;
  const stems = stemsOf(event);
  const [from] = uses;
  if (!from || stems.size === 0) return false;
  const { text } = from.text;
  const around = stemsOf(text.slice(Math.max(0, from.start - 100), from.end + 100));
  return ![...stems].some((stem) => around.has(stem));
}

/** 「共 46 天，較前年的 23 天多一倍，平均每天 200 萬元」: of several lengths of time, each may be the one that is meant. */
function isOverAnotherTime({ finding: { kind, formula }, claim }: Placed): boolean {
  if (kind !== 'ratio' || formula?.kind !== 'quotient' || claim.mention.kind === 'T') return false;
  const [over] = figuresUsed(formula.of[1]);
  const { mentions } = claim.sentence;
  const isOwn = (each: Figure): boolean => each.start === over?.start || each.start === claim.mention.start;
  return mentions.some(
    (each) =>
      each.kind === 'U' &&
      each.unit === over?.unit &&
      each.nominal.low > 1 &&
      each.nominal.low !== over.nominal.low &&
      !isOwn(each),
  );
}
