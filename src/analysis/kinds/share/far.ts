import {
  isPresent,
  isStrictlyAlike,
  saidBefore,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { amountNamed } from '../../discourse/named-amounts.ts';
import { figureTerm, numberTerm, shareOf, type Formula } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { isOfSeveral, isRateOfAnother } from '../ratio/own-rate.ts';
import { alike } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { matchShape } from '../../text/shape.ts';
import { BASE_BEFORE } from '../../words/base-cues.ts';
import { REST_CUE } from '../../words/far-total-cues.ts';
import {
  ADDED,
  OF_SOMETHING,
  OF_THOSE,
  OF_WHOLE,
  PARTS_WITH_SHARES,
  SHARES_WITH_PARTS,
} from '../../words/far-share-patterns.ts';

/** A part with its share. The one that stands behind the other is claimed. */
interface Portion {
  readonly part: Said;
  readonly share: Said;
  readonly claim: Said;
}

/** "Of the 580 staff, 85%": what stands behind "of" is the whole. */
const AFTER_OF = /(?<![a-z])(?:of|among)(?: (?:the|its|their|these|those|all|some|his|her))* ?$/u;
/** "1,716 of the patients, or 50%". */
const OF_NOUN = /^ of (?:the|its|their|all|these|those) (?<noun>[a-z]+)(?=[,. (])/u;
/** How many sentences back a whole is looked for. */
const WINDOW = 6;
/** A document's headline and first sentences name what it is about. */
const OPENING = 3;

/** Shares whose whole stands in another sentence: "23,700 of them, or 36 %", 「400 人沒有保險，占 47%」. */
export function findFarShares(discourse: Discourse): Finding[] {
  const wholes = new Map<number, Mention>();
  return discourse.flatMap((said) => {
    const portions = portionsIn(said);
    const parts = new Set(portions.map(({ part }) => part.mention));
    return portions.flatMap((portion) => {
      const readings = readingsOf(portion, discourse, wholes, parts);
      const found = weighReadings('share', portion.claim.mention, readings, 'The share');
      const isSettled = found[0]?.verdict === 'agrees';
      const own: readonly unknown[] = [portion.part.mention, portion.share.mention];
      const whole = isSettled ? found[0]?.uses.find((use) => !own.includes(use)) : null;
      if (whole) wholes.set(portion.share.at, whole as Mention);
      return found;
    });
  });
}

function portionsIn(said: readonly Said[]): Portion[] {
  const [first] = said;
  if (!first) return [];
  const byMention = new Map(said.map((each) => [each.mention, each]));
  const found = new Map<Mention, Portion>();
  const add = (patterns: readonly RegExp[], claimed: 'share' | 'part'): void => {
    for (const { figures } of patterns.flatMap((pattern) => matchShape(pattern, first.sentence))) {
      const [part, share] = [figures.part, figures.share].map((each) => each && byMention.get(each));
      if (
        !part ||
        !share ||
        !isCounted(part.mention) ||
        found.has(share.mention) ||
        !mayBeShare(share) ||
        AFTER_OF.test(part.context.before) ||
        !mayBePart(part, share) ||
        isRateOfAnother(part.mention, share.mention) ||
        isOfSeveral(part.mention, share.mention)
      )
        continue;
      // What remains of all is known; how much that is may fail.
      const isRest = REST_CUE.test(share.context.before);
      found.set(share.mention, { part, share, claim: claimed === 'share' && !isRest ? share : part });
    }
  };
  add(PARTS_WITH_SHARES, 'share');
  add(SHARES_WITH_PARTS, 'part');
  return [...found.values()];
}

function readingsOf(
  portion: Portion,
  discourse: Discourse,
  wholes: ReadonlyMap<number, Mention>,
  parts: ReadonlySet<Mention>,
): Reading[] {
  const { part, share } = portion;
  const before = saidBefore(part, discourse, WINDOW).filter((each) => mayBeWhole(each, part));
  const opening = discourse
    .slice(0, Math.min(OPENING, part.at))
    .flat()
    .filter((each) => mayBeWhole(each, part));
  const sibling = [0, 1, 2].flatMap((back) => wholes.get(share.at - back) ?? []);
  const read = (whole: Mention, reach: number): Reading => ({ formula: formulaOf(portion, whole), reach });
  const forced = forcedWholes(portion, before, opening, parts, discourse);
  return [
    ...(ADDED.test(part.sentence.shape)
      ? before.slice(-2).map((other) => ({ formula: ofBoth(portion, other.mention), reach: 1 }))
      : []),
    ...sibling
      .filter((whole) => alike(whole, part.mention) || isCount(whole, part.mention))
      .slice(0, 1)
      .map((whole) => read(whole, 3)),
    ...forced.map((whole) => read(whole.mention, 3)),
    ...[...before.toReversed(), ...opening]
      .filter((each) => !forced.includes(each))
      .map((whole) => read(whole.mention, 1)),
  ];
}

/** Of 900 vacant posts beside 11,250 that are filled, the whole is both. */
function ofBoth({ part }: Portion, other: Mention): Formula {
  const terms = [part.mention, other].map((figure) => ({ sign: 1 as const, of: figureTerm(figure) }));
  return shareOf(figureTerm(part.mention), { kind: 'sum', terms });
}

function formulaOf({ part, share, claim }: Portion, whole: Mention): Formula {
  if (claim === share) return shareOf(figureTerm(part.mention), figureTerm(whole));
  return {
    kind: 'quotient',
    of: [{ kind: 'product', of: [figureTerm(whole), figureTerm(share.mention)] }, numberTerm(100, '%')],
  };
}

function mayBeWhole({ mention, role }: Said, { mention: part }: Said): boolean {
  const isLarger = mention.nominal.low >= part.nominal.low && Number.isFinite(mention.nominal.high);
  return (
    mention.kind === 'N' &&
    role !== 'change' &&
    isLarger &&
    mention.qualifier !== 'under' &&
    alike(mention, part)
  );
}

/** Counts in different measure words, 份 and 人, may still be a whole and its part. */
function isCount(a: Mention, b: Mention): boolean {
  return [a, b].every(({ unit }) => unit === null || /^(?:person|\p{Script=Han})$/u.test(unit));
}

/** The wholes that the words leave no choice but to take, the surest first. */
function forcedWholes(
  portion: Portion,
  before: readonly Said[],
  opening: readonly Said[],
  parts: ReadonlySet<Mention>,
  discourse: Discourse,
): Said[] {
  const { part, share } = portion;
  const behind = share.context.behind;
  const lead = textBetween(part.sentence, part.mention.start - 12, share.mention.start).toLowerCase();
  const noun = OF_WHOLE.test(behind) ? undefined : OF_SOMETHING.exec(behind)?.groups?.noun;
  const named = noun === undefined ? [] : namedBy(noun, before);
  if (named.length > 0) return named;
  if (noun !== undefined && !OF_THOSE.test(lead)) return [];
  const base =
    noun ??
    OF_NOUN.exec(part.context.behind)?.groups?.noun ??
    BASE_BEFORE.exec(textBetween(share.sentence, part.mention.end, share.mention.start))?.groups?.base;
  const far =
    base === undefined ? null : amountNamed(base, share.at, discourse, (each) => mayBeWhole(each, part));
  if (far) return [far];
  const present = before.filter((each) => isPresent(each) && isStrictlyAlike(each.mention, part.mention));
  // What has a share of its own is a sibling.
  const isSibling = ({ mention }: Said): boolean => parts.has(mention) && !OF_THOSE.test(lead);
  const beside = present.filter((each) => each.at === part.at && !isSibling(each));
  if (beside.length > 0) return beside.slice(-1);
  const last = present.filter(({ at }) => at === part.at - 1);
  const refersBack = OF_THOSE.test(lead) || OF_WHOLE.test(behind);
  if (refersBack && last.length > 0) return last.slice(0, 1);
  const [first] = last;
  if (isRate(portion)) return [];
  if (first && last.every(({ mention }) => mention.nominal.low <= first.mention.nominal.low)) return [first];
  const all = [...new Set([...opening, ...present])].filter(
    (each) => isPresent(each) && isStrictlyAlike(each.mention, part.mention),
  );
  if (all.length === 1) return all;
  // The first amount of what its own noun names: "418,000 guests … 75,240 guests, 18% of all".
  const own = nounBehind(part);
  const same = own === '' ? [] : all.filter((each) => nounBehind(each) === own);
  return OF_WHOLE.test(behind) ? same.slice(0, 1) : [];
}

/** The word right behind an amount. */
function nounBehind({ mention, sentence }: Said): string {
  const behind =
    /^ [a-z]+/u.exec(textBetween(sentence, mention.end, mention.end + 20))?.[0] ?? printedAt(mention);
  return [...stemsOf(behind)][0] ?? '';
}

/** A rate in Chinese is of what its own sentence counts: 「盜壘 96 次，成功率七成二」 leaves its whole out. */
function isRate({ part, share }: Portion): boolean {
  return /率\P{N}{0,2}$/u.test(textBetween(part.sentence, part.mention.end, share.mention.start));
}

/** The latest amount beside whose words a noun stands. */
function namedBy(noun: string, before: readonly Said[]): Said[] {
  const stems = [...stemsOf(noun)];
  if (stems.length === 0) return [];
  return before
    .filter((each) => isPresent(each) && stems.every((stem) => stemsOf(wordsNear(each)).has(stem)))
    .slice(-1);
}

function wordsNear({ mention, sentence }: Said): string {
  return textBetween(sentence, mention.start - 60, mention.end + 40);
}

/** ", or 36 %" says in other words what may be a change, or a share. */
function mayBeShare(share: Said): boolean {
  return isPresent(share) || share.direction === 'again';
}

/** An amount of now, or one that was taken off and is said how much of it that is: 「刪減 8.4 億元，刪幅 0.7%」. */
function mayBePart(part: Said, share: Said): boolean {
  return (
    mayBeShare(part) ||
    /[刪減降]幅\P{N}{0,2}$/u.test(textBetween(part.sentence, part.mention.end, share.mention.start))
  );
}

/** In digits, or in words for more than a dozen: "two doses (7 %)" is of other figures. */
function isCounted(part: Mention): boolean {
  return /\d/u.test(printedAt(part)) || part.nominal.low > 12;
}
