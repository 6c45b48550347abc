import type { Moment } from './moment.ts';

const DAY = 1440;
/** Between a time of day and its date, and between a date and the time of that day. */
const ON = /^,? (?:on )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu;
const AT = /^,? (?:at |around |about |shortly after |just before )?$/iu;
/** Before a time of day, what says that it is of the date named last. */
const SAME_DAY = /(?:同[日天]|當[日天晚])(?:的)?$/u;

/** Times of day with the date that stands beside them: "02:30 on 20 February", 「5 日上午 9 時…同日上午 7 時」. */
export function joinClocks(moments: readonly Moment[], text: string): Moment[] {
  const joined: Moment[] = [];
  for (const [index, moment] of moments.entries()) {
    const last = joined.at(-1);
    const next = moments[index + 1];
    const before = last ? text.slice(last.end, moment.start) : '';
    if (isDay(moment) && last && isClock(last) && ON.test(before)) {
      joined.splice(-1, 1, { ...at(moment, last), start: last.start, end: moment.end });
      continue;
    }
    const isOfNext = next && isDay(next) && ON.test(text.slice(moment.end, next.start));
    if (isClock(moment) && last && isDay(last) && AT.test(before) && !isOfNext) {
      joined.splice(-1, 1, { ...at(last, moment), start: last.start, end: moment.end });
      continue;
    }
    const dated = joined.findLast(({ month, minute }) => month !== null && minute !== null);
    const isSame = isClock(moment) && dated && SAME_DAY.test(text.slice(moment.start - 4, moment.start));
    joined.push(isSame ? { ...at(dated, moment), start: moment.start, end: moment.end } : moment);
  }
  return joined;
}

function isClock({ month, minute }: Moment): boolean {
  return month === null && minute !== null;
}

function isDay({ precision, month }: Moment): boolean {
  return precision === 'day' && month !== null;
}

/** The day of one moment at the time of another. */
function at(day: Moment, { minute }: Moment): Moment {
  const midnight = Math.floor((day.minute ?? 0) / DAY) * DAY;
  return { ...day, precision: 'minute', minute: midnight + (minute ?? 0) };
}
