import { printedAt } from '../../figure.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, reckon, type Formula } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import type { Amount } from '../../text/amount.ts';
import type { Mention } from '../../text/mention.ts';
import { REMAINDER_CUE, REMAINDER_TAIL } from '../../words/total-cues.ts';

/** "Of 45 seats A won 21 and B 14; the remaining 10 …", 「已修復 62 座，尚有 31 座」. */
export function findRemainders(amounts: readonly Amount[], earlier: readonly Amount[]): Finding[] {
  return amounts.flatMap(({ mention: rest, context }, index) => {
    if (!REMAINDER_CUE.test(context.before) && !REMAINDER_TAIL.test(context.behind)) return [];
    const own = amounts
      .slice(0, index)
      .map(({ mention }) => mention)
      .filter((each) => each.kind === rest.kind && mayBeOf(each, rest));
    const before = earlier
      .map(({ mention }) => mention)
      .filter((each) => each.kind === rest.kind && mayBeOf(each, rest));
    const readings = [...remaindersOf(own), ...(before.length > 0 ? remaindersOf([...before, ...own]) : [])];
    const tried = readings.flatMap((each) => setAgainst('total', rest, each, 'What remains') ?? []);
    const good = tried.find(({ verdict }) => verdict === 'agrees');
    const near = tried.filter((each) => isNear(each, 1.6));
    const closest = (near.length > 0 ? near : tried).toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
    if (good || !closest) return good ?? [];
    const reach = readings.length === 1 || near.length === 1 || closest === tried[0] ? 1.6 : 1.25;
    return closest.verdict === 'contradicts' && isNear(closest, reach) ? [closest] : [];
  });
}

/** "15 stations, ten of which …, the other five": what is counted is no part of 18.6 km. */
function mayBeOf(each: Mention, rest: Mention): boolean {
  const isFraction = /\d\.\d/u.test(printedAt(each));
  return alike(each, rest) && (rest.unit !== null || each.unit === null || !isFraction);
}

function distanceOf({ formula, claim }: Finding): number {
  const result = formula && reckon(formula);
  return result ? Math.abs(result.nominal.low - (claim as Mention).nominal.low) : Infinity;
}

/** A whole less all that follows it, or less the last that follows. */
function remaindersOf(amounts: readonly Mention[]): Formula[] {
  return amounts.flatMap((whole, index) => {
    const inDigits = /\d/u.test(printedAt(whole));
    const parts = amounts
      .slice(index + 1)
      .filter((part) => part.nominal.high < whole.nominal.low && (!inDigits || /\d/u.test(printedAt(part))));
    const before = amounts[index - 1];
    const isPartOf =
      before && / of (?:the |its |a )?$/u.test(whole.text.text.slice(before.end, whole.start).padStart(1));
    if (isPartOf) return [differenceOf(figureTerm(whole), figureTerm(before))];
    if (parts.length === 0) return [];
    const all = differenceOf(figureTerm(whole), ...parts.map(figureTerm));
    const last = parts.slice(-1).map(figureTerm);
    return parts.length === 1 ? [all] : [all, differenceOf(figureTerm(whole), ...last)];
  });
}
