import { isAmount, isPresent, saidBefore, type Discourse, type Said } from '../../discourse/said.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { figureTerm, numberTerm } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { timeOfRate, timeOfSum } from '../../words/time-rates.ts';

/** How many of the shorter a longer time has: a month has so many days, and a week five at work. */
const SHORTER: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  hour: { minute: [60] },
  day: { hour: [24, 8] },
  week: { day: [7, 5, 6] },
  month: { day: [30, 31, 28, 29], week: [4] },
  quarter: { month: [3], week: [13] },
  year: { month: [12], quarter: [4], week: [52], day: [365, 366] },
};

/** How far a sum may be from what its rate gives. */
const REACH = 1.5;

/**
 * What comes to so much in one time, and in another: "900 an hour, 15 a minute", "£1,145 a month, which over a year comes
 * to £13,740", 「月租 2,500 元，五個月共 12,500 元」.
 */
export function findSumsOfRates(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((claim) => {
    if (!isAmount(claim) || !isPresent(claim)) return [];
    const base = saidBefore(claim, discourse, 1).findLast((each) => isRate(each, claim));
    const from = base && timeOfRate(base.context, printedAt(base.mention));
    if (!base || !from) return [];
    return weighReadings(
      'ratio',
      claim.mention,
      readingsOf(base, from, claim, discourse),
      'What it comes to',
    );
  });
}

function isRate(each: Said, claim: Said): boolean {
  const isSame = each.mention.text === claim.mention.text && alike(plainOf(each), plainOf(claim));
  return isSame && isAmount(each) && timeOfRate(each.context, printedAt(each.mention)) !== null;
}

function plainOf({ mention }: Said): Said['mention'] {
  return { ...mention, unit: mention.unit?.replace(/\/.*$/u, '') ?? null };
}

function readingsOf(base: Said, from: string, claim: Said, discourse: Discourse): Reading[] {
  const amount = figureTerm(plainOf(base));
  const to = timeOfRate(claim.context, printedAt(claim.mention)) ?? timeOfSum(claim.context.before);
  if (to !== null) {
    const [more, fewer] = [SHORTER[to]?.[from] ?? [], SHORTER[from]?.[to] ?? []];
    return [
      ...more.map((count, index): Reading => ({
        formula: { kind: 'product', of: [amount, numberTerm(count)] },
        reach: index === 0 ? REACH : 1,
      })),
      ...fewer.map((count, index): Reading => ({
        formula: { kind: 'quotient', of: [amount, numberTerm(count)] },
        reach: index === 0 ? REACH : 1,
      })),
    ];
  }
  const lengths = (discourse[claim.at] ?? []).filter(
    ({ mention: { kind, unit, start, end, nominal }, at }) =>
      kind === 'U' &&
      unit === from &&
      end <= claim.mention.start &&
      // 「30 天，平均每天 2,500 人」: what the rate was reckoned with is no other time.
      (at !== base.at || start >= base.mention.end) &&
      nominal.low === nominal.high,
  );
  const length = lengths.at(-1)?.mention.nominal.low;
  return length === undefined || length < 2
    ? []
    : [{ formula: { kind: 'product', of: [amount, numberTerm(length)] }, reach: REACH }];
}
