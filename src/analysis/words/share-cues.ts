import { SHARE_CUE as english } from '../en/share-words.ts';
import { SHARE_CUE as chinese } from '../zh-hant/share-words.ts';

export const SHARE_CUE = new RegExp(`(?<![a-z])(?:${english})(?![a-z])|${chinese}`, 'u');

/** A clause that leaves out what it speaks of: that of the clause before. */
export const ELLIPTICAL =
  /^\s*(?:(?:which|who|mostly|mainly|led by) [^,，]{2,90}, ?)?(?:占|佔|逾|近|約|超過|達|不到|合計|(?:and |so |still |now |alone |today )*(?:with|accounting for|making up|home to|taking|made up|makes? up|account(?:s|ed)? for|provid(?:es?|ed)|suppl(?:y|ies|ied)|took|takes?|which (?:has|is|makes|takes))(?![a-z]))/u;
