import * as english from '../en/series-words.ts';
import * as chinese from '../zh-hant/series-words.ts';

/** What says that each of several amounts went further than the one before. */
export const STEADILY = new RegExp(`(?<![a-z])(?:${english.STEADILY})(?![a-z])|${chinese.STEADILY}`, 'u');

/** A time that a text names, on a scale of its own. */
export interface NamedTime {
  readonly scale: string;
  readonly at: number;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${english.BEFORE_LAST}|${chinese.BEFORE_LAST}`, 'giu'), -2],
  [new RegExp(`${english.LAST}|${chinese.LAST}`, 'giu'), -1],
  [new RegExp(`${english.THIS}|${chinese.THIS}`, 'giu'), 0],
];
const YEAR = /(?<![\d,.])(?<year>(?:19|20)\d\d)(?![\d,.])/gu;
const MONTH =
  /(?<![A-Za-z])(?<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])|(?<!\d)(?<number>1[0-2]|[1-9]) ?月|(?<han>十[一二]|[一二三四五六七八九十])月/gu;
const QUARTER = /(?<name>first|second|third|fourth) quarter|第(?<han>[一二三四])季/giu;

/** The times that a stretch of text names: years, months, quarters, last year and this. */
export function timesIn(text: string): NamedTime[] {
  const found = [
    ...RELATIVE.flatMap(([pattern, at]) =>
      Array.from(text.matchAll(pattern), ({ index }) => ({ index, scale: 'relative', at })),
    ),
    ...Array.from(text.matchAll(YEAR), ({ index, groups = {} }) => ({
      index,
      scale: 'year',
      at: Number(groups.year),
    })),
    ...Array.from(text.matchAll(MONTH), ({ index, groups = {} }) => ({
      index,
      scale: 'month',
      at: monthOf(groups),
    })),
    ...Array.from(text.matchAll(QUARTER), ({ index, groups = {} }) => ({
      index,
      scale: 'quarter',
      at: quarterOf(groups),
    })),
  ];
  return found.toSorted((a, b) => a.index - b.index);
}

function monthOf({ name, number, han }: Partial<Record<string, string>>): number {
  if (name !== undefined) return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  if (number !== undefined) return Number(number) - 1;
  return '一二三四五六七八九十'.indexOf(han?.at(-1) ?? '') + ((han?.length ?? 1) > 1 ? 10 : 0);
}

function quarterOf({ name, han }: Partial<Record<string, string>>): number {
  const order = ['first', 'second', 'third', 'fourth'].indexOf(name?.toLowerCase() ?? '');
  return order === -1 ? '一二三四'.indexOf(han ?? '') : order;
}
