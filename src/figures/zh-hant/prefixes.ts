import { anyOf } from '../normal.ts';
import { periods } from './periods.ts';
import { qualifiers } from './qualifiers.ts';

// These are as often verbs, nouns or endings of other words: 「市場上五家」.
const otherUses = new Set([
  '破',
  '上',
  '左右',
  '估計',
  '估计',
  '最高',
  '最低',
  '上限',
  '不下',
  '大致',
  '近似',
]);
const qualifying = anyOf(
  qualifiers.before
    .filter(([qualifier]) => qualifier !== 'exact')
    .flatMap(([, words]) => words.filter((word) => !otherUses.has(word))),
);
const until = '(?:截至|截止|直到|迄|到|至) ?(?=[\\d一二][\\d〇零一二三四五六七八九]{3} ?年)';
/** 一小時又二十分: an article alone, and a number before a rest. */
const whole = '一(?:個?小時|个?小时|個?鐘頭|分鐘|分钟|年|天|秒|呎|尺|公尺|米)[又零]?';
const period = periods.before.map(([, source]) => source).join('|');

/** What stands before a Chinese candidate and belongs to its figure. */
export const prefixes: readonly string[] = [
  until,
  `(?:(?<!${qualifiers.notAfter ?? '$'})${qualifying}|介於|每|好(?=[幾几])|${whole}|第|民國|${period}|[攝摄華华]氏|零下|負|负|△) ?`,
];
