import { matchAt } from '../normal.ts';
import { numeralValue } from './numerals.ts';

const decimals =
  /(?<=秒|公尺|米|塊|块|度) ?(\d{1,2}|[〇零一二三四五六七八九]{1,2})(?![a-z\p{N}]|[.,]\p{N}|[個个名位人天年月日點点分秒元塊块倍成萬千百十])/uy;

/** Reads digits behind a unit that stands where the decimal point would: 九秒八, 一公尺八, 三塊五. */
export function scanDecimalsBehindUnit(lower: string, at: number): { digits: string; end: number } | null {
  const match = matchAt(decimals, lower, at);
  const written = match?.[1] ?? '';
  if (match === null) return null;
  const digits = /^\d/.test(written) ? written : String(numeralValue(`一${written}`)).slice(1);
  return { digits, end: at + match[0].length };
}
