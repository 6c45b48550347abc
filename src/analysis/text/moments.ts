import { printedAt, type Use } from '../figure.ts';
import { clocksIn, minuteOf } from './clocks.ts';
import { joinClocks } from './joined-moments.ts';
import type { Moment } from './moment.ts';
import type { Sentence } from './shape.ts';

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** Where no year is printed, moments are of one that has no other. */
const ANY_YEAR = 2001;

const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (?<year>(?:19|20)\\d\\d))?(?!\\w)`,
    'giu',
  ),
  new RegExp(
    `(?<!\\w)${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year>(?:19|20)\\d\\d))?(?!\\w)`,
    'giu',
  ),
  new RegExp(`(?<!\\w)${MONTH},? (?<year>(?:19|20)\\d\\d)(?!\\d)`, 'giu'),
  /(?:(?<year>(?:19|20)\d\d ?年|[前去今明]年) ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日號](?: ?(?<part>凌晨|清晨|[上下中]午|傍晚|晚間|晚上|深夜)?(?<hour>\d{1,2}) ?[時點](?: ?(?<minute>\d{1,2}) ?分)?)?/gu,
  /(?<![\d月年第])(?<day>[12]?\d|3[01]) ?日(?!均|後|內|前|以|間|數)(?: ?(?<part>凌晨|清晨|[上下中]午|傍晚|晚間|晚上|深夜)?(?<hour>\d{1,2}) ?[時點](?: ?(?<minute>\d{1,2}) ?分)?)?(?:凌晨|清晨|[上下中]午|傍晚|晚間|晚上|深夜)?/gu,
  /(?<year>(?:19|20)\d\d) ?年 ?(?<month>\d{1,2}) ?月(?! ?\d)/gu,
  /(?<year>[前去今明]年) ?(?<month>\d{1,2}) ?月(?! ?\d)(?:底|初|中旬)?/gu,
];

const known = new WeakMap<Sentence, readonly Moment[]>();

/** The moments that a sentence names, in its order; several rules ask for them. */
export function readMoments(sentence: Sentence): readonly Moment[] {
  const moments = known.get(sentence) ?? findMoments(sentence);
  known.set(sentence, moments);
  return moments;
}

function findMoments({ text, start, end }: Sentence): Moment[] {
  const printed = text.text.slice(start, end);
  const found = FORMS.flatMap((form) =>
    Array.from(printed.matchAll(form), ({ index, 0: match, groups = {} }) =>
      momentOf(groups, { text, start: start + index, end: start + index + match.length }),
    ),
  );
  const clocks = clocksIn(printed).map((clock) => ({
    text,
    start: start + clock.start,
    end: start + clock.end,
    precision: 'minute' as const,
    minute: clock.minute,
    month: null,
  }));
  const all = apart([...daysOfRanges({ text, start, end } as Sentence), ...found, ...clocks], start, end);
  return joinClocks(withYears(all), text.text);
}

/** Those of the moments that no earlier one of the list has a character of, in the text's order. */
function apart(moments: readonly Moment[], start: number, end: number): Moment[] {
  const taken = new Uint8Array(end - start);
  const kept = moments.filter((moment) => {
    const isTaken = taken.subarray(moment.start - start, moment.end - start).includes(1);
    if (!isTaken) taken.fill(1, moment.start - start, moment.end - start);
    return !isTaken;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** "From 21 to 29 June", 「6 月 21 日至 29 日」: the month is printed once. */
const DAY_RANGES: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d.,])(?<first>\\d{1,2})(?:st|nd|rd|th)?(?: to | until | and | through | ?[-–—] ?)(?=\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? (?<year>(?:19|20)\\d\\d))?)`,
    'giu',
  ),
  new RegExp(
    `(?<=${MONTH} \\d{1,2}(?: to | until | and | through | ?[-–—] ?))(?<first>\\d{1,2})(?![\\d:.,%]| ?[a-z]{3})`,
    'giu',
  ),
  /(?<=(?<month>\d{1,2}) ?月 ?\d{1,2} ?[日號]?(?:至|到|[-–—~～]))(?<first>\d{1,2}) ?[日號]/gu,
];

/** The days of ranges that leave their month to their other end. */
function daysOfRanges({ text, start, end }: Sentence): Moment[] {
  const printed = text.text.slice(start, end);
  return DAY_RANGES.flatMap((form) =>
    Array.from(printed.matchAll(form), ({ index, 0: match, groups = {} }) => {
      const day = groups.first ?? '';
      const at = start + index;
      return momentOf({ ...groups, day }, { text, start: at, end: at + match.search(/(?<=\d)(?!\d)/u) });
    }),
  );
}

type Groups = Partial<Record<string, string>>;

