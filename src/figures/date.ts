import { anyOf, matchAt } from './normal.ts';
import { numeralValue, digitCharacters } from './zh-hant/numerals.ts';
import type { Interval, Part, Qualifier } from './quantity.ts';

/** A stretch of days that a text names, and where the text ends. */
interface Days {
  readonly first: number;
  readonly last: number;
  readonly end: number;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const month = `(${anyOf([...monthNames, ...monthNames.map((name) => name.slice(0, 3)), 'sept'])})\\.?`;
const year = '((?:1[5-9]|20|21)\\d\\d)';
const hanYear = `((?:1[5-9]|20|21)\\d\\d|[一二][${digitCharacters}]{3})`;
const hanNumber = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const stop = '(?![\\d.,]*\\d|[a-z]|%)';

/** Days since 1970-01-01. Months count from 1; month 13 is next January. */
function dayNumber(ofYear: number, ofMonth: number, day: number): number {
  return Date.UTC(ofYear, ofMonth - 1, day) / 86_400_000;
}

const monthNumber = (name: string): number =>
  monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
const small = (text: string): number => (/^\d/.test(text) ? Number(text) : numeralValue(text));

function months(ofYear: number, first: number, count: number): readonly [number, number] {
  return [dayNumber(ofYear, first, 1), dayNumber(ofYear, first + count, 1) - 1];
}

function oneDay(ofYear: number, ofMonth: number, day: number): readonly [number, number] | null {
  const number = dayNumber(ofYear, ofMonth, day);
  const real = new Date(number * 86_400_000);
  return real.getUTCMonth() + 1 === ofMonth && real.getUTCDate() === day ? [number, number] : null;
}

const quarterNames = ['first', 'second', 'third', 'fourth'];
const quarterNumber = (text: string): number =>
  quarterNames.includes(text) ? quarterNames.indexOf(text) + 1 : small(text);

type Reader = (parts: readonly string[]) => readonly [number, number] | null;

/** Forms of a date, the longest first: a pattern and the days that its groups name. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(`${year}[-/.](\\d{1,2})[-/.](\\d{1,2})${stop}`, 'y'),
    ([y = '', m = '', d = '']) => oneDay(Number(y), Number(m), Number(d)),
  ],
  [
    new RegExp(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}${stop}`, 'y'),
    ([m = '', d = '', y = '']) => oneDay(Number(y), monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? ${year}${stop}`, 'y'),
    ([d = '', m = '', y = '']) => oneDay(Number(y), monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`${hanYear} ?年 ?${hanNumber} ?月 ?${hanNumber} ?[日號号]`, 'y'),
    ([y = '', m = '', d = '']) => oneDay(small(y), small(m), small(d)),
  ],
  [
    new RegExp(`${hanYear} ?年 ?${hanNumber} ?月份?`, 'y'),
    ([y = '', m = '']) => months(small(y), small(m), 1),
  ],
  [
    new RegExp(`${hanYear} ?年 ?第 ?([一二三四1-4]) ?季度?`, 'y'),
    ([y = '', q = '']) => months(small(y), small(q) * 3 - 2, 3),
  ],
  [
    new RegExp(`${hanYear} ?年 ?([上下])半年`, 'y'),
    ([y = '', half = '']) => months(small(y), half === '上' ? 1 : 7, 6),
  ],
  [
    new RegExp(`${month},?(?: of)? ${year}${stop}`, 'y'),
    ([m = '', y = '']) => months(Number(y), monthNumber(m), 1),
  ],
  [
    new RegExp(`q([1-4])[ -]?(?:of |fy)?'?${year}${stop}`, 'y'),
    ([q = '', y = '']) => months(Number(y), Number(q) * 3 - 2, 3),
  ],
  [
    new RegExp(`${year}[ -]?q([1-4])${stop}`, 'y'),
    ([y = '', q = '']) => months(Number(y), Number(q) * 3 - 2, 3),
  ],
  [
    new RegExp(`(?:the )?(first|second|third|fourth) quarter(?: of|,)? ${year}${stop}`, 'y'),
    ([q = '', y = '']) => months(Number(y), quarterNumber(q) * 3 - 2, 3),
  ],
  [
    new RegExp(`(?:the )?(first|second) half(?: of|,)? ${year}${stop}`, 'y'),
    ([half = '', y = '']) => months(Number(y), half === 'first' ? 1 : 7, 6),
  ],
  [
    new RegExp(`h([12])[ -]?${year}${stop}`, 'y'),
    ([half = '', y = '']) => months(Number(y), half === '1' ? 1 : 7, 6),
  ],
  [
    new RegExp(`(?:the )?${year.replace('\\d\\d)', '\\d)')}0'?s(?![a-z])`, 'y'),
    ([decade = '']) => [
      dayNumber(Number(`${decade}0`), 1, 1),
      dayNumber(Number(`${decade}0`) + 10, 1, 1) - 1,
    ],
  ],
  [new RegExp(`${hanYear} ?年度?(?![代間间])`, 'y'), ([y = '']) => months(small(y), 1, 12)],
  [new RegExp(`(?:the year )?${year}${stop}`, 'y'), ([y = '']) => months(Number(y), 1, 12)],
];

/** Which end of a stretch is meant: "the end of 2025" is its last day. */
const edge = /(?:the )?(year[ -]?end|end|close|start|beginning) (?:of )?(?:the year )?/y;
const hanEdge = / ?(年?底|年?末|年?初|底前|結束)/y;

/** How every form begins: most places of a text begin none, and needn't try them all. */
const beginning = new RegExp(
  `\\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ?[a-z]{3}|[一二][${digitCharacters}]{3}|the |${month}|q[1-4]|h[12]|${anyOf(quarterNames)} |${year}`,
  'y',
);

function scanPlain(lower: string, at: number): Days | null {
  if (matchAt(beginning, lower, at) === null) return null;
  for (const [pattern, read] of forms) {
    const match = matchAt(pattern, lower, at);
    const days = match === null ? null : read(match.slice(1));
    if (match !== null && days !== null) return { first: days[0], last: days[1], end: at + match[0].length };
  }
  return null;
}

function scanDays(lower: string, at: number): Days | null {
  const before = matchAt(edge, lower, at);
  const days = scanPlain(lower, at + (before?.[0].length ?? 0));
  if (days === null) return null;
  const behind = matchAt(hanEdge, lower, days.end);
  const name = before?.[1] ?? behind?.[1];
  const end = behind === null ? days.end : days.end + behind[0].replace('前', '').length;
  if (name === undefined) return days;
  const day = /start|beginning|初/.test(name) ? days.first : days.last;
  return { first: day, last: day, end };
}

const bound =
  /(by(?: the)?|no later than|not later than|until|before|prior to|after|from|in(?= )|截至|截止|直到|迄|到|至|在|於) ?/y;
const boundBehind = / ?(年?以前|之前|前|為止|以後|之後|以后|之后|後)(?![a-z])/y;
const rangeLink = / ?(?:-|~|to|and|至|到|–) ?/y;

function boundOf(word: string): Qualifier {
  if (/^(?:by|no|not|until|before|prior|截|直到|迄|到|至)|前|為止/.test(word)) return 'by';
  return /^after|後|后/.test(word) ? 'after' : 'exact';
}

/** A date's interval. "Before 2025" ends the day before it; "by 2025" takes its last day in. */
function dateInterval(days: Days, qualifier: Qualifier, word: string): Interval {
  if (qualifier === 'after') return { low: days.last, high: Infinity, lowOpen: true };
  if (qualifier !== 'by') return { low: days.first, high: days.last };
  const excluded = /^(?:before|prior)/.test(word) && days.first !== days.last;
  return { low: -Infinity, high: excluded ? days.first - 1 : days.last };
}

function throughRange(days: Days, lower: string): Days {
  const link = matchAt(rangeLink, lower, days.end);
  const last = link === null ? null : scanDays(lower, days.end + link[0].length);
  return last === null || last.first <= days.first
    ? days
    : { first: days.first, last: last.last, end: last.end };
}

/** Reads a date with what bounds it at `at`: "by end of 2025", "Q3 2024", 「2025 年底前」. */
export function scanDate(lower: string, at: number): { part: Part; end: number } | null {
  const before = matchAt(bound, lower, at);
  const single = scanDays(lower, at + (before?.[0].length ?? 0));
  if (single === null) return null;
  const days = throughRange(single, lower);
  const behind = matchAt(boundBehind, lower, days.end);
  const word = behind?.[1] ?? before?.[1] ?? '';
  const qualifier = boundOf(word);
  const interval = dateInterval(days, qualifier, word);
  const end = days.end + (behind?.[0].length ?? 0);
  return { part: { nominal: interval, outer: interval, unit: 'date', qualifier }, end };
}
