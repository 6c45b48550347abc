import * as english from '../en/half-words.ts';
import * as chinese from '../zh-hant/half-words.ts';

/** Pairs of names that leave nothing of a whole out. */
export const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  ...english.HALVES.map(([a, b]) => [worded(a), worded(b)] as const),
  ...chinese.HALVES.map(([a, b]) => [new RegExp(a, 'u'), new RegExp(b, 'u')] as const),
];
/** Before the first of two halves: "of those", 其中. */
export const OF_THE_WHOLE = new RegExp(`(?<![a-z])${english.OF_THE_WHOLE}|${chinese.OF_THE_WHOLE}`, 'u');

function worded(words: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'u');
}
