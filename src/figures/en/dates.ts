import { dayOf, decadeOf, halfOf, monthsOf, quarterOf, until, type Days } from '../days.ts';
import type { DateForm, DateWords } from '../grammar.ts';
import { anyOf } from '../normal.ts';
import { dayName, dayNumber } from './day-words.ts';
import { monthName, monthNames } from './months.ts';
import { spokenYearAt } from './spoken-year.ts';

const month = `(${monthName})`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '((?:1[5-9]|20|21)\\d\\d)';
/** A fiscal year is cut to its last digits more often than not: FY25, Q3 FY2025, FY2024-25. */
const fiscalYear = `fy ?'?((?:1[5-9]|20|21)?\\d\\d)(?:[-/]\\d\\d)?`;
const shortYear = `'((?:1[5-9]|20|21)?\\d\\d)`;
const stop = '(?![\\d.,]*\\d|[a-z]|%)';
const quarterNames = ['first', 'second', 'third', 'fourth'];
const quarterName = `(?:the )?(${anyOf(quarterNames)}|final|last|1st|2nd|3rd|4th)[ -]quarter`;
const halfName = '(?:the )?(first|second|1st|2nd)[ -]half';
const ofYear = `(?: of|,)?(?: the year)? ${year}${stop}`;

const monthNumber = (name: string): number =>
  monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
const quarterNumber = (name: string): number =>
  /^\d/.test(name)
    ? Number(name.charAt(0))
    : quarterNames.includes(name)
      ? quarterNames.indexOf(name) + 1
      : 4;
const isFirst = (name: string): boolean => name === 'first' || name.startsWith('1');
const wholeYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

function form(source: string, read: (groups: readonly string[]) => Days | null): DateForm {
  return [new RegExp(source, 'y'), read];
}

/** What joins the two ends of a stretch of days, which print once what they share. */
const joint = '(?: ?- ?| to | through | until |(?<=between [a-z0-9 ]{1,20}) and )';

/** Stretches that print their year or their month once: "April to June 2026", "3-5 March". */
const stretches: readonly DateForm[] = [
  form(`${month}${joint}${month},?(?: of)? ${year}${stop}`, ([m = '', n = '', y = '']) =>
    until(monthsOf(Number(y), monthNumber(m), 1), monthsOf(Number(y), monthNumber(n), 1)),
  ),
  form(`${month}${joint}${month}(?![a-z]| ?\\d)`, ([m = '', n = '']) =>
    until(monthsOf(null, monthNumber(m), 1), monthsOf(null, monthNumber(n), 1)),
  ),
  form(`${day}(?: of)?(?: ${month})?${joint}${day}(?: of)? ${month}(?:,? ${year})?${stop}`, (groups) => {
    const [d = '', m, e = '', n = '', y] = groups as (string | undefined)[];
    return between(y, [m ?? n, d], [n, e]);
  }),
  form(`${month} ${day}${joint}(?:${month} )?${day}(?:,? ${year})?${stop}`, (groups) => {
    const [m = '', d = '', n, e = '', y] = groups as (string | undefined)[];
    return between(y, [m, d], [n ?? m, e]);
  }),
];

function between(
  y: string | undefined,
  [m, d]: readonly [string, string],
  [n, e]: readonly [string, string],
): Days | null {
  const inYear = y === undefined ? null : Number(y);
  return until(dayOf(inYear, monthNumber(m), Number(d)), dayOf(inYear, monthNumber(n), Number(e)));
}

