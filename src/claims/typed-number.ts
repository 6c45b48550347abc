import { currencyWords } from '../figures/amount.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { canonicalUnit } from '../figures/units.ts';

/** A number that a formula gives, with its canonical unit. */
export interface TypedNumber {
  readonly value: number;
  readonly unit: string | null;
}

/** What parts words in a formula; other kinds of space look like it and aren’t. For a pattern. */
export const SPACE = String.raw`[ \t\r\n]`;

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)(?:\.\d+)?|\.\d+`;
const SCALE = String.raw`${SPACE}+(?:hundred|thousand|million|billion|trillion)(?![-/A-Za-z(])`;

// Not `(?i:…)`: where a process matches much, V8 now and then forgets that capitals are meant.
const currencies = currencyWords.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Money as figures print it: $250 million, USD 2.1bn. For a pattern, in the group `money`. */
export const MONEY = String.raw`(?<money>(?:${currencies})${SPACE}?(?:${DIGITS})(?:${SCALE}|(?:[kmbt]|[KMBT]|bn|mn|tn)(?![A-Za-z]))?)`;

/** A number with what multiplies it and its unit: 2,300 riders, 250 million USD, 45%. */
export const NUMBER = String.raw`(?<number>(?<digits>${DIGITS})(?<scale>${SCALE}|(?:[kKMBT]|bn)(?![A-Za-z]))?)(?:(?<percent>${SPACE}?%)|${SPACE}+(?<unit>[A-Za-z]+)(?![-/A-Za-z(]))?`;

/** What the groups of either pattern come to, or null when they name no one amount. */
export function readTypedNumber(groups: Readonly<Record<string, string | undefined>>): TypedNumber | null {
  const { money, number = '', digits = '', scale, percent, unit } = groups;
  if (money !== undefined) return readAmount(money);
  const amount = scale === undefined ? { value: Number(digits.replaceAll(',', '')) } : readAmount(number);
  const behind = percent === undefined ? unit : '%';
  return amount && { value: amount.value, unit: behind === undefined ? null : canonicalUnit(behind) };
}

function readAmount(printed: string): TypedNumber | null {
  const figure = readFigure(printed);
  if (isUnreadable(figure) || figure.parts.length > 1) return null;
  const [{ nominal, unit }] = figure.parts;
  return nominal.low === nominal.high ? { value: nominal.low, unit } : null;
}
