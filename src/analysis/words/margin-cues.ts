import * as english from '../en/margin-words.ts';
import * as chinese from '../zh-hant/margin-words.ts';

/** What says of an amount that it is by how much one side of a score is ahead. */
export const MARGIN = {
  before: new RegExp(`(?<![a-z])${english.BEFORE_MARGIN}|${chinese.BEFORE_MARGIN}`, 'u'),
  behind: new RegExp(`^ ?(?:${english.BEHIND_MARGIN}|${chinese.BEHIND_MARGIN})`, 'u'),
};
/** Before a margin that was one only for a time. */
export const AT_ONE_STAGE =
  /(?<![a-z])(?:at (?:one|any|some|no) (?:stage|point|time)|once|briefly|at most|never)(?![a-z])[^,;.]{0,40}$|(?:曾|一度|最多)[^，；。]{0,10}$/u;
