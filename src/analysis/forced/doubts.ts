import { isPresent, isStrictlyAlike, textBetween, type Discourse, type Said } from '../discourse/said.ts';
import { printedAt } from '../figure.ts';
import type { Finding } from '../finding.ts';
import { reckon, type Formula } from '../formula.ts';
import { stemsOf } from '../linking/words.ts';
import { alike, areOfOneKind } from '../text/alike.ts';
import { EARLIER_TIME } from '../words/earlier-cues.ts';
import { NESTED } from '../words/base-cues.ts';
import {
  ADVERSE,
  AFTER_EVENT,
  ASIDE,
  LOSS,
  OF_WHOLE,
  OWN_SUBJECT,
  PART_BEHIND,
  PERIODS,
  PER_HEAD,
  POSSESSIVE,
  SHARE_BEHIND,
} from '../words/doubt-cues.ts';
import { areOfBase, wordsAround } from './share-base.ts';

/** A contradiction with what the text says of its figures. */
export interface Placed {
  readonly finding: Finding;
  readonly claim: Said;
  /** Those of its figures that stand in running text. */
  readonly uses: readonly Said[];
  readonly discourse: Discourse;
}

type Doubt = (placed: Placed) => boolean;

/** What makes a contradiction doubtful, one condition each. */
export const DOUBTS: readonly Doubt[] = [
  isOfAnotherBase,
  isOfAnotherSubject,
  isOfNextPart,
  isOfSibling,
  isOfAnotherTime,
  isOfPartOfPart,
  isNoList,
  isNoRemainder,
  hasNearerEnd,
  isOfOtherClause,
  isOfLoss,
  isOfAnotherEvent,
];

/** The share of a formula with the whole that it takes: "40% of the loans", and what the loans are. */
function shareIn({
  finding: { formula },
  claim,
  uses,
}: Placed): { share: Said; part: Said; whole: Said } | null {
  if (formula?.kind === 'share') {
    const [part, whole] = uses;
    return part && whole && uses.length === 2 ? { share: claim, part, whole } : null;
  }
  const [whole, share] = uses;
  return formula?.kind === 'quotient' && share?.mention.kind === 'P' && whole
    ? { share, part: claim, whole }
    : null;
}

/** "40% of the print loans" is no share of all loans. */
function isOfAnotherBase(placed: Placed): boolean {
  const found = shareIn(placed);
  if (!found) return false;
  const { share, whole } = found;
  // What stands in its own sentence behind "of" is what it is of.
  const isNext = whole.mention.start > share.mention.end && whole.at === share.at;
  const isOfWhole = OF_WHOLE.test(
    textBetween(found.part.sentence, found.part.mention.end, whole.mention.start),
  );
  if (!isNext && !isOfWhole && !areOfBase(share.mention, wordsAround(whole.mention))) return true;
  return whole.at !== share.at && POSSESSIVE.test(share.context.before);
}

/** 「女性 214 人，男性 72 人，女性占四分之三」: the words before a share name another amount than the last. */
function isOfAnotherSubject(placed: Placed): boolean {
  const found = shareIn(placed);
  if (!found || found.share.at !== found.part.at || found.share.mention.start < found.part.mention.end)
    return false;
  const { share, part } = found;
  const between = textBetween(share.sentence, part.mention.end, share.mention.start);
  const subject = OWN_SUBJECT.exec(between)?.groups?.subject;
  return subject !== undefined && !wordsAround(part.mention).includes(subject.slice(0, 2));
}

/** 「六成製成果乾，計 5,760 公噸，四成製成冰品，計 3,840 公噸」: each share stands before its part. */
function isOfNextPart(placed: Placed): boolean {
  const found = shareIn(placed);
  return found?.share === placed.claim && PART_BEHIND.test(found.share.context.behind);
}

/** 「老人 2,200 人，占 55%；青年 480 人，占 12%」: what has a share of its own is no whole of those beside it. */
function isOfSibling(placed: Placed): boolean {
  const found = shareIn(placed);
  if (!found || found.whole.at !== found.part.at || !SHARE_BEHIND.test(found.whole.context.behind))
    return false;
  const { part, whole } = found;
  if (part.mention.start < whole.mention.end) return false;
  return !NESTED.test(textBetween(part.sentence, whole.mention.end, part.mention.start));
}

/** A share of one time says nothing of the amounts of another. */
function isOfAnotherTime({ finding: { kind }, claim, uses }: Placed): boolean {
  if (kind !== 'share') return false;
  const lead = textBetween(claim.sentence, claim.sentence.start, claim.mention.start).toLowerCase();
  const times = [...lead.matchAll(PERIODS)].map(([time]) => time);
  return uses.some(({ at, sentence }) => {
    if (at === claim.at) return false;
    const other = textBetween(sentence, sentence.start, sentence.end).toLowerCase();
    return (
      (EARLIER_TIME.test(lead) && !EARLIER_TIME.test(other)) || times.some((time) => !other.includes(time))
    );
  });
}

/** 「加工占 16%，其中六成製果乾，四成製冰品」: the shares of a part don't add up with those of the whole. */
function isOfPartOfPart({ finding: { formula }, claim, uses }: Placed): boolean {
  if (formula?.kind !== 'sum' || claim.mention.kind !== 'P') return false;
  const starts = uses.map(({ mention }) => mention.start);
  const from = Math.min(...starts);
  return NESTED.test(textBetween(claim.sentence, from, claim.mention.start));
}

/** Amounts of other times, targets and asides are no members of a list. */
function isNoList({ finding: { kind, formula }, uses }: Placed): boolean {
  if (kind !== 'total' || formula?.kind !== 'sum' || formula.terms.some(({ sign }) => sign < 0)) return false;
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
