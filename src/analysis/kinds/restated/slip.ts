import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { areChangedOver, areOneSlipApart, digitsInOneUnit, digitsOf } from '../../discourse/slips.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { numberOf, printedAt } from '../../figure.ts';
import { figureTerm } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike } from '../../text/alike.ts';
import { PERIODS } from '../../words/doubt-cues.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';
import { CORRECTED } from '../../words/corrected-cues.ts';

/** Digits of fewer places fall together by chance. */
const FEWEST = 3;
/** How many sentences name what a document is about. */
const OPENING = 3;
/** Of a long text, the first amounts and the last are held against each. */
const MOST_FIRST = 30;
const MOST_LAST = 60;

/**
 * One amount that is printed twice with a slip of the pen between: 481 votes in the headline and 418 below, "a
 * surplus of €640,000" and "the surplus of €460,000". They have to be named by one word, and be of no other time.
 */
export function findSlipsBetween(discourse: Discourse): Finding[] {
  const said = discourse.flat().filter(mayBeRestated);
  const byValue = Map.groupBy(said, ({ mention }) => mention.nominal.low);
  return said.flatMap((later, index) => {
    const before = [
      ...said.slice(0, Math.min(MOST_FIRST, index)),
      ...said.slice(Math.max(MOST_FIRST, index - MOST_LAST), index),
    ];
    const earlier = before.find((each) => areOneThing(each, later));
    if (!earlier) return [];
    // What is printed again as it is stands on its own.
    const [a, b] = [earlier, later].map(({ mention }) => byValue.get(mention.nominal.low)?.length ?? 0);
    if ((a ?? 0) > 1 && (b ?? 0) > 1) return [];
    // The text has the room to show how it comes to its amounts; a headline hasn't.
    const [claim, other] = earlier.at === 0 ? [earlier, later] : [later, earlier];
    const finding = setAgainst('restated', claim.mention, figureTerm(other.mention), 'What is printed twice');
    return finding?.verdict === 'contradicts' ? [finding] : [];
  });
}

function mayBeRestated(said: Said): boolean {
  const { mention, sentence } = said;
  const lower = textBetween(sentence, sentence.start, sentence.end).toLowerCase();
  return (
    mention.kind === 'N' &&
    numberOf(mention) !== null &&
    mention.qualifier === 'exact' &&
    (isPresent(said) || said.at === 0 || said.direction === 'gap') &&
    !CORRECTED.test(lower) &&
    !OTHER_TIME.test(clauseOf(said))
  );
}

function clauseOf({ mention, sentence }: Said): string {
  const before =
    textBetween(sentence, mention.start - 60, mention.start)
      .split(/[,;，；。]\s?/u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 30).split(/[,;，；。]/u);
  return `${before} ${printedAt(mention)} ${behind}`.toLowerCase();
}

function areOneThing(a: Said, b: Said): boolean {
  if (a.at === b.at || a.mention.unit !== b.mention.unit || !alike(a.mention, b.mention)) return false;
  const ratio = a.mention.nominal.low / b.mention.nominal.low;
  if (!(ratio > 0.1 && ratio < 10) || ratio === 1) return false;
  const digits = digitsInOneUnit(a.mention, b.mention);
  const isAsLong = digitsOf(printedAt(a.mention)).length === digitsOf(printedAt(b.mention)).length;
  if (!digits || !isAsLong || digits[0].length < FEWEST || !areOneSlipApart(...digits)) return false;
  if (areOfTwoTimes(a, b)) return false;
  const words = sharedNames(a, b);
  // In a headline there is no room for names; elsewhere a slip of one digit may be another amount.
  const isHeadline = a.at === 0 && b.at <= OPENING;
  // What a document is about stands in its first sentences.
  const isTopic = a.at < 2 && a.mention.unit !== null;
  if (areChangedOver(...digits)) return words > 0 || isHeadline || (isTopic && digits[0].length > 2);
  const areAmounts = [a, b].every((each) => isPresent(each) || each.at === 0);
  return areAmounts && words > (isTopic ? 0 : 1) && ratio > 0.8 && ratio < 1.25;
}

/** How many words name both amounts, besides what they are counted in. */
function sharedNames(a: Said, b: Said): number {
  const own = stemsOf(clauseOf(a));
  const units = stemsOf(`${printedAt(a.mention)} ${printedAt(b.mention)}`);
  return [...stemsOf(clauseOf(b))].filter((stem) => own.has(stem) && !units.has(stem)).length;
}

/** "For the year 2019 … 33 million; for the year 2018 … 30 million". */
function areOfTwoTimes(a: Said, b: Said): boolean {
  return [/(?:19|20)\d\d/gu, PERIODS].some((times) => {
    const [own, other] = [timesIn(a, times), timesIn(b, times)];
    return own.size > 0 && other.size > 0 && own.isDisjointFrom(other);
  });
}

function timesIn({ sentence }: Said, times: RegExp): Set<string> {
  const text = textBetween(sentence, sentence.start, sentence.end).toLowerCase();
  return new Set(Array.from(text.matchAll(times), ([time]) => time));
}
