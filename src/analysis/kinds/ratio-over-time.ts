import { isPresent, saidBefore, type Discourse, type Said } from '../discourse/said.ts';
import { weighReadings, type Reading } from '../discourse/readings.ts';
import type { Finding } from '../finding.ts';
import { printedAt } from '../figure.ts';
import { figureTerm, numberTerm, type Formula } from '../formula.ts';
import { alike } from '../text/alike.ts';
import { DAILY, IN_A_YEAR, YEARLY_RATE } from '../words/rate-cues.ts';

/** A year has 365 days, or one more. */
const DAYS = [365, 366];

/** Averages of a day in a year, and of a year in several: "£120 million over five years, £24 million a year". */
export function findRatesOverTime(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((claim) => {
    if (claim.mention.kind !== 'N') return [];
    if (isDaily(claim))
      return weighReadings('ratio', claim.mention, dailyReadings(claim, discourse), 'The average of a day');
    return isYearly(claim)
      ? weighReadings('ratio', claim.mention, yearlyReadings(claim, discourse), 'The average of a year')
      : [];
  });
}

function isDaily({ context: { before, behind }, mention }: Said): boolean {
  return DAILY.before.test(before) || DAILY.behind.test(behind) || DAILY.inside.test(printedAt(mention));
}

function isYearly({ context: { before, behind }, mention }: Said): boolean {
  return (
    YEARLY_RATE.before.test(before) ||
    YEARLY_RATE.behind.test(behind) ||
    YEARLY_RATE.inside.test(printedAt(mention))
  );
}

/** The amounts of a year before an average, the nearest first. */
function dailyReadings(claim: Said, discourse: Discourse): Reading[] {
  return totalsBefore(claim, discourse, 1)
    .filter(({ sentence }) =>
      IN_A_YEAR.test(sentence.text.text.slice(sentence.start, sentence.end).toLowerCase()),
    )
    .flatMap(({ mention }, index) =>
      DAYS.map((days): Reading => ({
        formula: quotient(figureTerm(mention), numberTerm(days)),
        reach: index === 0 ? 2 : 1,
      })),
    );
}

function yearlyReadings(claim: Said, discourse: Discourse): Reading[] {
  const own = (discourse[claim.at] ?? []).filter(
    ({ mention }) => mention.kind === 'U' && mention.unit === 'year' && mention.end <= claim.mention.start,
  );
  const years = own.at(-1)?.mention;
  if (!years) return [];
  const span = { ...years, nominal: pointOf(years.nominal), outer: pointOf(years.nominal) };
  const [total] = totalsBefore(claim, discourse, 0);
  return total ? [{ formula: quotient(figureTerm(total.mention), figureTerm(span)), reach: 2 }] : [];
}

/** "Over five years" are five. */
function pointOf({ low, high }: { low: number; high: number }): { low: number; high: number } {
  const end = Number.isFinite(low) ? low : high;
  return { low: end, high: Number.isFinite(low) && Number.isFinite(high) ? high : end };
}

function totalsBefore(claim: Said, discourse: Discourse, sentences: number): Said[] {
  return saidBefore(claim, discourse, sentences)
    .filter(
      (each) =>
        each.mention.kind === 'N' &&
        isPresent(each) &&
        alike(each.mention, claim.mention) &&
        each.mention.nominal.low > claim.mention.nominal.low,
    )
    .toReversed();
}

function quotient(a: Formula, b: Formula): Formula {
  return { kind: 'quotient', of: [a, b] };
}
