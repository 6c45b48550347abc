import * as english from '../en/mean-words.ts';
import * as chinese from '../zh-hant/mean-words.ts';

/** Around a mean. */
export const MEAN = {
  before: new RegExp(`(?<![a-z])${english.MEAN.before}|${chinese.MEAN}`, 'u'),
  behind: new RegExp(`^ ?${english.MEAN.behind}(?![a-z])`, 'u'),
};
/** Around a range of amounts. */
export const RANGE: readonly RegExp[] = [
  new RegExp(`(?<![a-z])${english.RANGE}|${chinese.RANGE.before}`, 'u'),
  new RegExp(`^ ?${chinese.RANGE.behind}`, 'u'),
];
