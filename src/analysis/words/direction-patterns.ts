import * as english from '../en/change-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/change-words.ts';

const EARLIER = '(?:from|after|compared with|compared to|against|down from|up from|than)';

function patternsOf(englishVerbs: string, chineseVerbs: string): RegExp[] {
  return [
    `(?<![a-z])(?<verb>${englishVerbs})(?![a-z]) [^;]{0,50}?(?:to|at) (?:[a-z]+ ){0,3}{after:NPU}[^;,]{0,50}?,? (?:from|after) (?:[a-z]+ ){0,3}{before:NPU}`,
    `(?<![a-z])(?<verb>${englishVerbs})(?![a-z])[^;]{0,50}? from (?:[a-z]+ ){0,3}{before:NPU}[^;,]{0,40}? to (?:[a-z]+ ){0,3}{after:NPU}`,
    `{after:NPU}[^;,\\ue000-\\ue003]{0,60}?, (?:[a-z]+ )?(?<verb>${englishVerbs})(?![a-z])[^;]{0,25}? ${EARLIER} (?:[a-z]+ ){0,3}{before:NPU}`,
    `(?:由|從|自)[^，；。]{0,12}?{before:NPU}[^，；。]{0,6}?，?(?<verb>${chineseVerbs})[^，；。]{0,3}?(?<=[至到為成])[^，；。]{0,2}?{after:NPU}`,
    `{after:NPU}[^；。，]{0,6}，[^；。，]{0,4}(?:較|比)[^；。，]{0,14}{before:NPU}[^；。，\\ue000-\\ue005]{0,4}(?<verb>${chineseVerbs})`,
  ].map((source) => shapePattern(source));
}

/** Verbs that say nothing of the amounts beside them. */
const clearRises = english.RISE_WORDS.replace('|more', '')
  .replace('|above', '')
  .replace('|extra|additional', '');
const clearFalls = english.FALL_WORDS.replace('|cut|cuts', '|cut').replace('|below', '');

/** A rise between two ends. */
export const RISES = patternsOf(clearRises, chinese.RISE_WORDS);
/** A fall between two ends. */
export const FALLS = patternsOf(clearFalls, chinese.FALL_WORDS);

const plainVerb = (en: string, zh: string): RegExp => new RegExp(`(?<![a-z])(?:${en})(?![a-z])|${zh}`, 'u');

/** A verb that says of its subject that it rose, or fell. */
export const RISE_VERB = plainVerb(
  'rose|grew|increased|climbed|jumped|surged|soared|gained|went up|is up|was up|to grow|to rise|to increase|that (?:rose|grew|increased)',
  '增加|成長|上升|上漲|提高|增至|增為|升至|漲至|增長',
);
export const FALL_VERB = plainVerb(
  'fell|dropped|declined|decreased|shrank|slipped|dipped|lost|went down|is down|was down|to fall|to shrink|to decline|that (?:fell|dropped|declined)',
  '減少|下降|下滑|下跌|衰退|減至|減為|降至|降為|跌至',
);
