import type { Claim } from '../../claims/claim.ts';
import { compareText } from '../../figures/compare-text.ts';
import { findFigures } from '../../figures/find.ts';
import { grammars } from '../../figures/grammars.ts';
import { normalText } from '../../figures/normal.ts';
import { scanLeadingPeriod, scanPeriod } from '../../figures/period.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import { saysEach, saysPeriod } from './claim-words.ts';

/** A rate that stands beside a link, as typed, and the name of its period, if it is one. */
interface Rate {
  readonly before: string;
  readonly behind: string;
  readonly period: string | null;
}

const NEAR = 45;
/** "A day after", "a year in which": the article of a date, and no rate. */
const goesOn =
  /^[ -](?:after|on|from|when|that|in which|since|later|earlier|before|ago|old|long|or)(?![a-z])/;
const eachOf = new RegExp(`^(?:${grammars.map(({ claimWords }) => claimWords.eachBehind).join('|')})`, 'u');
const eachBehind = new RegExp(`^(?: [a-z-]+){0,2}?(?:${eachOf.source.slice(1)})`, 'u');
const eachAhead = new RegExp(`(?:${grammars.map(({ claimWords }) => claimWords.eachAhead).join('|')})$`, 'u');
const eachBefore = new RegExp(
  `(?:${grammars.flatMap(({ claimWords }) => claimWords.eachBefore ?? []).join('|')})$`,
  'u',
);

function periodBehind(behind: string): Rate | null {
  const { lower, ends } = normalText(behind);
  const read = scanPeriod(lower, 0);
  if (read === null || goesOn.test(lower.slice(read.end)) || /^ ?(?:年增|月增|季增)/u.test(lower))
    return null;
  return { before: '', behind: behind.slice(0, ends[read.end - 1]), period: read.period };
}

/** "[$2 million](…), every month," and "(a month)": a period that stands apart, and is all that does. */
function periodApart(behind: string): Rate | null {
  const [, words] = /^\s?[,(]( ?[a-z]+ [a-z]+)(?=[,.;:!?)]|$)/u.exec(behind) ?? [];
  const rate = words === undefined ? null : periodBehind(` ${words.trim()}`);
  return rate?.behind.length === ` ${(words ?? '').trim()}`.length ? rate : null;
}

/** "Per month: [$2 million](…)", and a column with such a heading. */
function periodOver(before: string): Rate | null {
  const [, label] = /([^.;:。；：]{1,40})[:：]\s*$/u.exec(before) ?? [];
  const { lower } = normalText(` ${label ?? ''}`);
  for (let at = 0; at < lower.length; at += 1) {
    const read = scanPeriod(lower, at);
    if (read !== null) return { before: `${label ?? ''}: `, behind: '', period: read.period };
  }
  return null;
}

function periodBefore(before: string): Rate | null {
  const { lower, starts } = normalText(before);
  const at = lower.lastIndexOf('每');
  const read = at === -1 ? null : scanLeadingPeriod(lower, at);
  if (read?.isEach !== true || read.end !== lower.length) return null;
  return { before: before.slice(starts[at]), behind: '', period: read.period };
}

/** What a link's own text says behind its figure, or behind what that counts: "$900 each", "12 tickets each". */
function eachWithin(text: string): Rate | null {
  const last = findFigures(text).at(-1);
  const tail = last && eachBehind.exec(normalText(text.slice(last.end)).lower);
  return tail ? { before: '', behind: tail[0], period: null } : null;
}

function rateAround({ text }: TextRun, { start, end }: RunLink): Rate | null {
  const [before, behind] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  const period = periodBehind(behind) ?? periodApart(behind) ?? periodOver(before) ?? periodBefore(before);
  if (period !== null) return period;
  const lower = normalText(before).lower;
  const [head, tail] = [
    eachBefore.exec(lower) ?? eachAhead.exec(lower),
    eachOf.exec(normalText(behind).lower),
  ];
  return head === null && tail === null
    ? null
    : { before: head?.[0] ?? '', behind: tail?.[0] ?? '', period: null };
}

/** True when a link's text and the rate beside it are the claim's figure together: "[40,000 people](…) a week". */
export function meansWithRate(run: TextRun, link: RunLink, { figure }: Claim, text: string): boolean {
  const rate = rateAround(run, link);
  if (rate === null || figure === null) return false;
  return compareText(figure, rate.before + text + rate.behind) === null;
}

/** How a rate beside a link makes another figure of it, or null where the claim's own words say that rate. */
export function rateBeside(run: TextRun, link: RunLink, claim: Claim, text: string): string | null {
  const rate = rateAround(run, link) ?? eachWithin(text);
  if (rate === null || !claim.figure) return null;
  const per = claim.figure.parts[0].unit?.split('/')[1];
  if (per !== undefined && (rate.period === null || rate.period === per)) return null;
  const isSaid = rate.period === null ? saysEach(claim) : saysPeriod(claim, rate.period);
  return isSaid ? null : `“${(rate.before || rate.behind).trim()}” makes a rate of it; the claim names none.`;
}
