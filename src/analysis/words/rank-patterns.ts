import * as english from '../en/rank-words.ts';
import * as chinese from '../zh-hant/rank-words.ts';

export type Place = 'top' | 'second' | 'third' | 'bottom';

const superlative = (en: string, zh: string): RegExp =>
  new RegExp(`(?<![a-z])(?:${en})(?![a-z])|${zh}`, 'gu');

/** Words that rank something among all others; those that say more stand first. */
export const SUPERLATIVES: readonly (readonly [Place, RegExp])[] = [
  ['third', superlative(english.THIRD_WORDS, chinese.THIRD_WORDS)],
  ['second', superlative(english.SECOND_WORDS, chinese.SECOND_WORDS)],
  ['bottom', superlative(english.BOTTOM_WORDS, chinese.BOTTOM_WORDS)],
  ['top', superlative(english.TOP_WORDS, chinese.TOP_WORDS)],
];

/** Words that compare two, in English between them. */
export const COMPARISONS: readonly (readonly ['more' | 'fewer', RegExp])[] = [
  ['more', new RegExp(`(?<![a-z])(?:${english.MORE_WORDS})(?![a-z])|(?:多於|高於|大於|超過|勝過)`, 'gu')],
  ['fewer', new RegExp(`(?<![a-z])(?:${english.FEWER_WORDS})(?![a-z])|(?:少於|低於|小於|不如|不及)`, 'gu')],
];

/** In Chinese the word stands behind the other of two: 比山貓隊少. */
export const MORE_BEHIND = new RegExp(`^[^，。；\\d]{0,10}?(?<word>${chinese.MORE_WORDS})`, 'u');
export const FEWER_BEHIND = new RegExp(`^[^，。；\\d]{0,10}?(?<word>${chinese.FEWER_WORDS})`, 'u');

/** What says that growth is ranked, not size. */
export const GROWTH = new RegExp(
  `(?<![a-z])(?:${english.GROWTH_WORDS})(?![a-z])|${chinese.GROWTH_WORDS}`,
  'u',
);
/** Rows that gather what the others leave out. */
export const OTHER_ROW =
  /^(?:others?|the rest|rest of|all other|remaining|unknown|not stated|miscellaneous)(?![a-z])|^其他|^其餘|^不詳/iu;
