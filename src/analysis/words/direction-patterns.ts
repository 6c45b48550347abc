import * as english from '../en/change-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/change-words.ts';

const EARLIER = '(?:from|after|compared with|compared to|against|down from|up from|than)';

function patternsOf(englishVerbs: string, chineseVerbs: string): RegExp[] {
  return [
    `(?<![a-z])(?<verb>${englishVerbs})(?![a-z]) [^;]{0,50}?(?:to|at) (?:[a-z]+ ){0,3}{after:NPU}[^;,]{0,50}?,? (?:from|after) (?:[a-z]+ ){0,3}{before:NPU}`,
    `(?<![a-z])(?<verb>${englishVerbs})(?![a-z])[^;]{0,50}? from (?:[a-z]+ ){0,3}{before:NPU}[^;,]{0,40}? to (?:[a-z]+ ){0,3}{after:NPU}`,
    `{after:NPU}[^;,\\ue000-\\ue003]{0,60}?, (?:[a-z]+ )?(?<verb>${englishVerbs})(?![a-z])[^;]{0,25}? ${EARLIER} (?:[a-z]+ ){0,3}{before:NPU}`,
    `(?:由|從|自)[^，；。\\ue000-\\ue003]{0,14}?{before:NPU}[^，；。]{0,6}?，?(?<verb>${chineseVerbs})[^，；。]{0,3}?(?<=[至到為成])[^，；。\\ue000-\\ue003]{0,10}?{after:NPU}`,
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
  `${english.RISING}|went up|is up|was up|to grow|to rise|to increase|that (?:rose|grew|increased)`,
  chinese.RISING,
);
export const FALL_VERB = plainVerb(
  `${english.FALLING}|went down|is down|was down|to fall|to shrink|to decline|that (?:fell|dropped|declined)`,
  chinese.FALLING,
);
/** What is said of a table's rows whatever it counts: "hydro output", "the number waiting". */
export const MEASURE_NOUN = new RegExp(`^(?:${english.MEASURE_NOUNS}|${chinese.MEASURE_NOUNS})$`, 'u');
/** What is said of each of several rows. */
export const OF_EACH = new RegExp(`(?<![a-z])${english.OF_EACH}(?![a-z])|${chinese.OF_EACH}`, 'u');
/** A clause that says how what was named before it changed: 「是台北，月減 12.9%」. */
export const CHANGE_OPENING =
  /^\s*(?:[年月季]?[增減]|(?:up|down|a (?:rise|fall|gain|drop|loss|decline)|an increase)(?![a-z]))/u;
