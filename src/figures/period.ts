import { matchAt } from './normal.ts';

// "QoQ" and its like: a rate for each period. A bare "a quarter" after a percentage is one, too.
const periods: readonly (readonly [string, string])[] = [
  [
    'quarter',
    String.raw`qoq|q\/q|quarter[ -](?:on|over)[ -]quarter|(?:per|a|each|every|\/) ?quarter|quarterly|\/ ?qtr|季增率?|環比|环比|每季度?|\/ ?季`,
  ],
  [
    'year',
    String.raw`yoy|y\/y|year[ -](?:on|over)[ -]year|(?:per|a|each|every|\/) ?year|per annum|p\.?a\.?|annually|annual|yearly|\/ ?yr|年增率?|同比|每年|\/ ?年`,
  ],
  [
    'month',
    String.raw`mom|m\/m|month[ -](?:on|over)[ -]month|(?:per|a|each|every|\/) ?month|monthly|月增率?|每月|\/ ?月`,
  ],
  ['week', String.raw`(?:per|a|each|every|\/) ?week|weekly|每週|每周`],
  ['day', String.raw`(?:per|a|each|every|\/) ?day|daily|每日|每天`],
  ['hour', String.raw`(?:per|an|each|every|\/) ?hour|hourly|每小時`],
  ['second', String.raw`(?:per|a|each|every|\/) ?second|每秒`],
];
const periodPattern = new RegExp(
  ` ?(?:${periods.map(([, source]) => `(${source})`).join('|')})(?![a-z])`,
  'y',
);

/** Reads "QoQ", "per year", 季增… at `at`. `null` when there is none. */
export function scanPeriod(lower: string, at: number): { period: string; end: number } | null {
  const match = matchAt(periodPattern, lower, at);
  if (match === null) return null;
  const index = match.slice(1).findIndex((text: string | undefined) => text !== undefined);
  return { period: periods[index]?.[0] ?? '', end: at + match[0].length };
}

const growth = '(?:增長|增长|成長|成长|增加|增幅|上升|上漲|上涨|增)(?:率|幅)?';
const comparison = '[較较比](?:前|上|去)一?[季年月]度?';
/** A period before its rate, for patterns: 季增, 每季, 較前季成長, 同比. A fall isn't read: it would pass for growth. */
export const leadingPeriodWords = `(?:(?:${comparison}|每[季年月]度?|環比|环比|同比) ?(?:${growth})?|[季年月]度? ?${growth})(?:為|为|達|达)?`;
const leadingPeriod = new RegExp(`${leadingPeriodWords} ?`, 'y');

/** Reads a period before its rate at `at`, or null. */
export function scanLeadingPeriod(lower: string, at: number): { period: string; end: number } | null {
  const text = matchAt(leadingPeriod, lower, at)?.[0];
  if (text === undefined) return null;
  const name = /[季年月]|同比/.exec(text)?.[0] ?? '季';
  const period = name === '季' ? 'quarter' : name === '月' ? 'month' : 'year';
  return { period, end: at + text.length };
}
