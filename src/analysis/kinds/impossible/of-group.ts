import { isAmount, isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { preciseOuter } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { isMeasured } from '../../text/precision.ts';
import { ATTEMPTS, OF_THE_NOUN, OF_THEM, PART_CUE, PLANNED } from '../../words/subset-words.ts';
import { tellLargerPart, tellPart } from './impossible.ts';

/** What tells less than this of an amount is another count of it. */
const REACH = 2.5;

/**
 * Parts that come after the group that they are of: "The school has 412 pupils. On Monday 231 of them stayed at
 * home", 「傳喚 19 名證人，出庭的有 12 人」. A part fails where it is larger than all that it may be of.
 */
export function findPartsOfGroups(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((part, index) => {
      const own = said.slice(0, index).filter((each) => mayBeGroup(each, part));
      const before =
        own.length > 0 ? own : (discourse[at - 1] ?? []).filter((each) => mayBeGroup(each, part));
      if (OF_THEM.test(part.context.behind)) return hold(part, before);
      // "33 penguins, 27 of the birds": another word for them.
      if (own.length === 1 && OF_THE_NOUN.test(part.context.behind)) return hold(part, own);
      if (own.length > 0 && isPartOfRoom(part, own.at(-1))) return hold(part, own.slice(-1));
      return hold(
        part,
        before.slice(-1).filter((group) => isOutcome(part, group)),
      );
    }),
  );
}

/** An amount of now that counts one by one. */
function mayBeGroup(group: Said, part: Said): boolean {
  const { mention } = group;
  return (
    isCount(group) && isCount(part) && isPresent(group) && isPresent(part) && areCounts(mention, part.mention)
  );
}

function isCount(said: Said): boolean {
  const { unit, nominal, qualifier } = said.mention;
  return isAmount(said) && !isMeasured(unit) && qualifier === 'exact' && Number.isInteger(nominal.low);
}

/** 19 名 and 12 人 count people alike; 35 席 and 28 人 count who holds them. */
function areCounts(a: Said['mention'], b: Said['mention']): boolean {
  return alike(a, b) || [a, b].every(({ unit }) => unit === 'person' || /^\p{Script=Han}$/u.test(unit ?? ''));
}

/** Whether one amount is of what was tried or called, and the other of what came of it. */
function isOutcome(part: Said, group: Said): boolean {
  const tried = clauseOf(group);
  const done = clauseOf(part);
  return ATTEMPTS.some(({ all, some }) => all.test(tried) && some.test(done) && !some.test(tried));
}

/** 「設有 420 床，昨天已住了 355 床」: what there is of a measure word, and how many of them. */
function isPartOfRoom(part: Said, group: Said | undefined): boolean {
  const measure = measureOf(part);
  if (!group || measure === '' || measureOf(group) !== measure) return false;
  const { before } = part.context;
  return PART_CUE.test(before) && !PLANNED.test(group.context.before) && !PLANNED.test(before);
}

/** The measure word of an amount, which the grammar may leave behind it. */
function measureOf({ mention: { unit }, context: { behind } }: Said): string {
  if (unit === 'person' || /^\p{Script=Han}$/u.test(unit ?? '')) return unit ?? '';
  return unit === null ? (/^ ?(\p{Script=Han})/u.exec(behind)?.[1] ?? '') : '';
}

function clauseOf({ mention, sentence }: Said): string {
  const before =
    textBetween(sentence, mention.start - 30, mention.start)
      .split(/[，；;。]|, (?=\d)/u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 40).split(/[,，；;。]| and /u);
  return `${before}#${behind}`.toLowerCase();
}

function hold(part: Said, groups: readonly Said[]): Finding[] {
  const largest = groups.toSorted((a, b) => b.mention.nominal.low - a.mention.nominal.low)[0];
  if (!largest) return [];
  const ratio = part.mention.nominal.low / largest.mention.nominal.low;
  const [least, most] = [part, largest].map(({ mention }) => preciseOuter(mention, mention.step));
  if (least && most && least.low > most.high)
    return ratio < REACH ? [tellLargerPart(part.mention, largest.mention)] : [];
  return ratio <= 1 && groups.length === 1 ? [tellPart(part.mention, largest.mention)] : [];
}
