import { scale } from '../../../claims/interval-arithmetic.ts';
import { isPresent, saidBefore, type Discourse, type Said } from '../../discourse/said.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { figureTerm, numberTerm, type Formula } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { monthsIn, runsOfMonthsIn } from '../../text/spans.ts';
import { DAILY, IN_A_YEAR, MONTHLY, YEARLY_RATE } from '../../words/rate-cues.ts';

/** A year has 365 days, or one more. */
const DAYS = [365, 366];

/** Averages of a day, a month and a year: "£120 million over five years, £24 million a year", 「6 月共 8,400 人次，平均每天 280 人次」. */
export function findRatesOverTime(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((claim) => {
    if (claim.mention.kind !== 'N') return [];
    if (isSaidOf(claim, DAILY)) return weighDays(claim, discourse);
    if (isSaidOf(claim, MONTHLY))
      return weighReadings(
        'ratio',
        claim.mention,
        monthlyReadings(claim, discourse),
        'The average of a month',
      );
    return isSaidOf(claim, YEARLY_RATE)
      ? weighReadings(
          'ratio',
          claim.mention,
          lengthReadings(claim, discourse, 'year'),
          'The average of a year',
        )
      : [];
  });
}

function isSaidOf({ context: { before, behind }, mention }: Said, cues: typeof DAILY): boolean {
  return cues.before.test(before) || cues.behind.test(behind) || cues.inside.test(printedAt(mention));
}

function weighDays(claim: Said, discourse: Discourse): Finding[] {
  const own = [...lengthReadings(claim, discourse, 'day'), ...daysOfMonthReadings(claim, discourse)];
  const readings = own.length > 0 ? own : dailyReadings(claim, discourse);
  return weighReadings('ratio', claim.mention, readings, 'The average of a day');
}

/** "December alone brought 5,140 attendances, an average of 166 a day": by the days of the month named last. */
function daysOfMonthReadings(claim: Said, discourse: Discourse): Reading[] {
  const months = monthsIn(claim.sentence);
  const month =
    months.findLast(({ end }) => end <= claim.mention.start) ?? (months.length === 1 ? months[0] : undefined);
  const [total] = totalsBefore(claim, discourse, 0).filter(
    ({ mention }) => month && mention.end > month.end - 40,
  );
  return total ? overLengths(total, month?.lengths ?? []) : [];
}

function monthlyReadings(claim: Said, discourse: Discourse): Reading[] {
  const run = runsOfMonthsIn(claim.sentence).findLast(({ end }) => end <= claim.mention.start);
  const [total] = totalsBefore(claim, discourse, 0);
  const ofRun = total && run ? overLengths(total, run.lengths) : [];
  return ofRun.length > 0 ? ofRun : lengthReadings(claim, discourse, 'month');
}

function overLengths({ mention }: Said, lengths: readonly number[]): Reading[] {
  return lengths.map((length) => ({ formula: quotient(figureTerm(mention), numberTerm(length)), reach: 2 }));
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

/** Over a length of time that the sentence prints: "45,000 doors in 60 days, 750 a day". */
function lengthReadings(claim: Said, discourse: Discourse, unit: string): Reading[] {
  const lengths = (discourse[claim.at] ?? []).filter(
    ({ mention }) =>
      mention.kind === 'U' && (mention.unit === unit || (unit === 'day' && mention.unit === 'week')),
  );
  const own = lengths.filter(({ mention }) => mention.end <= claim.mention.start);
  // "Some 665 a day over 92 days".
  const behind = lengths.filter(
    ({ mention: { start } }) => start >= claim.mention.end && start - claim.mention.end < 16,
  );
  const years = (own.at(-1) ?? behind[0])?.mention;
  if (!years) return [];
  // Three weeks have 21 days.
  const days = years.unit === unit ? 1 : 7;
  const point = scale(pointOf(years.nominal), days);
  const span = { ...years, nominal: point, outer: point, unit };
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
        (isPresent(each) || (sentences === 0 && (each.role === 'before' || each.role === 'earlier'))) &&
        alike(each.mention, claim.mention) &&
        each.mention.nominal.low > claim.mention.nominal.low,
    )
    .toReversed();
}

function quotient(a: Formula, b: Formula): Formula {
  return { kind: 'quotient', of: [a, b] };
}
