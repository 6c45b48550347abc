import * as english from '../en/time-rate-words.ts';
import type { Context } from '../text/shape.ts';
import * as chinese from '../zh-hant/time-rate-words.ts';

const BEHIND = new RegExp(`^${english.RATE_BEHIND}(?![a-z])`, 'u');
const WITHIN = new RegExp(`${english.RATE_BEHIND}$|^${chinese.RATE_BEFORE}`, 'iu');
const BEFORE = new RegExp(
  `(?<![a-z])${english.RATE_BEFORE}|${chinese.RATE_BEFORE}[^\\ue000-\\ue005，。；]{0,6}$`,
  'u',
);
const OF_SUM = new RegExp(`(?<![a-z])${english.SUM_BEFORE}|${chinese.SUM_BEFORE}`, 'u');

/** The stretch of time that an amount is for: month of "a month", 每月 and "monthly rent"; null where none is said. */
export function timeOfRate({ before, behind }: Context, printed: string): string | null {
  const groups = BEHIND.exec(behind)?.groups ?? WITHIN.exec(printed)?.groups ?? BEFORE.exec(before)?.groups;
  return timeIn(groups);
}

/** The one stretch of time that a sum is over: "over a full year". */
export function timeOfSum(before: string): string | null {
  return timeIn(OF_SUM.exec(before)?.groups);
}

function timeIn(groups: Partial<Record<string, string>> | undefined): string | null {
  const word = Object.values(groups ?? {}).find((each) => each !== undefined);
  return word === undefined ? null : (NAMES[word] ?? word);
}

const NAMES: Readonly<Record<string, string>> = { ...english.TIME_NAMES, ...chinese.TIME_NAMES };
