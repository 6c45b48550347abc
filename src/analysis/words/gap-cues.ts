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
/** A lead, of which only a sign is left, between the names of two. */
export const LEAD_OVER = [
  /(?<a>\p{Lu}[\p{L}’'-]*)(?: [a-z]+){0,4} (?:led|beat|leads?|trail(?:s|ed)?|lost to|edged(?: out)?) (?:the )?(?<b>\p{Lu}[\p{L}’'-]*)[^,;.#]{0,20} by (?:just |only |about )?#/u,
  /(?<a>\p{Lu}[\p{L}’'-]*)(?:(?: [a-z]+){0,5}|, [^,#]{2,30},(?: [a-z]+){0,3}) (?:by (?:a (?:lead|margin) of )?|a (?:lead|margin) of |is |are |was |were |has |have |had |finished |came |ended )?#(?: [a-z]+)? (?:over|ahead of|behind|more than|fewer than|above|below|short of|from) (?:the )?(?<b>\p{Lu}[\p{L}’'-]*)/u,
  /(?<a>\p{Lu}?[\p{L}’'-]+) (?:led|leads?|trail(?:s|ed)?|outnumber(?:s|ed)?) (?:the )?(?<b>[\p{L}’'-]+) by (?:just |only |about )?#/u,
  /(?:^|[，。；])(?<a>\p{Script=Han}{2,6}?)(?:則|以)?(?:領先|落後|贏過?|輸給?|勝過|擊敗|險勝)(?<b>\p{Script=Han}{2,6}?)(?:達|約|共|有|多達)?\s?#/u,
  /(?:^|[，。；])(?<a>\p{Script=Han}{2,6}?)比(?<b>\p{Script=Han}{2,6}?)(?:多出?|少|高出?|低|領先|落後)了?\s?#/u,
];
