import * as english from '../en/each-words.ts';
import * as chinese from '../zh-hant/each-words.ts';

/** Before, and behind, what one of several has. */
export const EACH_BEFORE = new RegExp(`(?<![a-z])${english.EACH_BEFORE}|${chinese.EACH_BEFORE}`, 'u');
export const EACH_BEHIND = new RegExp(`^ ${english.EACH_BEHIND}(?![a-z])`, 'u');
/** Around what all of them come to. */
export const TOTAL_OF_EACH = new RegExp(`(?<![a-z])${english.TOTAL_OF_EACH}|${chinese.TOTAL_OF_EACH}`, 'u');
/** The stretch of time that an amount is for. */
export const PERIOD_OF_RATE = new RegExp(chinese.PERIOD_OF_RATE, 'u');