const withYear: readonly DateForm[] = [
  form(`${month} ${day},? ${year}${stop}`, ([m = '', d = '', y = '']) =>
    dayOf(Number(y), monthNumber(m), Number(d)),
  ),
  form(`${day}(?: of)? ${month},? ${year}${stop}`, ([d = '', m = '', y = '']) =>
    dayOf(Number(y), monthNumber(m), Number(d)),
  ),
  form(`${month},?(?: of)? ${year}${stop}`, ([m = '', y = '']) => monthsOf(Number(y), monthNumber(m), 1)),
  form(`q([1-4])[ -]?(?:of )?'?${year}${stop}`, ([q = '', y = '']) => quarterOf(Number(y), Number(q))),
  form(`q([1-4])[ ,-]*(?:of )?(?:${fiscalYear}|${shortYear})${stop}`, ([q = '', fiscal, short]) =>
    quarterOf(wholeYear(fiscal ?? short ?? ''), Number(q)),
  ),
  form(`(?:${fiscalYear}|${year})[ ,-]*q([1-4])${stop}`, ([fiscal, plain, q = '']) =>
    quarterOf(wholeYear(fiscal ?? plain ?? ''), Number(q)),
  ),
  form(`([1-4])q ?(?:fy)?'?((?:20)?\\d\\d)${stop}`, ([q = '', y = '']) => quarterOf(wholeYear(y), Number(q))),
  form(`${quarterName}${ofYear}`, ([q = '', y = '']) => quarterOf(Number(y), quarterNumber(q))),
  form(`${quarterName} (?:of )?${fiscalYear}${stop}`, ([q = '', y = '']) =>
    quarterOf(wholeYear(y), quarterNumber(q)),
  ),
  form(`${halfName}${ofYear}`, ([half = '', y = '']) => halfOf(Number(y), isFirst(half))),
  form(`h([12])[ -]?(?:of )?(?:${fiscalYear}|'?${year})${stop}`, ([half = '', fiscal, plain]) =>
    halfOf(wholeYear(fiscal ?? plain ?? ''), half === '1'),
  ),
  form(`${year}[ -]?h([12])${stop}`, ([y = '', half = '']) => halfOf(Number(y), half === '1')),
  form(`([12])h ?'?((?:20)?\\d\\d)${stop}`, ([half = '', y = '']) => halfOf(wholeYear(y), half === '1')),
  form(`(?:the )?((?:1[5-9]|20|21)\\d)0'?s(?![a-z])`, ([decade = '']) => decadeOf(Number(`${decade}0`))),
  form(`(?:the )?(?:fiscal |financial )(?:year )?${year}(?:[-/]\\d\\d)?${stop}`, ([y = '']) =>
    monthsOf(Number(y), 1, 12),
  ),
  form(`${fiscalYear}${stop}`, ([y = '']) => monthsOf(wholeYear(y), 1, 12)),
  // A season or a year of accounts, "2023/24"; "2011-12" may as well be a month.
  form(`${year}([-/])(\\d\\d)${stop}`, ([y = '', link, next = '']) =>
    Number(next) === (Number(y) + 1) % 100 && (link === '/' || Number(next) > 12)
      ? monthsOf(Number(y), 1, 24)
      : null,
  ),
  form(`the year ${year}${stop}`, ([y = '']) => monthsOf(Number(y), 1, 12)),
];

const spoken =
  '((?:sixteen|seventeen|eighteen|nineteen|twenty)[ -][a-z]+(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?![a-z-])';
const inWords = form(spoken, ([words = '']) => {
  const read = spokenYearAt(words, 0);
  return read?.end === words.length ? monthsOf(read.year, 1, 12) : null;
});

const yearless: readonly DateForm[] = [
  form(`(?:the )?(${dayName})(?: day)? of ${month}(?![a-z])`, ([d = '', m = '']) =>
    dayOf(null, monthNumber(m), dayNumber(d)),
  ),
  form(`${month} the (${dayName})(?![a-z-])`, ([m = '', d = '']) =>
    dayOf(null, monthNumber(m), dayNumber(d)),
  ),
  form(`${month} ${day}${stop}`, ([m = '', d = '']) => dayOf(null, monthNumber(m), Number(d))),
  form(`${day}(?: of)? ${month}${stop}`, ([d = '', m = '']) => dayOf(null, monthNumber(m), Number(d))),
  form(`q([1-4])${stop}`, ([q = '']) => quarterOf(null, Number(q))),
  form(`([1-4])q${stop}`, ([q = '']) => quarterOf(null, Number(q))),
  form(`${quarterName}(?![a-z])`, ([q = '']) => quarterOf(null, quarterNumber(q))),
  form(`(?:the )?(first|second) half of the year(?![a-z])`, ([half = '']) => halfOf(null, isFirst(half))),
  form(`h([12])${stop}`, ([half = '']) => halfOf(null, half === '1')),
];

const tens = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';

/** How English writes dates. */
export const dates: DateWords = {
  forms: [...stretches, ...withYear, inWords, ...yearless],
  beginnings: [
    `${day}(?: of)? ?[a-z]{3}`,
    `${day}(?: ?- ?| to | through | until | and )\\d`,
    'the ',
    `${dayName} (?:day )?of `,
    month,
    'fy',
    `${year}[-/]\\d\\d(?!\\d)`,
    '(?:sixteen|seventeen|eighteen|nineteen|twenty)[ -]',
    'q[1-4]',
    'h[12]',
    '[1-4][qh]',
    'f(?:iscal|inancial) ',
    `(?:${anyOf(quarterNames)}|final|last)[ -]`,
  ],
  partsBefore: [
    ['last day', '(?:the )?(?:year[ -]?end|(?:very )?end|close) (?:of )?(?:the year )?'],
    ['first day', '(?:the )?(?:very )?start (?:of )?(?:the year )?'],
    ['early', '(?:early|(?:the )?beginning)[ -](?:in |of )?(?:the year )?(?:the )?'],
    ['middle', '(?:mid|(?:the )?middle)[ -](?:of )?(?:the )?'],
    ['late', 'late[ -](?:in )?(?:the )?'],
  ],
  partsBehind: [['last day', '[ -]year[ -]end']],
  boundsBefore: [
    ['by', '(?:by(?: the)?|no later than|not later than|until|up to)'],
    ['before', '(?:before|prior to)'],
    ['after', 'after'],
    ['in', '(?:from|since|in(?= )|on(?= )|during|between)'],
  ],
  boundsBehind: [],
  links: ['to', 'through'],
  linksBetween: ['and'],
  bareDecades: `(?<![a-z])(?:${tens})(?![a-z])|(?:the |')[1-9]0'?s(?![a-z])`,
};
