import * as english from '../en/record-words.ts';
import * as chinese from '../zh-hant/record-words.ts';

/** Before the amount that was the most until now. */
export const FORMER_RECORD = new RegExp(`(?<![a-z])${english.FORMER_RECORD}|${chinese.FORMER_RECORD}`, 'u');
/** Behind an amount that is called the most of all times. */
export const RECORD = new RegExp(`(?<![a-z])${english.RECORD}(?![a-z])|${chinese.RECORD}`, 'u');