function momentOf({ year, month = '1', day, hour, minute, part }: Groups, place: Use): Moment {
  const inYear = yearOf(year);
  const clock = hour === undefined ? 0 : minuteOf({ hour, minute, part });
  const number = /\d/u.test(month) ? Number(month) - 1 : NAMES.indexOf(month.slice(0, 3).toLowerCase());
  const months = inYear * 12 + number;
  const yearPrinted =
    year === undefined ? {} : ({ yearPrinted: /\d/u.test(year) ? 'number' : 'relative' } as const);
  if (day === undefined) return { ...place, precision: 'month', minute: null, month: months, ...yearPrinted };
  const days = Date.UTC(inYear, number, Number(day)) / 86_400_000;
  const precision = minute !== undefined ? 'minute' : hour !== undefined ? 'hour' : 'day';
  const isBare = year === undefined && /^\d{1,2} ?日/u.test(printedAt(place));
  return {
    ...place,
    precision,
    minute: days * 1440 + clock,
    month: months,
    ...yearPrinted,
    ...(isBare ? { isBare } : {}),
  };
}

/** Last year is the one before any. */
function yearOf(year: string | undefined): number {
  if (year === undefined) return ANY_YEAR;
  const relative = '前去今明'.indexOf(year.charAt(0));
  return relative === -1 ? Number.parseInt(year, 10) : ANY_YEAR + relative - 2;
}

/** A moment without a year is of the year of the one beside it, as near as can be. */
export function withYears(moments: readonly Moment[]): Moment[] {
  const known = moments.find(({ month }) => month !== null && Math.floor(month / 12) !== ANY_YEAR);
  if (!known?.month) return [...moments];
  const year = Math.floor(known.month / 12);
  return moments.map((moment) => {
    if (moment.month === null || Math.floor(moment.month / 12) !== ANY_YEAR) return moment;
    const days = (Date.UTC(year, 0, 1) - Date.UTC(ANY_YEAR, 0, 1)) / 86_400_000;
    return {
      ...moment,
      month: moment.month + (year - ANY_YEAR) * 12,
      minute: moment.minute === null ? null : moment.minute + days * 1440,
    };
  });
}

/** Two moments of which one leaves its year out, in the year of the other. */
export function inOneYear(a: Moment, b: Moment): [Moment, Moment] {
  if (a.month === null || b.month === null) return [a, b];
  const [x = a, y = b] = withYears([a, b]);
  return [x, y];
}

/** Where no year is printed, what runs backwards by more than this may run into the next. */
const MOST_BACKWARDS = 150 * 1440;

/** Whether a moment comes behind another, or with it; null where that can't be told. */
export function comesBehind(later: Moment, earlier: Moment): boolean | null {
  if (later.month === null || earlier.month === null || !areComparable(later, earlier)) return null;
  if (later.precision === 'year' || earlier.precision === 'year') {
    const years = Math.floor(later.month / 12) - Math.floor(earlier.month / 12);
    return years === 0 || later.yearPrinted !== earlier.yearPrinted ? null : years > 0;
  }
  // Only where both print their year, or neither does, is one before the other.
  if (later.yearPrinted !== earlier.yearPrinted) return null;
  const isDated = later.yearPrinted !== undefined;
  if (later.minute === null || earlier.minute === null) {
    const apart = later.month - earlier.month;
    if (apart === 0 && later.precision !== earlier.precision) return null;
    return apart < 0 && !isDated && apart < -4 ? null : apart >= 0;
  }
  // What is printed more finely is held against the whole day, or the whole hour, of the other.
  const isOfDays = later.precision === 'day' || earlier.precision === 'day';
  const unit = later.precision === earlier.precision ? 1 : isOfDays ? 1440 : 60;
  const [a, b] = [later, earlier].map(({ minute }) => Math.floor((minute ?? 0) / unit) * unit);
  const apart = (a ?? 0) - (b ?? 0);
  return apart < -MOST_BACKWARDS && !isDated ? null : apart >= 0;
}

/** Days without a month are compared with each other alone, and near each other. */
export function areComparable(a: Moment, b: Moment): boolean {
  if ((a.isBare ?? false) !== (b.isBare ?? false)) return a.month === null || b.month === null;
  return a.isBare !== true || Math.abs((a.minute ?? 0) - (b.minute ?? 0)) < MOST_BARE;
}

/** From the 30th to the 2nd a month may end. */
const MOST_BARE = 12 * 1440;

const YEARS =
  /(?<=(?<![a-z])(?:in|of|since|until|by|during) (?:the (?:spring|summer|autumn|winter|fall|end) of |early |late )?)(?<year>(?:19|20)\d\d)(?![\d–-])|(?<![\d-])(?<year>(?:19|20)\d\d) ?年(?! ?\d)/giu;

/** The moments of a sentence with the years that stand alone in it. */
export function readMomentsAndYears(sentence: Sentence): readonly Moment[] {
  const moments = readMoments(sentence);
  const { text, start, end } = sentence;
  const years = Array.from(
    text.text.slice(start, end).matchAll(YEARS),
    ({ index, 0: printed, groups = {} }): Moment => ({
      text,
      start: start + index,
      end: start + index + printed.length,
      precision: 'year',
      minute: null,
      month: Number(groups.year) * 12,
      yearPrinted: 'number',
    }),
  ).filter((year) => !moments.some((each) => each.start < year.end && year.start < each.end));
  return years.length === 0 ? moments : [...moments, ...years].sort((a, b) => a.start - b.start);
}
