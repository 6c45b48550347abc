import { exactly, type Magnitude } from '../digits.ts';
import { matchAt } from '../normal.ts';

const rest = '(?:a half|[a-z\\d-]{1,16} (?:second|minute|hour|month|inch|ounce)(?:s|es)?)';
const article = new RegExp(
  `an? (?=(?:percentage|basis) point(?![a-z])|(?:second|minute|hour|day|week|month|quarter|year|decade|century|foot|pound|mile|metre|meter|kilometre|kilometer) and ${rest}(?![a-z]))`,
  'y',
);

/**
 * "A year and a half", "an hour and twenty minutes": an article that counts one, since more of it follows. So it does
 * before a unit that only measures: "a percentage point".
 */
export function scanArticle(lower: string, at: number): Magnitude | null {
  const match = matchAt(article, lower, at);
  return match === null ? null : exactly(1, 1, at + match[0].length);
}
