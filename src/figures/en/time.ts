import { matchAt } from '../normal.ts';
import { scanCardinal } from './cardinal.ts';

const half = '([ap])\\.?m\\b\\.?';
const numbered = new RegExp(`(\\d{1,2})(?:[:.]([0-5]\\d))? ?${half}`, 'y');
const worded = /(?:(half|a quarter|quarter) (past|to) )?([a-z]{3,6}|\d{1,2})( o'clock)?/y;
const daytime = / (?:in the )?(morning|afternoon|evening)(?![a-z])/y;
const spokenHalf = new RegExp(` ${half}`, 'y');

function hourOf(name: string): number {
  const hour = /^\d/.test(name) ? Number(name) : (scanCardinal(name, 0)?.low ?? Number.NaN);
  return hour >= 1 && hour <= 12 ? hour : Number.NaN;
}

/** "12 a.m." is midnight and "12 p.m." noon. */
const inDay = (hour: number, isLate: boolean): number => (hour % 12) + (isLate ? 12 : 0);

function scanNumbered(lower: string, at: number): { minute: number; end: number } | null {
  const match = matchAt(numbered, lower, at);
  const hour = Number(match?.[1]);
  if (match === null || hour > 12) return null;
  return { minute: inDay(hour, match[3] === 'p') * 60 + Number(match[2] ?? 0), end: at + match[0].length };
}

function scanWorded(lower: string, at: number): { minute: number; end: number } | null {
  const match = matchAt(worded, lower, at);
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const hour = hourOf(match[3] ?? '');
  if (Number.isNaN(hour)) return null;
  const past = match[1] === undefined ? 0 : match[1] === 'half' ? 30 : 15;
  const end = at + match[0].length;
  const part = matchAt(daytime, lower, end) ?? matchAt(spokenHalf, lower, end);
  const isLate = /^(?:p|afternoon|evening)$/.test(part?.[1] ?? '');
  const base = (part === null ? hour : inDay(hour, isLate)) * 60;
  return { minute: base + (match[2] === 'to' ? -past : past), end: end + (part?.[0].length ?? 0) };
}

/** Reads a time of day: "10 a.m.", "6.30pm", "half past six", "seven o'clock in the evening". */
export function scanTime(lower: string, at: number): { minute: number; end: number } | null {
  return scanNumbered(lower, at) ?? scanWorded(lower, at);
}
