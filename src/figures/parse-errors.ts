import type { NormalText } from './normal.ts';

/** Why a printed figure can't be read, in sentences for an editor: what is wrong, then what to write. */

/** What can't be compared although there is a number in it, and where it stands. */
export interface Unfit {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const decadeNames = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const quarter =
  '(?:first|second|third|fourth)[ -]quarter|q[1-4](?![a-z\\d])|第 ?[一二三四1-4] ?季度?|[上下]半年';

const unfitForms: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /(?<![a-z])(?:nan|infinity|infinite|n\/a|無限大|無限|无限)(?![a-z])|∞/,
    (text) => `“${text}” is not a number that can be compared. Write a number.`,
  ],
  [
    new RegExp(
      `(?<![a-z])(?:${decadeNames})(?![a-z])|(?:the |')[1-9]0'?s(?![a-z])|(?<![\\d〇零一二])[\\d一二三四五六七八九][\\d〇零十] ?年代`,
    ),
    (text) => `“${text}” names a decade without its century. Write the whole year, such as “1990s”.`,
  ],
  [
    new RegExp(`(?<![a-z])(?:${quarter})(?!.*\\d{4})(?<!\\d{4}.*)`),
    (text) => `“${text}” names no year. Write it, too, such as “Q3 2024” or 「2024 年第三季」.`,
  ],
];

/** The part of a folded text that names no quantity or time, or null. */
export function unfit({ lower, cased }: NormalText): Unfit | null {
  for (const [form, reason] of unfitForms) {
    const match = form.exec(lower);
    if (match === null) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, reason: reason(cased.slice(start, end)) };
  }
  return null;
}

/** A text without a number, or with one glued to letters: "H100", "v2.1". */
export function noNumber(text: string): string {
  const glued = /[a-z]-?\d/i.test(text);
  const advice = glued
    ? 'If it is a name, list it in content/names.json. A figure is a number by itself with'
    : 'A figure is a number with';
  return `No number was found in “${text}”. ${advice} a qualifier and a unit, such as “roughly 510,000 lines”.`;
}

/** A range whose ends are the wrong way round. */
export function downwards(range: string): string {
  return `The range “${range}” runs downwards. Write the smaller number first; a score or a ratio takes a colon, such as “3:1”.`;
}

/** Words behind a number that are neither its unit nor what it is of. */
export function strayWords(before: string, words: string): string {
  return `“${words.trim()}” could not be read behind “${before}”. Behind the number stand a unit and a few words that say what it is of.`;
}
