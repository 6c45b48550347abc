import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, sumOf, type Formula } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import { amountsIn, type Amount } from '../../text/amount.ts';
import type { Sentence } from '../../text/shape.ts';
import { findList, isBare, isWritten, leadOf, MOST_IN_WORDS } from './behind-whole.ts';
import { findRemainders } from './remainder.ts';
import { MARGIN } from '../../words/margin-cues.ts';
import { EACH_CUE, SUM_CUE, SUM_TAIL, THE_TWO, TWO_TOGETHER, WHOLE_OF } from '../../words/total-cues.ts';

/** Sums that a paragraph prints with their parts: lists after a total, totals after a list, what remains of a whole. */
export function findTextTotals(paragraph: readonly Sentence[]): Finding[] {
  return paragraph.flatMap((sentence, index) => {
    const amounts = amountsIn(sentence);
    const before = paragraph[index - 1];
    const earlier = before ? amountsIn(before) : [];
    const found = [
      ...findList(amounts, sentence),
      ...findSums(amounts, earlier, sentence),
      ...findExceeded(amounts),
      ...findRemainders(amounts, earlier),
    ];
    return onePerClaim(found);
  });
}

function onePerClaim(findings: readonly Finding[]): Finding[] {
  const best = new Map<Finding['claim'], Finding>();
  for (const finding of findings) {
    if (!best.has(finding.claim) || finding.verdict === 'agrees') best.set(finding.claim, finding);
  }
  return [...best.values()];
}

/** "14 planes and 9 helicopters, 23 in all", 「62 億元、48 億元，合計 110 億元」; "26 trains of 4 cars each, 104 in all". */
function findSums(amounts: readonly Amount[], earlier: readonly Amount[], sentence: Sentence): Finding[] {
  return amounts.flatMap(({ mention: total, context }, index) => {
    const isOfTwo = index === 0 && TWO_TOGETHER.test(sentence.shape);
    if (!isOfTwo && !SUM_CUE.test(context.before + leadOf(total)) && !SUM_TAIL.test(context.behind))
      return [];
    const changed = new Set<unknown>(
      readChangeRoles(sentence).flatMap(({ role, mention }) => (role === 'change' ? [mention] : [])),
    );
    const before = amounts
      .slice(Math.max(0, index - 8), index)
      .filter((each) => !MARGIN.behind.test(each.context.behind))
      .map(({ mention }) => mention);
    const parts = partsOf(total, before).filter((each) => !(each.kind === 'P' && changed.has(each)));
    const runs = parts.map((_, from) => parts.slice(from)).filter(({ length }) => length > 1);
    const sums = runs.flatMap((run) => setAgainst('total', total, sumOf(run), 'The sum') ?? []);
    const products = productsOf(before.filter(({ kind }) => kind !== 'P')).flatMap(
      (each) => setAgainst('total', total, each, 'The product') ?? [],
    );
    const good = [...sums, ...products].find(({ verdict }) => verdict === 'agrees');
    if (good) return [good];
    if (index === 0 && THE_TWO.test(sentence.shape)) return sumOfTwo(total, earlier);
    const between = total.text.text.slice(before.at(-2)?.start ?? total.start, total.start);
    const forced = EACH_CUE.test(between.toLowerCase()) ? products : longest(runs, sums);
    return forced.filter((each) => each.verdict === 'contradicts' && isNear(each, 1.6)).slice(-1);
  });
}

/** 「企業 820 萬元、個人 460 萬元、政府 120 萬元，全年收入 1,300 萬元」: parts that come to more than all, by little. */
function findExceeded(amounts: readonly Amount[]): Finding[] {
  return amounts.flatMap(({ mention: total, context }, index) => {
    if (!WHOLE_OF.test(context.before)) return [];
    const parts = partsOf(
      total,
      amounts.slice(0, index).map(({ mention }) => mention),
    );
    const finding = parts.length > 2 ? setAgainst('total', total, sumOf(parts), 'The sum') : null;
    if (finding?.verdict !== 'contradicts') return finding ? [finding] : [];
    const isOver = parts.reduce((sum, { nominal }) => sum + nominal.low, 0) > total.nominal.high;
    const areSmaller = parts.every(({ nominal }) => nominal.high < total.nominal.low);
    return isOver && areSmaller && isNear(finding, 1.15) ? [finding] : [];
  });
}

/** What may add up to a total: "three days in May, four in June and two in July, 9 days" prints its unit once. */
function partsOf(total: Mention, before: readonly Mention[]): Mention[] {
  const first = before.find((each) => each.kind === total.kind && alike(each, total));
  const isWord = (each: Mention): boolean => !isWritten(each) && total.nominal.low < MOST_IN_WORDS;
  return before.flatMap((each): Mention[] => {
    const isOwn = each.kind === total.kind && alike(each, total);
    const isElided =
      total.kind === 'U' && first && each.start > first.start && isBare(each) && each.kind === 'N';
    if (!isOwn && !isElided) return [];
    if (
      isWritten(each) !== isWritten(total) &&
      !(total.kind === 'U' && isWord(each)) &&
      !isInList(each, before)
    )
      return [];
    return [total.kind === 'U' ? { ...each, kind: 'U', unit: total.unit, outer: each.nominal } : each];
  });
}

/** "14 boats, nine launches and two catamarans, 25 vessels in all": lists have their small numbers in words. */
function isInList(each: Mention, before: readonly Mention[]): boolean {
  const isSmall = !isWritten(each) && each.nominal.low > 1 && each.nominal.low < 13;
  const last = before[before.indexOf(each) - 1];
  const link = last ? each.text.text.slice(last.end, each.start) : '';
  return isSmall && /^ (?:[a-z-]+ ){0,3}[a-z-]+(?:,| and|, and) $/u.test(link);
}

/** 「兩者合計」, "the two together": of the two amounts that the sentence before is about. */
function sumOfTwo(total: Mention, earlier: readonly Amount[]): Finding[] {
  const parts = earlier
    .filter(
      ({ mention, context }) =>
        mention.kind === total.kind && alike(mention, total) && !EARLIER.test(context.before),
    )
    .map(({ mention }) => mention);
  const finding = parts.length === 2 ? setAgainst('total', total, sumOf(parts), 'The sum') : null;
  return finding && isNear(finding, 1.6) ? [finding] : [];
}

const EARLIER = /(?:較|比|去年|前年|由|從|(?<![a-z])(?:than|from|against|compared with))[^，。；,]{0,14}$/u;

/** The sum of all the parts: the first run is the longest. Long lists have to be nearer to be meant. */
function longest(runs: readonly (readonly Mention[])[], sums: readonly Finding[]): Finding[] {
  const [first] = sums;
  return first && (runs.length === 1 || isNear(first, 1.3)) ? [first] : [];
}

function productsOf(amounts: readonly Mention[]): Formula[] {
  const [a, b] = amounts.slice(-2);
  return a && b ? [{ kind: 'product', of: [figureTerm(a), figureTerm(b)] }] : [];
}
