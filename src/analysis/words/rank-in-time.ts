import * as english from '../en/time-rank-words.ts';
import * as chinese from '../zh-hant/time-rank-words.ts';

/** A word that puts an amount first or last among those of other years. */
export const IN_TIME = new RegExp(
  `(?<high>(?<![a-z])(?:${english.HIGHS})(?=${english.OF_YEARS})|(?:${chinese.OF_YEARS})(?:${chinese.HIGHS}))|(?<low>(?<![a-z])(?:${english.LOWS})(?=${english.OF_YEARS})|(?:${chinese.OF_YEARS})(?:${chinese.LOWS}))`,
  'u',
);
