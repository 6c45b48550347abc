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
import { figureTerm, numberTerm, shareOf, type Formula } from '../../formula.ts';
import { forcedWholes, mayBeWhole, wholeOfThose, type Portion } from './far-wholes.ts';
import { isOfSeveral, isRateOfAnother } from '../ratio/own-rate.ts';
import { alike } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { matchShape } from '../../text/shape.ts';
import { REST_CUE } from '../../words/far-total-cues.ts';
import { ADDED, OF_THOSE, PARTS_WITH_SHARES, SHARES_WITH_PARTS } from '../../words/far-share-patterns.ts';

/** "Of the 580 staff, 85%": what stands behind "of" is the whole. */
const AFTER_OF = /(?<![a-z])(?:of|among)(?: (?:the|its|their|these|those|all|some|his|her))* ?$/u;
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
  const isNested = OF_THOSE.test(
    textBetween(part.sentence, part.mention.start - 12, share.mention.start).toLowerCase(),
  );
  // Beside a whole of now, nothing is a share of what was before.
  const hasOwnWhole = (discourse[part.at] ?? []).some(
    (each) => each.mention.end <= part.mention.start && isPresent(each) && mayBeWhole(each, part),
  );
  const mayBeOf = (each: Said): boolean =>
    mayBeWhole(each, part) && (!hasOwnWhole || each.at === part.at || isPresent(each));
  const before = saidBefore(part, discourse, WINDOW).filter(
    // What has a share of its own is a sibling.
    (each) => mayBeOf(each) && (isNested || each.at !== part.at || !parts.has(each.mention)),
  );
  const opening = discourse.slice(0, Math.min(OPENING, part.at)).flat().filter(mayBeOf);
  const sibling = [0, 1, 2].flatMap((back) => wholes.get(share.at - back) ?? []);
  // Of what one share of a sentence is, the next is, too, whatever else it would be a share of.
  const [own] = wholes.has(share.at) && !isNested && share.at === part.at ? sibling : [];
  if (own && isStrictlyAlike(own, part.mention)) return [{ formula: formulaOf(portion, own), reach: 3 }];
  const read = (whole: Mention, reach: number): Reading => ({ formula: formulaOf(portion, whole), reach });
  const forced = forcedWholes(portion, before, opening, parts, discourse);
  return [
    ...wholeOfThose(portion, before).map((whole) => read(whole.mention, 3)),
    ...(ADDED.test(part.sentence.shape)
      ? before.slice(-2).map((other) => ({ formula: ofBoth(portion, other.mention), reach: 1 }))
      : []),
    ...sibling
      .filter((whole) => alike(whole, part.mention) || isCount(whole, part.mention))
      .slice(0, 1)
      // 「82 件」 of 2,350 隻 may be of something else.
      .map((whole) => read(whole, alike(whole, part.mention) ? 3 : 1)),
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

/** Counts in different measure words, 份 and 人, may still be a whole and its part. */
function isCount(a: Mention, b: Mention): boolean {
  return [a, b].every(({ unit }) => unit === null || /^(?:person|\p{Script=Han})$/u.test(unit));
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
