import { OF_NAMED as english } from '../en/named-words.ts';
import { OF_NAMED as chinese } from '../zh-hant/named-words.ts';

/** How a sentence opens, or a clause in Chinese, that divides what was counted before. */
export const OF_NAMED = new RegExp(`^\\W*${english}|(?:^|[，；。\\s])${chinese}`, 'u');
