import { matchAt } from '../normal.ts';
import { numeralValue } from './numerals.ts';

const part = '(上午|早上|清晨|凌晨|早晨|中午|下午|午後|傍晚|晚上|晚間|夜間|深夜)';
const number = '(\\d{1,2}|[〇零一二兩三四五六七八九十廿]{1,3})';
const clock = new RegExp(
  `(?:${part} ?)?${number} ?(點|点|時|时)(?:(鐘|钟|整|正)|(半)|([一三])刻|${number} ?分?)?(?![a-z間间候代期])`,
  'y',
);
const spelled = new RegExp(`${part} ?(\\d{1,2}):([0-5]\\d)`, 'y');

const valueOf = (text: string): number => (/^\d/.test(text) ? Number(text) : numeralValue(text));

/** The hour of the day: 下午三點 is 15, 中午 and 晚上十二點 stay what they are. */
function hourIn(name: string | undefined, hour: number): number {
  if (name === undefined || hour > 12) return hour % 24;
  const isLate = /^[下午傍晚夜深中]/.test(name) && !/^(?:上午|早|清|凌)/.test(name);
  if (name === '中午') return hour <= 2 ? hour + 12 : hour;
  if (!isLate) return hour % 12;
  return hour === 12 ? (name.startsWith('下') ? 12 : 0) : hour + 12;
}

/** 十點 may be ten points: it is a time where something else says so. 十時 is one by itself. */
function isTime(match: RegExpExecArray): boolean {
  return (
    match[1] !== undefined ||
    /[時时]/.test(match[3] ?? '') ||
    match.slice(4).some((text) => (text as string | undefined) !== undefined)
  );
}

function minutesOf([, , , , , half, quarters, minutes]: readonly (string | undefined)[]): number {
  if (half !== undefined) return 30;
  if (quarters !== undefined) return quarters === '一' ? 15 : 45;
  return minutes === undefined ? 0 : valueOf(minutes);
}

/** Reads a time of day: 上午九時, 6時30分, 晚間七點半, 下午 3:20. */
export function scanTime(lower: string, at: number): { minute: number; end: number } | null {
  const typed = matchAt(spelled, lower, at);
  if (typed !== null)
    return { minute: hourIn(typed[1], Number(typed[2])) * 60 + Number(typed[3]), end: at + typed[0].length };
  const match = matchAt(clock, lower, at);
  if (match === null || !isTime(match)) return null;
  const [hour, minute] = [valueOf(match[2] ?? ''), minutesOf(match)];
  if (!(hour <= 24 && minute < 60)) return null;
  return { minute: hourIn(match[1], hour) * 60 + minute, end: at + match[0].length };
}
