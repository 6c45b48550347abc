import { isAmount, isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { figureTerm } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike } from '../../text/alike.ts';
import { EACH_BEFORE } from '../../words/each-cues.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';
import { A_HEAD, COMES_TO, EACH_ALONE, FOR_ONE_BEHIND, FOR_ONE_WITHIN } from '../../words/per-noun-cues.ts';

/** How far an average may be from what the amounts beside it give, and from what those far from it give. */
const REACH = 2.5;
const FAR_REACH = 1.6;
/** Further amounts would fit by chance. */
const MOST = 10;

/** What an average is for one of, with the amounts of the document that count it. */
interface Average {
  readonly claim: Said;
  readonly counts: readonly Said[];
}

/**
 * Averages of which the total or the count stands anywhere in the document: "Grants averaged £521 for each household",
 * 「全季攻下 600 分，平均每場 5 分」. Averages of one sentence for one of the same thing have one count.
 */
export function findAveragesAcross(discourse: Discourse): Finding[] {
  const amounts = discourse.map((said) =>
    said.filter((each) => isAmount(each) && isPresent(each) && !isOfEach(each) && !isOfOtherTime(each)),
  );
  return discourse.flatMap((said, at) => {
    const claims = said.filter(mayBeAverage);
    if (claims.length === 0) return [];
    const near = around(at, amounts);
    const averages = claims.flatMap((claim): Average[] => {
      const counts = countsOf(claim, near);
      return counts && counts.length > 0 ? [{ claim, counts }] : [];
    });
    const shared = averages.flatMap((average) => countThatHolds(average, near)).at(0);
    return averages.flatMap((average) => weigh(average, near, shared));
  });
}

/** How many sentences before an average, and behind it, its amounts are looked for; and how many of a document's first. */
const WINDOW = 40;
const BEHIND = 4;
const OPENING = 6;

function around(at: number, amounts: Discourse): Said[] {
  const from = Math.max(0, at - WINDOW);
  return [...amounts.slice(0, Math.min(OPENING, from)), ...amounts.slice(from, at + BEHIND)].flat();
}

function mayBeAverage(claim: Said): boolean {
  return claim.mention.kind === 'N' && (isPresent(claim) || claim.direction === 'again');
}

function weigh({ claim, counts }: Average, amounts: readonly Said[], shared: Said | undefined): Finding[] {
  if (OTHER_TIME.test(leadOf(claim))) return [];
  const totals = totalsFor(claim, amounts);
  const [total] = totals;
  const count = shared && counts.includes(shared) ? shared : counts[0];
  const readings = totals.flatMap((a) =>
    counts
      .filter((b) => a !== b)
      .map((b): Reading => ({
        formula: quotientOf(a, b),
        reach: a === total && b === count ? reachOf(claim, a, b, counts, shared) : 1,
      })),
  );
  return weighReadings('ratio', plainOf(claim), readings, 'The average');
}

/** Whether what leads to an amount says that it is of another time, or a target. */
function isOfOtherTime({ mention, sentence }: Said, reach = 12): boolean {
  return OTHER_TIME.test(textBetween(sentence, mention.start - reach, mention.start).toLowerCase());
}

