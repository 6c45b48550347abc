import { SHARE_OF_REST as english } from '../en/rest-words.ts';
import { SHARE_OF_REST as chinese } from '../zh-hant/rest-words.ts';

/** Before the share that the others leave. */
export const SHARE_OF_REST = new RegExp(`(?<![a-z])${english}|${chinese}`, 'u');
