import { dayOf, decadeOf, halfOf, monthsOf, quarterOf, until, type Days } from '../days.ts';
import type { DateForm, DateWords } from '../grammar.ts';
import { digitCharacters, numeralCharacters, numeralValue } from './numerals.ts';

/** The year before the first of the Republic, by which Taiwan counts. */
const BEFORE_REPUBLIC = 1911;
const digit = `[${digitCharacters}]`;
const western = `((?:1[5-9]|20|21)\\d\\d|[一二]${digit}{3})`;
const republican = `(?:中華)?民國 ?(\\d{1,3}|${digit}{2,3}(?= ?年)|(?=[一二三四五六七八九十百])[一二]?百?零?[一二三四五六七八九]?十?[一二三四五六七八九]?)`;
/** A year of two or three digits, in whatever numerals, counts from the Republic where a month or a quarter follows. */
const short = `(1\\d\\d|[89]\\d|一${digit}{2}|[八九]${digit})`;
const anyYear = `(?:西元|公元)?(?:${western}|${republican}|${short})`;
const number = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const quarter = '第 ?([一二三四1-4]) ?季度?';
const month = `${number} ?月`;

const valueOf = (text: string): number => (/^\d/.test(text) ? Number(text) : numeralValue(text));

/** The year of the three groups that `anyYear` has. */
function yearOf([common, republic, brief]: readonly (string | undefined)[]): number {
  if (common !== undefined) return valueOf(common);
  return BEFORE_REPUBLIC + valueOf(republic ?? brief ?? '');
}

function form(source: string, read: (groups: readonly string[]) => Days | null): DateForm {
  return [new RegExp(source, 'y'), read];
}

const joint = ' ?(?:[至到~]|-) ?';

/** Stretches that print their year or their month once: 2026年4月至6月, 3月3日至5日. */
const stretches: readonly DateForm[] = [
  form(`(?:${anyYear} ?年 ?)?${number} ?月?${joint}${month}(?! ?[\\d一二三四五六七八九十])份?`, (groups) => {
    const [a, b, c, m = '', n = ''] = groups as (string | undefined)[];
    const year = yearIn(a, b, c);
    return until(monthsOf(year, valueOf(m), 1), monthsOf(year, valueOf(n), 1));
  }),
  form(
    `(?:${anyYear} ?年 ?)?${month} ?${number} ?[日號号]?${joint}(?:${month} ?)?${number} ?[日號号]`,
    (groups) => {
      const [a, b, c, m = '', d = '', n, e = ''] = groups as (string | undefined)[];
      const year = yearIn(a, b, c);
      return until(dayOf(year, valueOf(m), valueOf(d)), dayOf(year, valueOf(n ?? m), valueOf(e)));
    },
  ),
];

function yearIn(...groups: readonly (string | undefined)[]): number | null {
  return groups.every((group) => group === undefined) ? null : yearOf(groups);
}

const withYear: readonly DateForm[] = [
  form(`${anyYear} ?年 ?${month} ?${number} ?[日號号]`, ([a, b, c, m = '', d = '']) =>
    dayOf(yearOf([a, b, c]), valueOf(m), valueOf(d)),
  ),
  form(`${anyYear} ?年 ?${month}(?!之)份?`, ([a, b, c, m = '']) =>
    monthsOf(yearOf([a, b, c]), valueOf(m), 1),
  ),
  form(`${anyYear} ?年度? ?的?${quarter}`, ([a, b, c, q = '']) => quarterOf(yearOf([a, b, c]), valueOf(q))),
  form(`${anyYear} ?年 ?的?([上下])半年`, ([a, b, c, half = '']) => halfOf(yearOf([a, b, c]), half === '上')),
  form(`${western} ?年代`, ([y = '']) => decadeOf(valueOf(y))),
  form(`(?:西元|公元)?(?:${western}|${republican}) ?年度?(?![代間间])`, ([a, b]) =>
    monthsOf(yearOf([a, b]), 1, 12),
  ),
];

const yearless: readonly DateForm[] = [
  form(`${month} ?${number} ?[日號号]`, ([m = '', d = '']) => dayOf(null, valueOf(m), valueOf(d))),
  form(`${month}(?!之)份?`, ([m = '']) => monthsOf(null, valueOf(m), 1)),
  form(quarter, ([q = '']) => quarterOf(null, valueOf(q))),
  form('([上下])半年', ([half = '']) => halfOf(null, half === '上')),
];

/** How Chinese writes dates. */
export const dates: DateWords = {
  forms: [...stretches, ...withYear, ...yearless],
  beginnings: [`[${numeralCharacters}西公中民第上下]`, '\\d{1,4} ?[年月]', `\\d{1,2}${joint}\\d{1,2} ?月`],
  partsBefore: [],
  partsBehind: [
    ['last day', '(?:年?底|年?末|結束)'],
    ['early', '(?:年?初|上旬)'],
    ['middle', '(?:年?中(?![國央部共期的心])|中旬)'],
    ['late', '下旬'],
  ],
  boundsBefore: [
    ['by', '(?:截至|截止|直到|迄|到|至)'],
    ['in', '(?:在|於|自|從|从)'],
  ],
  boundsBehind: [
    ['by', '(?:年?以前|之前|前|為止)'],
    ['after', '(?:以後|之後|以后|之后|後)'],
  ],
  links: ['至', '到'],
  linksBetween: [],
  bareDecades: '(?<![\\d〇零一二三四五六七八九])[\\d一二三四五六七八九][\\d〇零十] ?年代',
};