/** "His season average is 11.8": a mean that is known by name is of its own amounts. */
const OTHER_MEAN =
  /(?<!(?:^|[^a-z])(?:an|the|on|its|their|this|that|of|for|at|and) )(?<=[a-z’'] )average(?: [a-z]+)? (?:is|was|of|being|stands|stood|came) /u;

/** What stands before an amount in its clause. */
function leadOf({ mention, sentence }: Said): string {
  const lead = textBetween(sentence, mention.start - 60, mention.start).toLowerCase();
  return lead.split(/[,;，。；]/u).at(-1) ?? '';
}

/** A total and a count that both stand far off may be of anything. */
function reachOf(
  claim: Said,
  total: Said,
  count: Said,
  counts: readonly Said[],
  shared: Said | undefined,
): number {
  if (OTHER_MEAN.test(leadOf(claim))) return 1;
  const isOwn = isOwnTotal(total, claim);
  if (count === shared) return isOwn ? REACH : 1;
  if (!isOfNoun(count, claim.context.before)) return 1;
  const areSame = counts.every(({ mention }) => mention.nominal.low === count.mention.nominal.low);
  if (isOwn) return areSame ? REACH : isFirst(count, counts) ? FAR_REACH : 1;
  // "Overnight guests, of whom there were 150,000, spent €410 each" is no average of what all spent.
  const isMean = !EACH_ALONE.test(claim.context.behind) || /average|平均/u.test(claim.context.before);
  return count.at === claim.at && areSame && isMean ? FAR_REACH : 1;
}

/** An amount of the sentence of an average before it, or right behind it where it says what all come to. */
function isOwnTotal(total: Said, { at, mention }: Said): boolean {
  if (total.at !== at) return false;
  if (total.mention.end <= mention.start) return true;
  return total.mention.start - mention.end < NEXT && COMES_TO.test(total.context.before);
}

/** How far behind an average what it comes to is printed. */
const NEXT = 40;

/** What a document counts first it is about, and is the most of it. */
function isFirst(count: Said, counts: readonly Said[]): boolean {
  return counts.every(
    ({ mention, at }) => at >= count.at && mention.nominal.low <= count.mention.nominal.low,
  );
}

/** The count of the averages of a sentence, by which one of them holds. */
function countThatHolds({ claim, counts }: Average, amounts: readonly Said[]): Said[] {
  const own = totalsFor(claim, amounts).filter(({ at }) => at === claim.at);
  const [total] = own;
  return total
    ? counts.filter(
        (count) =>
          count !== total &&
          weighReadings('ratio', plainOf(claim), [{ formula: quotientOf(total, count), reach: 1 }], '')
            .length > 0,
      )
    : [];
}

function isOfEach(each: Said): boolean {
  return (
    EACH_BEFORE.test(each.context.before) ||
    FOR_ONE_BEHIND.test(each.context.behind) ||
    each.mention.unit?.includes('/') === true
  );
}

/** The amounts that count what an average is for one of; null where it is no average. Its own sentence's come first. */
function countsOf(claim: Said, amounts: readonly Said[]): Said[] | null {
  const { before, behind } = claim.context;
  const printed = printedAt(claim.mention);
  const noun = (FOR_ONE_BEHIND.exec(behind) ?? FOR_ONE_WITHIN.exec(printed))?.groups?.noun;
  const measure = EACH_BEFORE.exec(before)?.groups?.measure;
  const isNamed =
    A_HEAD.test(behind.slice(0, 12)) || A_HEAD.test(printed)
      ? (each: Said): boolean => isOfPeople(each)
      : noun !== undefined
        ? (each: Said): boolean => counts(each, noun) || (PERSON.test(noun) && isOfPeople(each))
        : measure !== undefined
          ? (each: Said): boolean =>
              each.mention.unit === measure ||
              isMeasuredBy(each, measure) ||
              (/^(?:person|人次)$/u.test(each.mention.unit ?? '') && /[人名位]/u.test(measure))
          : EACH_ALONE.test(behind)
            ? (each: Said): boolean =>
                each.at === claim.at && each.mention.unit === null && each.mention.end <= claim.mention.start
            : null;
  if (isNamed === null) return null;
  const basis = amounts.find(
    (each) => each.at === claim.at && isBasis(each) && each.mention.unit !== claim.mention.unit,
  );
  if (basis) return [basis];
  const found = amounts.filter(
    (each) =>
      each !== claim &&
      each.mention.nominal.low > 1 &&
      Number.isInteger(each.mention.nominal.low) &&
      isNamed(each),
  );
  const own = found.filter(({ at, mention }) => at === claim.at && mention.end <= claim.mention.start);
  return (own.length > 0 ? own.toReversed() : found).slice(0, MOST);
}

/** 「以總人次 48 萬計算」: what an average is said to be reckoned with. */
function isBasis({ context: { before, behind } }: Said): boolean {
  return /以[^，。；]{0,10}$/u.test(before) && /^[^，。；]{0,4}計/u.test(behind);
}

/** 「每名選舉人」: who is counted, where a noun says so. */
function isOfNoun({ mention, sentence }: Said, before: string): boolean {
  const noun = /每[名位個](?<noun>\p{Script=Han}{2})/u.exec(before)?.groups?.noun;
  return noun === undefined || textBetween(sentence, mention.start - 10, mention.end + 4).includes(noun);
}

/** 「42 所學校…每校」: what is counted stands right behind its measure word. */
function isMeasuredBy({ mention, sentence }: Said, measure: string): boolean {
  return (
    /^[所間家座個處]$/u.test(mention.unit ?? '') &&
    textBetween(sentence, mention.end, mention.end + 3).includes(measure)
  );
}

/** Whether a noun stands right behind an amount. */
function counts({ mention, sentence }: Said, noun: string): boolean {
  const behind =
    /^(?: [a-z-]+){0,2} [a-z]+/u.exec(textBetween(sentence, mention.end, mention.end + 40))?.[0] ?? '';
  const own = stemsOf(`${printedAt(mention)} ${behind}`);
  return [...stemsOf(noun)].some((stem) => own.has(stem));
}

/** Nouns of who does something: starters, visitors, cyclists. */
const PERSON = /(?:[^aeiou][aeiouy][a-z]+|[a-z]{4,})(?:er|or|ist|ee|ian|ant|ent)$/u;
const PEOPLE = stemsOf('people visitors passengers guests residents spectators customers');

function isOfPeople(said: Said): boolean {
  const { mention, sentence } = said;
  const behind = textBetween(sentence, mention.end, mention.end + 14);
  return mention.unit === 'person' || [...stemsOf(behind)].some((stem) => PEOPLE.has(stem));
}

/** The amounts that an average may be of: the nearest of its sentence, of its paragraph, and the first of the document. */
function totalsFor(claim: Said, amounts: readonly Said[]): Said[] {
  const mention = plainOf(claim);
  const fitting = amounts.filter(
    (each) =>
      each !== claim &&
      alike(each.mention, mention) &&
      each.mention.unit === mention.unit &&
      each.mention.nominal.low > mention.nominal.low * 1.5,
  );
  const own = fitting.filter((each) => isOwnTotal(each, claim)).toReversed();
  const before = fitting.filter(({ at }) => at < claim.at);
  const near = before.filter((each) => each.mention.text === mention.text).toReversed();
  return [...new Set([...own, ...near, ...before])].slice(0, MOST);
}

/** An average in the unit of its total. */
function plainOf({ mention }: Said): Said['mention'] {
  return { ...mention, unit: mention.unit?.replace(/\/.*$/u, '') ?? null };
}

function quotientOf({ mention: a }: Said, { mention: b }: Said): Reading['formula'] {
  return { kind: 'quotient', of: [figureTerm(a), figureTerm(b)] };
}
