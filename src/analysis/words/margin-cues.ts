import * as english from '../en/margin-words.ts';
import * as chinese from '../zh-hant/margin-words.ts';

/** What says of an amount that it is by how much one side of a score is ahead. */
export const MARGIN = {
  before: new RegExp(`(?<![a-z])${english.BEFORE_MARGIN}|${chinese.BEFORE_MARGIN}`, 'u'),
  behind: new RegExp(`^ ?(?:${english.BEHIND_MARGIN}|${chinese.BEHIND_MARGIN})`, 'u'),
};
