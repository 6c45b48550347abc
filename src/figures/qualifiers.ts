import { anyOf, matchAt } from './normal.ts';
import type { Qualifier } from './quantity.ts';

/** Words before a number, with what they make of it. One row is one qualifier, however it is worded. */
// prettier-ignore
const before: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['about', ['about', 'roughly', 'around', 'approximately', 'approx.', 'approx', 'circa', 'ca.', 'c.', 'some', 'an estimated', 'estimated', 'close to', 'in the region of', 'on the order of', 'of the order of', 'something like', 'more or less', '~', '≈', '≃', '約莫', '大約', '大约', '約為', '約', '约', '大概', '差不多', '估計', '估计', '左右']],
  ['over', ['over', 'more than', 'above', 'greater than', 'in excess of', 'upwards of', 'upward of', 'north of', 'exceeding', 'just over', 'just above', 'well over', 'far more than', 'better than', '>', '破', '超過', '超过', '逾', '多於', '多于', '高於', '高于', '大於', '大于', '不止', '突破', '上看']],
  ['at-least', ['at least', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'a minimum of', 'minimum', '≥', '>=', '至少', '最少', '起碼', '起码', '不少於', '不少于', '不低於', '不低于', '上']],
  ['under', ['under', 'less than', 'fewer than', 'below', 'lower than', 'smaller than', 'short of', 'just under', 'just below', 'well under', 'south of', '<', '不到', '不足', '未滿', '未满', '少於', '少于', '低於', '低于', '小於', '小于', '未達']],
  ['at-most', ['at most', 'up to', 'no more than', 'not more than', 'no greater than', 'a maximum of', 'maximum', 'as many as', 'as much as', '≤', '<=', '至多', '最多', '不超過', '不超过', '不多於', '不高於', '高達', '高达']],
  ['nearly', ['nearly', 'almost', 'close on', 'approaching', 'just shy of', 'shy of', 'not quite', '將近', '将近', '接近', '近乎', '近']],
  ['exact', ['exactly', 'precisely', 'a total of', 'just', 'only', 'a mere', 'fully', '整整', '正好', '剛好', '恰好', '恰', '共計', '總共', '一共', '僅', '只有']],
];

/** Words behind a number. */
// prettier-ignore
const behind: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['about', ['or so', 'or thereabouts', 'more or less', 'approximately', 'give or take', '左右', '上下', '前後', '之譜', 'ish', '-ish', '-odd', ' odd']],
  ['at-least', ['or more', 'and more', 'or above', 'and above', 'and up', 'and over', 'plus', 'at least', '+', '以上', '起', '或以上', '或更多', '及以上']],
  ['at-most', ['or less', 'or fewer', 'or under', 'or below', 'at most', 'at the most', 'tops', '以下', '或以下']],
  ['over', ['有餘', '出頭']],
];

/** A length of time that a number stands in: a range keeps both its ends, and a single number is the most. */
const within = ['within', 'within the next'];
const withinBehind = ['以內', '以内', '之內', '之内', '內', '内'];

/** Words that change nothing, and that the finder leaves out of a figure. */
// prettier-ignore
const passedOver = ['the', 'as', 'in', 'the next', 'in the next', 'over the next', 'the coming', 'in the coming', 'over the coming', '攝氏', '摄氏', '未來', '未来', '接下來', '接下来', '今後', '今后'];

const meaningOf = (rows: typeof before): ReadonlyMap<string, Qualifier> =>
  new Map(rows.flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const)));

const beforeMeaning = meaningOf(before);
const behindMeaning = meaningOf(behind);
const beforeWords = anyOf([...beforeMeaning.keys(), ...within, ...passedOver]);
const behindWords = anyOf([...behindMeaning.keys(), ...withinBehind]);
// 三年多, 六成餘, but not 三年多數…
const moreBehind = '[多餘余](?![數数樣样重邊邊媒國国方人家名次種种元少額额地下波])';
const latinEnd = '(?![a-z])(?<![a-z](?=-?\\d))';
// 附近 and 最近 end in 近 but qualify nothing.
const beforePattern = new RegExp(`(?<![附最鄰邻靠遠远](?=近))(${beforeWords})${latinEnd} ?`, 'y');
const behindPattern = new RegExp(`(?: ?\\(?|-(?=plus))(${behindWords}|${moreBehind})(?![a-z])\\)?`, 'y');

/** Qualifier words for the pattern that walks back from a found number. */
export const qualifierWords = anyOf([...beforeMeaning.keys(), 'within']);

/** A qualifier as it was read, and where it ends. */
export interface Qualified {
  readonly qualifier: Qualifier;
  /** True when the number stands within a length of time: at most it, unless it is a range. */
  readonly within: boolean;
  readonly end: number;
}

/** Which of two qualifiers on one figure counts: "about" and "exact" give way to the narrower. */
export function stronger(a: Qualifier, b: Qualifier): Qualifier {
  if (a === 'exact') return b;
  if (b === 'exact') return a;
  return a === 'about' ? b : a;
}

/** Reads every qualifier word before a number, from `at`. 'exact' when there is none. */
export function scanQualifiers(lower: string, at: number): Qualified {
  let qualifier: Qualifier = 'exact';
  let inside = false;
  let end = at;
  for (let count = 0; count < 4; count += 1) {
    const match = matchAt(beforePattern, lower, end);
    if (match === null) break;
    qualifier = stronger(qualifier, beforeMeaning.get(match[1] ?? '') ?? 'exact');
    inside ||= within.includes(match[1] ?? '');
    end += match[0].length;
  }
  return { qualifier, within: inside, end };
}

/** Reads a qualifier behind a number: "+", "or more", 以上, 左右. */
export function scanQualifierBehind(lower: string, at: number): Qualified | null {
  const match = matchAt(behindPattern, lower, at);
  if (match === null) return null;
  const word = match[1] ?? '';
  const qualifier = behindMeaning.get(word) ?? (/^[多餘余]$/.test(word) ? 'over' : 'exact');
  return { qualifier, within: withinBehind.includes(word), end: at + match[0].length };
}
