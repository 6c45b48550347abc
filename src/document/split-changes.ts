import { isUnreadable, readFigure } from '../figures/read.ts';

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CHANGE = /^(from\s+)?(\S+(?:\s[^\d\s]+)*?)(\s+to\s+)(\S.*)$/isu;
/** No range is as wide: "rose by 112 to 1,940" gives the change, then what came of it. */
const WIDEST = 3;

/** Cuts what reads like a range and is a change into its two figures: "fell from 8.4 to 4.1 days". */
export function splitChanges(found: readonly Stretch[], text: string): Stretch[] {
  return found.flatMap((stretch) => splitChange(stretch, text));
}

function splitChange({ start, end }: Stretch, text: string): Stretch[] {
  const [whole, from = '', first = '', to = '', second = ''] = CHANGE.exec(text.slice(start, end)) ?? [];
  const numbers = [first, second].map(numberIn);
  const [one = 0, other = 0] = numbers;
  const isBy =
    /\bby\s$/iu.test(text.slice(Math.max(0, start - 4), start)) && !/[%％]|per ?cent/iu.test(second);
  const isNumbered = !numbers.includes(Number.NaN);
  const isChange = isNumbered && (from === '' ? isBy && other >= WIDEST * one : one > other);
  if (whole === undefined || !(isChange || (from === '' && isUnread(whole)))) return [{ start, end }];
  const middle = start + from.length + first.length;
  const parts = [
    { start: start + from.length, end: middle },
    { start: middle + to.length, end },
  ];
  const isRead = parts.every((part) => !isUnread(text.slice(part.start, part.end)));
  return isRead ? parts : [{ start, end }];
}

/** "Repaid $6.8 million to 41,300 customers" and "1,204 to 1,195" are no ranges. */
function isUnread(printed: string): boolean {
  return isUnreadable(readFigure(printed));
}

/** The number as printed, whatever multiplies it. */
function numberIn(printed: string): number {
  const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(printed) ?? [];
  return digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''));
}
