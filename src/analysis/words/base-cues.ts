import * as english from '../en/base-words.ts';
import * as chinese from '../zh-hant/base-words.ts';

/** Behind a share, what it is of: all of it where it ends there, or else its first word. */
export const BASE_BEHIND = new RegExp(english.BASE_BEHIND, 'iu');
/** Before a share, what it is of. */
export const BASE_BEFORE = new RegExp(chinese.BASE_BEFORE, 'u');
/** What names no base of its own, but all that is spoken of. */
export const OF_ALL = new RegExp(`^(?:${english.OF_ALL})(?![a-z])|^(?:${chinese.OF_ALL})$`, 'iu');
/** What begins a part of the part named last: its shares are not of the same whole. */
export const NESTED = new RegExp(`(?<![a-z])${english.NESTED}(?![a-z])|${chinese.NESTED}`, 'iu');
