import * as english from '../en/total-words.ts';
import * as chinese from '../zh-hant/total-words.ts';

/** Before the difference of two amounts that stand before it. */
export const NET_CUE = new RegExp(`(?<![a-z])${english.NET_WORDS}|${chinese.NET_WORDS}`, 'u');
/** How a sentence opens that sums up the list of the one before. */
export const IN_ALL = new RegExp(`^\\W*${english.IN_ALL}(?![a-z])|^\\s*${chinese.IN_ALL}`, 'u');
/** Before what is left of a whole. */
export const REST_CUE = new RegExp(`(?<![a-z])${english.REST_WORDS}|${chinese.REST_WORDS}`, 'u');
/** Behind what is left of a whole. */
export const REST_TAIL = new RegExp(
  `^ (?:[a-z]+ )?${english.REST_TAIL}(?![a-z])|^ ?${chinese.REST_TAIL}`,
  'u',
);
