import * as english from '../en/part-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/part-words.ts';

const NO_AMOUNT = '[^;.；。\\ue000-\\ue003]';

/** A part beside its share, wherever their whole is printed. */
export const PARTS_WITH_SHARES = [
  `{part:N}${NO_AMOUNT}{0,50}?[,–—(（] ?(?:${english.SHARE_LINK} )*{share:P}(?! ${english.OTHER_SHARE})`,
  `{part:N}${NO_AMOUNT}{0,60}?(?:an?|the) ${english.RATE_NAMES} of (?:about |nearly |only |just )*{share:P}`,
  `{part:N}[^；。\\ue000-\\ue003]{0,24}?[，、（(]? ?${chinese.SHARE_LINK}[^；。，\\ue000-\\ue005]{0,9}? ?{share:P}`,
  `{part:N}${NO_AMOUNT}{0,30}?,? ${english.COPULAS} ${english.AMOUNTING}(?:about |nearly |only |just |almost |roughly )*{share:P}(?! ${english.OTHER_SHARE})`,
  `{part:N}[^；。，\\ue000-\\ue003]{0,8}，${chinese.EXACTLY}{share:P}`,
].map((source) => shapePattern(source));

/** A share whose part stands behind it: "31 % intend to go, or 546 people". */
export const SHARES_WITH_PARTS = [
  '{share:P}，(?:約|共|計|即|也就是)? ?{part:N}(?=[，。；、]|$)',
  '{share:P}[，、]?(?:也就是|即|等於|相當於|換算|合計|計) ?{part:N}',
  `{share:P} of (?:them|these|those|all [a-z]+|the total), (?:or |some |about )*{part:N}(?=[,.;]| [a-z])`,
  `{share:P}${NO_AMOUNT}{0,50}?, (?:or|that is|i\\.e\\.) (?:about |some |just |only )*{part:N}`,
  `{share:P} of (?:[a-z’']+ ){1,4}?[a-z]+, (?:or |some |about |just |only )*{part:N}(?=[,.;)]| [a-z]+[,.;)])`,
  `(?:other|remaining) {share:P}${NO_AMOUNT}{0,20}, (?:or |some |about |just |only )*{part:N}`,
  `{share:P}${NO_AMOUNT}{0,40}?\\((?:about |some )?{part:N}\\)`,
].map((source) => shapePattern(source));

/** Behind a share, what it is of. */
export const OF_WHOLE = new RegExp(`^ of ${english.OF_THE_WHOLE}(?![a-z])`, 'u');
export const OF_SOMETHING =
  /^ of (?:the |its |their |all |our |his |her )*(?<noun>[a-z][a-z-]+(?: [a-z-]+)?)/u;
/** A part of the amount that was named before. */
export const OF_THOSE = new RegExp(`${english.OF_THOSE}(?![a-z])|${chinese.OF_THOSE}`, 'u');
/** What says that a part comes on top of the amount beside it. */
export const ADDED = new RegExp(`(?<![a-z])${english.ADDED_WORDS}(?![a-z])|${chinese.ADDED_WORDS}`, 'u');
/** A rate that a sentence names for what the next one counts. */
export const RATE_SAID = new RegExp(
  `^\\W*(?:the )?${english.RATE_NAMES} (?:was|is|stood at|came to|reached)|${chinese.RATE_SAID}`,
  'u',
);
