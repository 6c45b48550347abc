import { BETWEEN_TWO as english } from '../en/gap-words.ts';
import { BETWEEN_TWO as chinese } from '../zh-hant/gap-words.ts';

/** Before the difference of the two amounts before it. */
export const BETWEEN_TWO = new RegExp(`(?<![a-z])${english}|${chinese}`, 'u');
