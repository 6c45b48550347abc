import { isAmount, isPresent, isStrictlyAlike, textBetween, type Said } from '../discourse/said.ts';
import { isNear } from '../finding.ts';
import { NESTED } from '../words/base-cues.ts';
import {
  COMPARATIVE,
  OF_WHOLE,
  OWN_SUBJECT,
  OWN_WHOLE,
  PART_BEHIND,
  PART_OF_THEM,
  PERIODS,
  POSSESSIVE,
  SHARE_BEHIND,
} from '../words/doubt-cues.ts';
import { EARLIER_TIME } from '../words/earlier-cues.ts';
import type { Doubt, Placed } from './placed.ts';
import { areOfBase, namesBase, wordsAround } from './share-base.ts';

/** What makes a share that fails doubtful, one condition each. */
export const SHARE_DOUBTS: readonly Doubt[] = [
  isOfAnotherBase,
  isOfAnotherSubject,
  isOfNextPart,
  isOfChange,
  isOfSibling,
  isOfAnotherTime,
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
  const { share, part, whole } = found;
  if (hasOwnWhole(part, whole)) return true;
  if (isWholeByNumbers(placed, part, whole)) return false;
  // What stands in its own sentence behind "of" is what it is of.
  const isNext = whole.mention.start > share.mention.end && whole.at === share.at;
  const isOfWhole = OF_WHOLE.test(textBetween(part.sentence, part.mention.end, whole.mention.start));
  if (!isNext && !isOfWhole && !areOfBase(share.mention, wordsAround(whole.mention))) return true;
  if (placed.hasSibling) return false;
  // Only its name leads to what stands in another paragraph.
  if (whole.mention.text !== share.mention.text && !namesBase(share.mention)) return true;
  return whole.at !== share.at && POSSESSIVE.test(share.context.before);
}

/** How far a share may be from what a whole gives that only its place says to be one. */
const FAR_REACH = 1.5;

/**
 * "At the end of March 91,400 were waiting … Some 23,700 of them, or 36%": in another paragraph, the only amount so far
 * of what the part counts, which has no share itself; in the same sentence, the only other one before it.
 */
function isWholeByNumbers({ finding, discourse }: Placed, part: Said, whole: Said): boolean {
  if (!isNear(finding, FAR_REACH) || SHARE_BEHIND.test(whole.context.behind)) return false;
  if (whole.mention.start > part.mention.start && whole.at === part.at) return false;
  const rivals = discourse
    .slice(whole.at === part.at ? part.at : 0, part.at + 1)
    .flat()
    .filter(
      (each) =>
        isAmount(each) &&
        isStrictlyAlike(each.mention, part.mention) &&
        each.mention.nominal.low > part.mention.nominal.low &&
        (each.at < part.at || each.mention.start < part.mention.start),
    );
  const [first, ...others] = rivals.filter(isPresent);
  if (first !== whole) return false;
  const isTelling = part.mention.unit !== null && part.mention.unit === whole.mention.unit;
  return whole.at === part.at ? others.length === 0 : isTelling || PART_OF_THEM.test(part.context.behind);
}

/** "36,000 of 300,000": the whole of a part that names it is no other. */
function hasOwnWhole({ mention, context: { behind }, sentence, at }: Said, whole: Said): boolean {
  if (!OWN_WHOLE.test(behind)) return false;
  const next = sentence.mentions.find(({ start }) => start >= mention.end);
  return whole.at !== at || next !== whole.mention;
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

/** "144 of 1,200, a quarter fewer": by how much something differs is no share. */
function isOfChange(placed: Placed): boolean {
  const found = shareIn(placed);
  if (!found) return false;
  const { share, part } = found;
  const between =
    part.at === share.at ? textBetween(share.sentence, part.mention.end, share.mention.start) : '';
  return COMPARATIVE.test(share.context.behind) || CHANGED.test(between.toLowerCase());
}

/** 「占 17 萬箱，減少幅度最大，達 8.3%」: what stands behind a word of change is none. */
const CHANGED =
  /[增減漲跌]|成長|衰退|(?<![a-z])(?:rose|fell|grew|dropped|increase[sd]?|decrease[sd]?)(?![a-z])/u;

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
