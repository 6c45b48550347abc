import { readChangeRoles } from './change-roles.ts';
import type { Mention } from './mention.ts';
import { shapeOf, type Sentence } from './shape.ts';
import { printedAt } from '../figure.ts';
import { isMoney } from './alike.ts';

/** Before a number that is set against one before it; and behind one that counts nothing of its own. */
const SET_AGAINST =
  /(?<![a-z])(?:from|against|compared with|compared to|versus|than)(?: (?:the|just|only|about))* $/iu;
const NO_NOUN =
  /^(?:[,.;:)]|$| (?:in|last|a|at|on|the|two|three|four|five|when|before|earlier|this|and|percent)(?![a-z]))/u;
/** How far behind its percentage such a number stands. */
const REACH = 90;

/**
 * "38 per cent are in favour, down from 44 in the spring": the later of two percentages may leave its sign out; in
 * Chinese the first of a list may leave out its money, 「300 萬、900 萬美元」.
 */
export function withElidedUnits(sentence: Sentence): Sentence {
  const { text, start, end, mentions } = sentence;
  const read = mentions.map((each, index): Mention => {
    if (isElided(each, mentions[index - 1], sentence)) return asPercent(each);
    const scaled = scaledLike(each, mentions[index + 1]);
    if (scaled) return scaled;
    const money = mentions.slice(index + 1).find(({ unit }) => unit !== null);
    return money && isListedBefore(each, money) ? { ...each, unit: money.unit } : each;
  });
  return read.every((each, index) => each === mentions[index]) ? sentence : shapeOf(text, start, end, read);
}

/** Whether nothing but bare amounts and their names stands between one and an amount of money: 「種子輪 300 萬、A 輪 900 萬美元」. */
function isListedBefore(each: Mention, money: Mention): boolean {
  const isBare = each.kind === 'N' && each.unit === null && /[萬億]$/u.test(printedAt(each));
  return (
    isBare && isMoney(money) && money.unit !== '%' && LISTED.test(each.text.text.slice(each.end, money.start))
  );
}

const LISTED = /^(?:[、和與及][^，。；、\d]{0,6}(?:[\d.,]+ ?[萬億])?)*$/u;

function isElided(each: Mention, last: Mention | undefined, sentence: Sentence): boolean {
  const { text } = each.text;
  if (each.kind !== 'N' || each.unit !== null || last?.kind !== 'P') return false;
  const isNumber =
    /^\d{1,2}(?:\.\d+)?$/u.test(printedAt(each)) && /\d ?(?:%|per ?cent)/u.test(printedAt(last));
  const isSet =
    SET_AGAINST.test(text.slice(Math.max(0, each.start - 30), each.start)) &&
    NO_NOUN.test(text.slice(each.end, Math.min(sentence.end, each.end + 12)));
  // "Rose 12 per cent from 75": a change is of something else than it is.
  const isChange = readChangeRoles(sentence).some(
    ({ mention, role }) => mention === last && role === 'change',
  );
  return isNumber && isSet && !isChange && each.start - last.end < REACH;
}

function asPercent(mention: Mention): Mention {
  const half = mention.fineStep / 2;
  const { low, high } = mention.nominal;
  return { ...mention, kind: 'P', unit: '%', outer: { low: low - half, high: high + half } };
}

/** "66 of a possible 120 million": the first of two leaves its million to the other. */
function scaledLike(each: Mention, next: Mention | undefined): Mention | null {
  const isBare = each.kind === 'N' && each.unit === null && /^\d{1,3}(?:\.\d+)?$/u.test(printedAt(each));
  if (!isBare || next?.kind !== 'N' || !OUT_OF.test(each.text.text.slice(each.end, next.start))) return null;
  const size = SIZES.find(([word]) => printedAt(next).toLowerCase().includes(word))?.[1];
  const isLess = size !== undefined && each.nominal.low * size < next.nominal.low;
  const by = ({ low, high }: Mention['nominal']): Mention['nominal'] => ({
    low: low * (size ?? 1),
    high: high * (size ?? 1),
  });
  return isLess
    ? {
        ...each,
        nominal: by(each.nominal),
        outer: by({ low: each.nominal.low - each.fineStep / 2, high: each.nominal.high + each.fineStep / 2 }),
        step: each.step * size,
        fineStep: each.fineStep * size,
        unit: next.unit,
      }
    : null;
}

const OUT_OF =
  /^ (?:out )?of (?:(?:a|an|the|its|their) )?(?:(?:possible|total|planned|full|original|required) )?$/u;
const SIZES: readonly (readonly [string, number])[] = [
  ['billion', 1e9],
  ['million', 1e6],
];
