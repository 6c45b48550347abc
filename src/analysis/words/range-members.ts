import * as english from '../en/range-words.ts';
import * as chinese from '../zh-hant/range-words.ts';

const either = (en: string, zh: string): RegExp => new RegExp(`(?<![a-z])${en}(?![a-z])|${zh}`, 'u');

/** What says that a range holds for all that it is said of. */
export const OF_EACH = either(english.OF_EACH, chinese.OF_EACH);
/** What puts one of them at an end. */
export const EXTREME = either(english.EXTREME, chinese.EXTREME);
/** Before the middle of a range. */
export const MIDPOINT = new RegExp(`(?<![a-z])${english.MIDPOINT}|${chinese.MIDPOINT}`, 'u');
/** What says that an amount is of others. */
export const OF_OTHERS = either(english.OTHERS, chinese.OTHERS);
/** Between a range and a part of what it is. */
export const PART_OF_RANGE = /^,? of which(?: (?:about|some|only|just))* $|^，?其中(?:已|有|約)*$/u;
/** Before a range, what says that it is one. */
export const RANGE_LEAD =
  /(?:介於|範圍|區間|落在|預?估(?:計|算)?|預[計期])[^，。；]{0,10}$|(?<![a-z])(?:rang(?:e|es|ed|ing)|between|from|forecasts?|expects?|expected|guidance|estimates?)(?![a-z])[^,.;]{0,40}$/u;
