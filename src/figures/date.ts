import { dayOf, monthsOf, type Days } from './days.ts';
import type { DateForm, PartOfDays } from './grammar.ts';
import { grammars } from './grammars.ts';
import { matchAt } from './normal.ts';
import type { Interval, Part, Qualifier } from './quantity.ts';

/** Days that a text names, and where the text ends. */
interface Named extends Days {
  readonly end: number;
}

type Bound = 'by' | 'before' | 'after' | 'in';

const stop = '(?![\\d.,]*\\d|[a-z]|%)';
// A moment as programs write it is a time of its day.
const timeOfDay = '(?:t\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)';
const year = '((?:1[5-9]|20|21)\\d\\d)';

/** Forms that every language prints. */
const numericForms: readonly DateForm[] = [
  [
    new RegExp(`${year}[-/.](\\d{1,2})[-/.](\\d{1,2})${timeOfDay}?${stop}`, 'y'),
    ([y = '', m = '', d = '']) => dayOf(Number(y), Number(m), Number(d)),
  ],
  [
    // "2034-06" is a month, and "2001-02" most likely the year that runs into the next.
    new RegExp(`${year}-(0[1-9]|1[0-2])${stop}`, 'y'),
    ([y = '', m = '']) => (Number(m) === (Number(y) % 100) + 1 ? null : monthsOf(Number(y), Number(m), 1)),
  ],
];
const lastForms: readonly DateForm[] = [
  [new RegExp(`${year}${stop}`, 'y'), ([y = '']) => monthsOf(Number(y), 1, 12)],
];

const words = grammars.map(({ dates }) => dates);
const forms = [...numericForms, ...words.flatMap((dates) => dates.forms), ...lastForms];
const beginning = new RegExp(['\\d{4}', ...words.flatMap(({ beginnings }) => beginnings)].join('|'), 'y');

const named = <T>(rows: readonly (readonly [T, string])[], space: readonly [string, string]) =>
  rows.map(([meaning, source]) => [meaning, new RegExp(space[0] + source + space[1], 'y')] as const);
const partsBefore = named(
  words.flatMap((dates) => dates.partsBefore),
  ['', ''],
);
const partsBehind = named(
  words.flatMap((dates) => dates.partsBehind),
  [' ?', ''],
);
const boundsBefore = named<Bound>(
  words.flatMap((dates) => dates.boundsBefore),
  ['', '(?![a-z]) ?'],
);
const boundsBehind = named<Bound>(
  words.flatMap((dates) => dates.boundsBehind),
  [' ?', '(?![a-z])'],
);
const linkOf = (list: readonly string[]): RegExp => new RegExp(` ?(?:-|~|–|${list.join('|')}) ?`, 'y');
const links = words.flatMap((dates) => dates.links);
const link = linkOf(links);
const linkBetween = linkOf([...links, ...words.flatMap((dates) => dates.linksBetween)]);

/** What the first pattern that matches at a place means, and where it ends. */
function meaningAt<T>(
  rows: readonly (readonly [T, RegExp])[],
  lower: string,
  at: number,
): { meaning: T; end: number } | null {
  for (const [meaning, pattern] of rows) {
    const match = matchAt(pattern, lower, at);
    if (match !== null) return { meaning, end: at + match[0].length };
  }
  return null;
}

function scanPlain(lower: string, at: number): Named | null {
  if (matchAt(beginning, lower, at) === null) return null;
  for (const [pattern, read] of forms) {
    const match = matchAt(pattern, lower, at);
    const days = match === null ? null : read(match.slice(1));
    if (match !== null && days !== null) return { ...days, end: at + match[0].length };
  }
  return null;
}

/** An end of a stretch of days, or a third of it: "early 2025" is January to April. */
function partOf<T extends Days>(days: T, part: PartOfDays): T {
  if (part === 'first day') return { ...days, last: days.first };
  if (part === 'last day') return { ...days, first: days.last };
  const third = (days.last - days.first + 1) / 3;
  const index = part === 'early' ? 0 : part === 'middle' ? 1 : 2;
  const first = days.first + Math.round(third * index);
  return { ...days, first, last: days.first + Math.round(third * (index + 1)) - 1 };
}

function scanDays(lower: string, at: number): Named | null {
  const before = meaningAt(partsBefore, lower, at);
  const days = scanPlain(lower, before?.end ?? at) ?? (before === null ? null : scanPlain(lower, at));
  if (days === null) return null;
  const behind = meaningAt(partsBehind, lower, days.end);
  const part = before?.meaning ?? behind?.meaning;
  return part === undefined ? days : { ...partOf(days, part), end: behind?.end ?? days.end };
}

/** A date's interval. "Before 2025" ends the day before it; "by 2025" takes its last day in. */
function intervalOf(days: Days, bound: Bound): Interval {
  if (bound === 'after') return { low: days.last, high: Infinity, lowOpen: true };
  if (bound === 'in') return { low: days.first, high: days.last };
  const excluded = bound === 'before' && days.first !== days.last;
  return { low: -Infinity, high: excluded ? days.first - 1 : days.last };
}

const qualifierOf: Readonly<Record<Bound, Qualifier>> = {
  by: 'by',
  before: 'by',
  after: 'after',
  in: 'exact',
};

function throughRange(days: Named, lower: string, joint: RegExp): Named {
  const joined = matchAt(joint, lower, days.end);
  const last = joined === null ? null : scanDays(lower, days.end + joined[0].length);
  if (last === null || last.first <= days.first || last.yearless !== days.yearless) return days;
  return { ...days, last: last.last, end: last.end };
}

/** Reads a date with what bounds it at `at`: "by end of 2025", "Q3 2024", 「2025 年底前」, 「3 月 16 日」. */
export function scanDate(lower: string, at: number): { part: Part; end: number } | null {
  const before = meaningAt(boundsBefore, lower, at);
  const single = scanDays(lower, before?.end ?? at);
  if (single === null) return null;
  const isBetween = lower.startsWith('between', at);
  const days = throughRange(single, lower, isBetween ? linkBetween : link);
  const behind = meaningAt(boundsBehind, lower, days.end);
  const bound = behind?.meaning ?? before?.meaning ?? 'in';
  const interval = intervalOf(days, bound);
  const unit = days.yearless === true ? 'day of the year' : 'date';
  const part: Part = { nominal: interval, outer: interval, unit, qualifier: qualifierOf[bound] };
  return { part, end: behind?.end ?? days.end };
}
