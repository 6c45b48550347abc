import { grammars } from './grammars.ts';
import { matchAt } from './normal.ts';
import type { Part } from './quantity.ts';

/** A time of day in minutes since midnight, and where its text ends. */
export interface ScannedTime {
  readonly minute: number;
  readonly end: number;
}

const clock = /(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?)(?![\d:.,/]*\d|[a-z%])/y;

function scanClock(lower: string, at: number): ScannedTime | null {
  const match = matchAt(clock, lower, at);
  const hour = Number(match?.[1]);
  if (match === null || hour > 24) return null;
  const minute = (hour % 24) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60;
  return { minute, end: at + match[0].length };
}

/** One time; the longest reading of any language, since "10:30 p.m." begins like "10:30". */
function scanOne(lower: string, at: number): ScannedTime | null {
  let longest = scanClock(lower, at);
  for (const { scanTime } of grammars) {
    const time = scanTime(lower, at);
    if (time !== null && time.end > (longest?.end ?? at)) longest = time;
  }
  return longest;
}

const link = / ?(?:-|~|to|至|到) ?/y;

/** Reads a time of day, or the time from one to another: "6:30", "10 a.m.", 上午九時, "9:00–17:00". */
export function scanTime(lower: string, at: number): { part: Part; end: number } | null {
  const from = scanOne(lower, at);
  if (from === null) return null;
  const joined = matchAt(link, lower, from.end);
  const to = joined === null ? null : scanOne(lower, from.end + joined[0].length);
  const isRange = to !== null && to.minute > from.minute;
  const nominal = { low: from.minute, high: isRange ? to.minute : from.minute };
  const part: Part = { nominal, outer: nominal, unit: 'time of day', qualifier: 'exact' };
  return { part, end: isRange ? to.end : from.end };
}
