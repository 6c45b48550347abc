import { SHARE_CUE as english } from '../en/share-words.ts';
import { SHARE_CUE as chinese } from '../zh-hant/share-words.ts';

export const SHARE_CUE = new RegExp(`(?<![a-z])(?:${english})(?![a-z])|${chinese}`, 'u');

/** A clause that leaves out what it speaks of: that of the clause before. */
export const ELLIPTICAL =
  /^\s*(?:占|佔|逾|近|約|超過|達|不到|合計|(?:and |so )?(?:with|accounting for|making up|home to|taking|which (?:has|is|makes|takes))(?![a-z]))/u;
