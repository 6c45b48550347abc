import { grammars } from './grammars.ts';
import type { NormalText } from './normal.ts';

/** Why a printed figure can't be read, in sentences for an editor: what is wrong, then what to write. */

/** What can't be compared although there is a number in it, and where it stands. */
export interface Unfit {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const bareDecades = grammars.map(({ dates }) => dates.bareDecades).join('|');

const unfitForms: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /(?<![a-z])(?:nan|infinity|infinite|n\/a|無限大|無限|无限)(?![a-z])|∞/,
    (text) => `“${text}” is not a number that can be compared. Write a number.`,
  ],
  [
    new RegExp(bareDecades),
    (text) => `“${text}” names a decade without its century. Write the whole year, such as “1990s”.`,
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

/** A number that the words before it say is not the one. */
export function denied(figure: string): string {
  return `“${figure}” says which number it is not. Write the number that it is, with a bound such as “at most” where there is one.`;
}
