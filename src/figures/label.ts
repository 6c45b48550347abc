import { currencyWords } from './amount.ts';
import { numeralCharacters } from './zh-hant/numerals.ts';
import { scanDate } from './date.ts';
import { matchAt } from './normal.ts';
import { leadingPeriodWords } from './period.ts';
import { qualifierWords } from './qualifiers.ts';

/** What stands before a figure and says what it is of, and where the figure begins. */
export interface Label {
  readonly of: string;
  readonly end: number;
}

const numberAhead = `(?= ?(?:${qualifierWords}|${leadingPeriodWords}|${currencyWords}|[\\d${numeralCharacters}]))`;
const word = `(?:(?![${numeralCharacters}])\\p{Script=Han}){2,10}?`;
const more = '(?:高出?|高了|多出?|多了|貴|贵)';
/** 「高出能力導向 30%」: what is exceeded by the figure. 高於 bounds no number here. */
const exceeded = new RegExp(
  `(?:(?:高出|高於|高于|超出|多出|勝過|胜过|領先|领先|超過|超过)(${word})${more}?|[比較较](${word})${more})${numberAhead} ?`,
  'uy',
);
// 「逼近 65%」 would be another figure: a word for a bound is no label.
const listed = new RegExp(
  `(${word})(?<![近達达超逾破過过高低多少減减降])(?:占|佔|為|为|是|:)? ?${numberAhead} ?`,
  'uy',
);
const afterYear = / ?(?:的|為|为|是|達|达|:|,)? ?/y;

function scanYear(lower: string): Label | null {
  const date = scanDate(lower, 0);
  if (date === null) return null;
  return {
    of: lower.slice(0, date.end),
    end: date.end + (matchAt(afterYear, lower, date.end)?.[0].length ?? 0),
  };
}

/**
 * Reads the label at the beginning of a figure: 「高出能力導向 30%」, 「2024 年的 21 億美元」, and in a list
 * 「封閉 65%、開放 35%」.
 */
export function scanLabel(lower: string, inList: boolean): Label | null {
  const excess = matchAt(exceeded, lower, 0);
  if (excess !== null) return { of: `over ${excess[1] ?? excess[2] ?? ''}`, end: excess[0].length };
  const name = inList ? matchAt(listed, lower, 0) : null;
  return name === null ? scanYear(lower) : { of: name[1] ?? '', end: name[0].length };
}
