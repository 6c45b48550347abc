import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { areChangedOver, areOneSlipApart, digitsInOneUnit, digitsOf } from '../../discourse/slips.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { numberOf, printedAt } from '../../figure.ts';
import { figureTerm, preciseOuter } from '../../formula.ts';
import { sharedWords } from '../../linking/shared-words.ts';
import { alike } from '../../text/alike.ts';
import { PERIODS } from '../../words/doubt-cues.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';
import { CORRECTED, DEFINITE, PLUPERFECT, REVIEWED } from '../../words/corrected-cues.ts';

/** Digits of fewer places fall together by chance. */
const FEWEST = 3;
const FEWEST_CHANGED_OVER = 2;
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
  const said = discourse.flat().filter((each) => mayBeRestated(each, true));
  const ofNow = new Set(said.filter((each) => mayBeRestated(each)));
  const byValue = Map.groupBy(said, ({ mention }) => mention.nominal.low);
  return said.flatMap((later, index) => {
    const before = [
      ...said.slice(0, Math.min(MOST_FIRST, index)),
      ...said.slice(Math.max(MOST_FIRST, index - MOST_LAST), index),
    ];
    if (!ofNow.has(later)) return [];
    // "It collected 45,300 coats last winter. The 45,300 coats …": what refers back is of its time.
    const isSaidBefore = DEFINITE.test(namesOf(later));
    const earlier = before.find((each) => (isSaidBefore || ofNow.has(each)) && areOneThing(each, later));
    if (!earlier) return [];
    // What is printed again as it is stands on its own.
    const [a, b] = [earlier, later].map(({ mention }) => byValue.get(mention.nominal.low)?.length ?? 0);
    if ((a ?? 0) > 1 && (b ?? 0) > 1) return [];
    // The text has the room to show how it comes to its amounts; a headline hasn't.
    const [claim, other] = earlier.at === 0 ? [earlier, later] : [later, earlier];
    // Beside $35m, a plain $30m is no $34m.
    const beside = { ...other.mention, outer: preciseOuter(other.mention, claim.mention.step) };
    const finding = setAgainst('restated', claim.mention, figureTerm(beside), 'What is printed twice');
    return finding?.verdict === 'contradicts' ? [finding] : [];
  });
}

/** Whether an amount is of now, and given for what it is. */
export function mayBeRestated(said: Said, isOfOtherTime = false): boolean {
  const { mention, sentence } = said;
  const lower = textBetween(sentence, sentence.start, sentence.end).toLowerCase();
  return (
    RESTATED.has(mention.kind) &&
    numberOf(mention) !== null &&
    mention.qualifier === 'exact' &&
    (isPresent(said) || said.at === 0 || said.direction === 'gap') &&
    !CORRECTED.test(lower) &&
    (isOfOtherTime || !OTHER_TIME.test(untilAmount(said).replace(REVIEWED, '')))
  );
}

/** Amounts, shares and stretches of time. */
const RESTATED: ReadonlySet<string> = new Set(['N', 'P', 'U']);

/** The words of an amount's clause; of one that was named before, what will become of it says nothing. */
function untilAmount(said: Said): string {
  const clause = clauseOf(said);
  return DEFINITE.test(namesOf(said)) ? clause.slice(0, namesOf(said).indexOf('#')) : clause;
}

function clauseOf({ mention, sentence }: Said, printed = printedAt(mention)): string {
  const before =
    textBetween(sentence, mention.start - 60, mention.start)
      .split(/[,;，；。]\s?/u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 30).split(/[,;，；。]/u);
  return `${before.trimEnd()} ${printed} ${behind.trimStart()}`.toLowerCase();
}

function areOneThing(a: Said, b: Said): boolean {
  if (a.at === b.at || a.mention.kind !== b.mention.kind) return false;
  if (baseOf(a) !== baseOf(b) || !alike(a.mention, b.mention)) return false;
  const ratio = a.mention.nominal.low / b.mention.nominal.low;
  if (!(ratio > 0.1 && ratio < 10) || ratio === 1) return false;
  const digits = digitsInOneUnit(a.mention, b.mention);
  const isAsLong = digitsOf(printedAt(a.mention)).length === digitsOf(printedAt(b.mention)).length;
  if (!digits || !isAsLong || !areOneSlipApart(...digits) || areOfTwoTimes(a, b)) return false;
  if (areChangedOver(...digits)) return areNamedAlike(a, b, significant(...digits));
  if (a.mention.kind !== 'N') return false;
  if (digits[0].length < FEWEST) return isOfName(a, b) && ratio > 0.8 && ratio < 1.25;
  // A slip of one digit may be another amount.
  const words = sharedNames(a, b);
  const areAmounts = [a, b].every((each) => isPresent(each) || each.at === 0);
  return areAmounts && words > (isTopic(a) ? 0 : 1) && ratio > 0.8 && ratio < 1.25;
}

