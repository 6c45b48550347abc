import { smallNumbers, tens } from './words.ts';

const number = `(?:\\d{1,9}|(?:${[...Object.keys(tens), ...Object.keys(smallNumbers)].join('|')})(?:-[a-z]+)?)`;
const partOfAll = new RegExp(
  `(?<![a-z\\d-])(${number}) ([a-z]{3,})( in| out of)(?: every| each)? (${number})(?![\\w-])`,
);

/** A share that names what it is of in its middle, "one patient in 200", as "one in 200 patient". Null for any other text. */
export function writeShare(lower: string): string | null {
  const share = lower.replace(partOfAll, '$1$3 $4 $2');
  return share === lower ? null : share;
}
