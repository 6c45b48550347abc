import * as english from '../en/all-rows-words.ts';
import * as chinese from '../zh-hant/all-rows-words.ts';

const COUNT = '(?<count>two|three|four|five|six|seven|eight|nine|ten)';

/** "All four hospitals", "three of the four divisions", 「四大產品線全數」. */
export const OF_ALL_ROWS: readonly RegExp[] = [
  new RegExp(`(?<![a-z])${english.ALL}${COUNT} (?<noun>[a-z]+)`, 'u'),
  new RegExp(`(?<![a-z])${english.SOME}${COUNT} (?<noun>[a-z]+)`, 'u'),
  new RegExp(
    `(?<count>[兩二三四五六七八九十])(?:大|個|家|所|處|項|名|座|條|區)?(?<noun>\\p{Script=Han}{1,6}?)${chinese.ALL}`,
    'u',
  ),
];
export const MORE = new RegExp(`(?<![a-z])(?:${english.MORE})(?![a-z])|${chinese.MORE}`, 'u');
export const FEWER = new RegExp(`(?<![a-z])(?:${english.FEWER})(?![a-z])|${chinese.FEWER}`, 'u');
/** What two columns of three are of, where a sentence says so. */
export const A_YEAR_BEFORE =
  /(?<![a-z])(?:last year|year earlier|year before|year ago|year-on-year)(?![a-z])|去年|年增|年減|同期|同月/u;
