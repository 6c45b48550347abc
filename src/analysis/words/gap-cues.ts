import * as english from '../en/gap-words.ts';
import * as chinese from '../zh-hant/gap-words.ts';

/** Before the difference of the two amounts before it. */
export const BETWEEN_TWO = new RegExp(`(?<![a-z])${english.BETWEEN_TWO}|${chinese.BETWEEN_TWO}`, 'u');
/** Around a difference that has no verb. */
export const GAP_CUE = new RegExp(`(?<![a-z])${english.GAP_CUE}|${chinese.GAP_CUE}`, 'u');
export const GAP_TAIL = new RegExp(`^ ${english.GAP_TAIL}(?![a-z])|^ ?${chinese.GAP_TAIL}`, 'u');
/** What says that an amount of the sentence is no end of a change. */
export const OTHER_ENDS = new RegExp(`(?<![a-z])${english.OTHER_ENDS}(?![a-z])|${chinese.OTHER_ENDS}`, 'u');
/** What says that a sentence goes on about what the one before counts, at another time. */
export const OF_THE_SAME = new RegExp(
  `(?<![a-z])${english.OF_THE_SAME}(?![a-z])|${chinese.OF_THE_SAME}`,
  'u',
);
