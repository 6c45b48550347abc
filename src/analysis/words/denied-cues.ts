import * as english from '../en/denied-words.ts';
import * as chinese from '../zh-hant/denied-words.ts';

/** Before an amount that was not printed before and is taken for known: what the amounts before it leave. */
export const DENIED = new RegExp(`(?<![a-z])${english.KNOWN_BEFORE}$`, 'iu');
/** Behind such an amount, what those did not do that it counts; in Chinese before it. */
export const NOT_BEHIND = new RegExp(english.NOT_BEHIND, 'u');
export const NOT_BEFORE = new RegExp(chinese.NOT_BEFORE, 'u');
