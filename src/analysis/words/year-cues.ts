import { YEAR_BEFORE as before, YEARLY as yearly } from '../zh-hant/year-words.ts';

/** A change against the same time of the year before, and what says that an amount is of then. */
export const YEARLY = new RegExp(yearly, 'u');
export const YEAR_BEFORE = new RegExp(`${before}$`, 'u');
