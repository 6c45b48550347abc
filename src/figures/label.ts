import { currencyWords } from './amount.ts';
import { scanDate } from './date.ts';
import { grammars } from './grammars.ts';
import { matchAt } from './normal.ts';
import { leadingPeriodWords } from './period.ts';
import { qualifierWords } from './qualifiers.ts';

/** What stands before a figure and says what it is of, and where the figure begins. */
export interface Label {
  readonly of: string;
  readonly end: number;
}

const numerals = grammars.flatMap((grammar) => grammar.numerals ?? []).join('');
const numberAhead = `(?= ?(?:${qualifierWords}|${leadingPeriodWords}|${currencyWords}|[\\d${numerals}]))`;
const patterns = grammars.flatMap(({ labels }) => labels?.(numberAhead) ?? []);
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
  for (const { excess, listed } of patterns) {
    const over = matchAt(excess, lower, 0);
    if (over !== null) return { of: `over ${over[1] ?? over[2] ?? ''}`, end: over[0].length };
    const name = inList ? matchAt(listed, lower, 0) : null;
    if (name !== null) return { of: name[1] ?? '', end: name[0].length };
  }
  return scanYear(lower);
}
