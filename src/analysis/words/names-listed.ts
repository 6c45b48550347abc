import * as english from '../en/names-listed-words.ts';
import * as chinese from '../zh-hant/names-listed-words.ts';

/** How many things of one kind, and then their names. */
export const NAMES_LISTED: readonly RegExp[] = [
  new RegExp(
    `(?<![\\w.,-])(?<count>${english.COUNT}|[2-9]|1\\d)(?: (?!of )[a-z][a-z’'-]*){1,4}(?:: |, namely |, which are | [–—] )(?<names>(?:the )?[^:;.()\\d]{3,200})(?=[.;]|$)`,
    'giu',
  ),
  new RegExp(
    `(?<count>[兩二三四五六七八九十]|(?<!\\d)[2-9])(?:大|個|家|所|處|項|名|座|條|位|款|類|地|縣市)(?!月|月份)[\\p{Script=Han}]{0,8}?(?:，?${chinese.ARE}|：)(?<names>[^，。；：（）]{3,120})(?=[。；])`,
    'gu',
  ),
];
/** What says that names are left out, or that they are none. */
export const LEAVES_OUT = new RegExp(
  `(?<![a-z])(?:${english.LEAVES_OUT})(?![a-z])|${chinese.LEAVES_OUT}`,
  'iu',
);