/** Whether two amounts whose digits are changed over are of one thing: the more digits, the fewer words it takes. */
function areNamedAlike(a: Said, b: Said, digits: number): boolean {
  if (digits < FEWEST_CHANGED_OVER) return false;
  const words = sharedWords(sentenceOf(a), namesOf(b)) + sharedVerb(a, b);
  const isSaidBefore = DEFINITE.test(namesOf(b));
  const isOfKind = a.mention.unit !== null || isOfNoun(a, b);
  // Shares of two digits fall together by chance.
  if (a.mention.kind === 'P') return digits >= FEWEST && words > (isSaidBefore || !isDated(a, b) ? 0 : 1);
  if (digits < FEWEST)
    return words > (isSaidBefore && isOfKind ? 0 : 1) || (isSaidBefore && isTopic(a) && isOfKind);
  // In a headline there is no room for names.
  const isHeadline = a.at === 0 && b.at <= OPENING;
  return words > 0 || isHeadline || isTopic(a) || (isSaidBefore && a.mention.unit !== null);
}

function isDated(a: Said, b: Said): boolean {
  return [a, b].every((each) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(sentenceOf(each)));
}

/** Whether one noun follows both: 92,000 customers and 29,000 customers. */
function isOfNoun(a: Said, b: Said): boolean {
  const [own, other] = [a, b].map(
    ({ context: { behind } }) => /^ (?<noun>[a-z]{3,})/u.exec(behind)?.groups?.noun,
  );
  return own !== undefined && own === other;
}

/** 「遭罰 540 萬元」 and 「罰款 450 萬元」: a verb of one character right before both. */
function sharedVerb(a: Said, b: Said): number {
  const [own, other] = [a, b].map(({ mention: { start }, sentence }) =>
    textBetween(sentence, start - 3, start).replace(/[^\p{Script=Han}]|[共達約為的是有了以計]/gu, ''),
  );
  return [...(own ?? '')].some((each) => other?.includes(each)) ? 1 : 0;
}

/** "£1,145 a month" may leave its month out where it is named again. */
function baseOf({ mention: { unit } }: Said): string | null {
  return unit?.replace(/\/.*$/u, '') ?? null;
}

/** "Kestrel led with $30m … its $35m cheque", said of Kestrel: names of two words that both sentences have. */
function isOfName(a: Said, b: Said): boolean {
  const [own, other] = [a, b].map(({ sentence }) => textBetween(sentence, sentence.start, sentence.end));
  const names = other?.match(/(?<!^)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu) ?? [];
  const isNamed = names.some((name) => own?.includes(name) === true);
  return (
    isNamed && a.mention.unit !== null && /(?:its|his|her|their|the) #/u.test(namesOf(b)) && isPresent(a)
  );
}

/** What a document is about stands in its first sentences. */
function isTopic({ at, mention }: Said): boolean {
  return at < 2 && mention.unit !== null;
}

/** How many digits two figures print before the noughts that both end in. */
export function significant(a: string, b: string): number {
  const noughts = [a, b].map((digits) => /0*$/u.exec(digits)?.[0].length ?? 0);
  return a.length - Math.min(...noughts);
}

function sentenceOf({ sentence }: Said): string {
  return textBetween(sentence, sentence.start, sentence.end).toLowerCase();
}

/** The words of an amount's clause, with a sign for what is counted. */
export function namesOf(said: Said): string {
  return clauseOf(said, '#');
}

/** How many words name both amounts, besides what they are counted in. */
function sharedNames(a: Said, b: Said): number {
  return sharedWords(namesOf(a), namesOf(b));
}

/** "For the year 2019 … 33 million; for the year 2018 … 30 million", "In spring there had been 310,000". */
function areOfTwoTimes(a: Said, b: Said): boolean {
  return [/(?:19|20)\d\d/gu, PERIODS].some((times) => {
    const [own, other] = [timesIn(sentenceOf(a), times), timesIn(untilClause(b), times)];
    return other.size > 0 && own.isDisjointFrom(other) && (own.size > 0 || PLUPERFECT.test(namesOf(b)));
  });
}

/** What stands before an amount in its sentence, and its clause: what comes then is of another matter. */
function untilClause(said: Said): string {
  const { mention, sentence } = said;
  const isSaidBefore = DEFINITE.test(namesOf(said));
  if (isSaidBefore) return textBetween(sentence, sentence.start, mention.start).toLowerCase();
  return `${textBetween(sentence, sentence.start, mention.start).toLowerCase()} ${namesOf(said)}`;
}

function timesIn(text: string, times: RegExp): Set<string> {
  return new Set(Array.from(text.matchAll(times), ([time]) => time));
}
