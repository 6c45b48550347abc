import { ATTEMPTS as english } from '../en/subset-words.ts';
import {
  ATTEMPTS as chinese,
  NAMED_WHOLE as named,
  NESTED_PART as nested,
  PART_CUE as partCue,
  PLANNED as planned,
} from '../zh-hant/subset-words.ts';

/** What says that an amount is a part of what it names. */
export const NAMED_WHOLE = new RegExp(named, 'u');
export const NESTED_PART = new RegExp(nested, 'u');
/** What was tried or asked, and what came of some of it. */
export const ATTEMPTS: readonly { readonly all: RegExp; readonly some: RegExp }[] = [
  ...english.map(([all, some]) => ({
    all: new RegExp(`(?<![a-z])(?:${all})(?![a-z])`, 'u'),
    some: new RegExp(`(?<![a-z])(?:${some})(?![a-z])`, 'u'),
  })),
  ...chinese.map(([all, some]) => ({ all: new RegExp(all, 'u'), some: new RegExp(some, 'u') })),
];
/** How the heading of a column opens that counts a part of the one before. */
export const OF_COLUMN_BEFORE = /^(?:of (?:which|whom|them|these)|其中)/u;
/** Behind a part of those who were counted last. */
export const OF_THEM =
  /^ (?:[a-z]+ )?of (?:them|these|those|whom|which)(?! [a-z]+(?:s|ren)(?![a-z]))(?![a-z])/u;
/** Behind a part of a group that another noun names. */
export const OF_THE_NOUN = /^ of (?:the|those|these) [a-z]+s(?![a-z])(?! (?:of|in) )/u;
/** Before an amount of those that were counted before; and before what was only planned. */
export const PART_CUE = new RegExp(partCue, 'u');
export const PLANNED = new RegExp(planned, 'u');
