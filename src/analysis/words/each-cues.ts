import * as english from '../en/each-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/each-words.ts';

/** Before, and behind, what one of several has. */
export const EACH_BEFORE = new RegExp(`(?<![a-z])${english.EACH_BEFORE}|${chinese.EACH_BEFORE}`, 'u');
export const EACH_BEHIND = new RegExp(`^ ${english.EACH_BEHIND}(?![a-z])`, 'u');
/** Around what all of them come to. */
export const TOTAL_OF_EACH = new RegExp(`(?<![a-z])${english.TOTAL_OF_EACH}|${chinese.TOTAL_OF_EACH}`, 'u');
/** The stretch of time that an amount is for. */
export const PERIOD_OF_RATE = new RegExp(chinese.PERIOD_OF_RATE, 'u');
/** How many there are, what each has, and what that comes to, in one breath. */
export const EACH_OF = [
  'each of (?:the |its |their )*{count:N} [a-z]+ (?:ha[sd]|have|gets?|got|receives?|received|pays?|paid|employs?|holds?|sends?|sent) (?:about )?{each:N}[^;.\\ue000-\\ue003]{0,30}, (?:a total of |in all |altogether |some )?{total:N}(?: [a-z]+)? (?:in all|in total|altogether)',
  '{count:N}[^，。；\\ue000-\\ue005]{0,6}各(?:有|派出?|發|補助|獲|得|配)?[^，。；\\ue000-\\ue005]{0,3}{each:N}[^，。；\\ue000-\\ue005]{0,8}，(?:合計|總共|共計?|一共|總計)[^，。；\\ue000-\\ue005]{0,4}{total:N}',
].map((source) => shapePattern(source));
