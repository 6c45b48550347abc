import type { Sentence } from './shape.ts';

/** A stretch of time that a text names, as so many of a unit. */
export interface Span {
  readonly end: number;
  /** How many days, or months, there are: 28 or 29 for February. */
  readonly lengths: readonly number[];
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
);
const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH = new RegExp(
  `(?<![a-z])(?<name>${MONTHS.join('|')})(?! (?:(?:[12]?\\d|3[01])(?!\\d)|[a-z]+ly))(?![a-z])|(?<!\\d)(?<number>1[0-2]|[1-9]) ?月(?:份)?(?! ?\\d| ?底| ?初)`,
  'giu',
);
const MONTHS_APART = new RegExp(
  `(?<![a-z])(?:from )?(?<from>${MONTHS.join('|')}) (?:to|through|until) (?<to>${MONTHS.join('|')})(?![a-z])|(?<!\\d)(?<first>1[0-2]|[1-9]) ?月? ?(?:至|到|[-–—~～]) ?(?<last>1[0-2]|[1-9]) ?月`,
  'giu',
);

/** The months that a sentence names, each by its days. */
export function monthsIn({ text, start, end }: Sentence): Span[] {
  return Array.from(text.text.slice(start, end).matchAll(MONTH), ({ index, 0: printed, groups = {} }) => {
    const month = numberOfMonth(groups.name ?? groups.number ?? '');
    const most = MOST_DAYS[month - 1] ?? 0;
    return { end: start + index + printed.length, lengths: most === 29 ? [28, 29] : [most] };
  });
}

/** The runs of months that a sentence names, each by how many they are. */
export function runsOfMonthsIn({ text, start, end }: Sentence): Span[] {
  return Array.from(
    text.text.slice(start, end).matchAll(MONTHS_APART),
    ({ index, 0: printed, groups = {} }) => {
      const [from, to] = [groups.from ?? groups.first ?? '', groups.to ?? groups.last ?? ''].map(
        numberOfMonth,
      );
      const count = (((to ?? 0) - (from ?? 0) + 12) % 12) + 1;
      return { end: start + index + printed.length, lengths: [count] };
    },
  );
}

function numberOfMonth(name: string): number {
  return /\d/u.test(name) ? Number(name) : MONTHS.indexOf(name.toLowerCase()) + 1;
}
