import * as english from '../en/doubt-words.ts';
import * as chinese from '../zh-hant/doubt-words.ts';

/** Before a share, whose it is: what that is of isn't said. */
export const POSSESSIVE = new RegExp(english.POSSESSIVE, 'u');
/** What a share is said of, where its own clause names that. */
export const OWN_SUBJECT = new RegExp(chinese.OWN_SUBJECT, 'u');
/** Behind a share, the part that it tells. */
export const PART_BEHIND = new RegExp(`${english.PART_BEHIND}|${chinese.PART_BEHIND}`, 'u');
/** Behind an amount, its share. */
export const SHARE_BEHIND = new RegExp(`${english.SHARE_BEHIND}|${chinese.SHARE_BEHIND}`, 'u');
/** Behind a part, its whole. */
export const OWN_WHOLE = new RegExp(english.OWN_WHOLE, 'u');
/** Times of which one sentence may be, and another not. */
export const PERIODS = new RegExp(`(?<![a-z])(?:${english.PERIODS})(?![a-z])|${chinese.PERIODS}`, 'gu');
/** Between two amounts of which the second is no member of one list with the first. */
export const ASIDE = new RegExp(`(?<![a-z])(?:${english.ASIDE})|${chinese.ASIDE}`, 'u');
/** Between a part and the whole that it is said to be of. */
export const OF_WHOLE = new RegExp(english.OF_WHOLE, 'u');
/** Before an amount that each of many has. */
export const PER_HEAD = new RegExp(`(?<![a-z])${english.PER_HEAD}|${chinese.PER_HEAD}`, 'u');
/** Behind a part of what stands before it, and before what is left when parts are taken off. */
export const PART_OF_THEM = new RegExp(english.PART_OF_THEM, 'u');
export const REST = new RegExp(`(?<![a-z])${english.REST}`, 'u');
/** Behind a share that tells by how much something differs. */
export const COMPARATIVE = new RegExp(english.COMPARATIVE, 'u');
/** In the clause of a figure that is of one month or day of several, and of one that somebody hopes for or foresees. */
export const ONE_OF_SEVERAL = new RegExp(
  `(?<![a-z])${english.ONE_OF_SEVERAL}|${chinese.ONE_OF_SEVERAL}`,
  'u',
);
export const FORESEEN = new RegExp(`(?<![a-z])${english.FORESEEN}(?![a-z])|${chinese.FORESEEN}`, 'u');
/** Of what a figure may be the mean; of what several have one each; behind "half" where it is part of a name. */
export const MEAN_OF = new RegExp(`(?<![a-z])${english.MEAN_OF}(?![a-z])|${chinese.MEAN_OF}`, 'u');
export const SEVERAL_RATES = new RegExp(
  `(?<![a-z])(?:${english.SEVERAL_RATES})(?![a-z])|${chinese.SEVERAL_RATES}`,
  'u',
);
export const HALF_OF_NAME = new RegExp(english.HALF_OF_NAME, 'u');
/** Days of the week. */
export const WEEKDAY = new RegExp(`${english.WEEKDAY}|${chinese.WEEKDAY}`, 'iu');
/** Before the name of a row, of whom or where it is said. */
export const SCOPE = new RegExp(`${english.SCOPE}|${chinese.SCOPE}`, 'iu');
/** What begins a clause of another matter. */
export const ADVERSE = new RegExp(`${english.ADVERSE}|${chinese.ADVERSE}`, 'u');
/** Before an amount that is less than nothing. */
export const LOSS = new RegExp(`${english.LOSS}|${chinese.LOSS}`, 'u');
/** Behind a length of time, the event from which it counts. */
export const AFTER_EVENT = new RegExp(english.AFTER_EVENT, 'u');
