import {
  CHANGE_WORDS as englishChanges,
  DEDUCTION_WORDS as englishDeductions,
  DETAIL_WORDS as englishDetails,
  RATE_WORDS as englishRates,
  RESULT_WORDS as englishResults,
  TOTAL_WORDS as englishTotals,
} from '../en/line-words.ts';
import {
  CHANGE_WORDS as chineseChanges,
  DEDUCTION_WORDS as chineseDeductions,
  DETAIL_WORDS as chineseDetails,
  RATE_WORDS as chineseRates,
  RESULT_WORDS as chineseResults,
  TOTAL_WORDS as chineseTotals,
} from '../zh-hant/line-words.ts';

const totals = new RegExp(
  `^\\W*(?:${englishTotals})(?![a-z])|(?<![a-z])total\\W*$|^(?:${chineseTotals})|(?:${chineseTotals})$`,
  'iu',
);
const deductions = new RegExp(`^\\W*(?:${englishDeductions})(?![a-z])|^(?:${chineseDeductions})`, 'iu');
const details = new RegExp(
  `^\\W*(?:${englishDetails})(?![a-z])|^\\s*(?:${chineseDetails})|^\\s*[-–—•·]\\s*\\S`,
  'iu',
);

/** Whether a row's or a column's label says that it sums others up: "Total revenue", 合計. */
export function isTotalLabel(label: string): boolean {
  return totals.test(label);
}

/** Whether a label says that its line is taken off: "Less: allowances", 減：備抵. */
export function isDeductionLabel(label: string): boolean {
  return deductions.test(label);
}

/** Whether a label says that its line is a part of the one before: "of which exports", 其中外籍. */
export function isDetailLabel(label: string): boolean {
  return details.test(label);
}

const rates = new RegExp(`[%％]|(?<![a-z])(?:${englishRates})(?![a-z])|${chineseRates}`, 'iu');

/** Whether a label names percentages, averages or prices, which don't add up. */
export function isRateLabel(label: string): boolean {
  return rates.test(label);
}

const changes = new RegExp(`(?<![a-z])(?:${englishChanges})(?![a-z])|${chineseChanges}`, 'iu');

/** Whether a label names what changed between two others: "Change", "Increase (decrease)", 增減. */
export function isChangeLabel(label: string): boolean {
  return changes.test(label);
}

const results = new RegExp(`(?<![a-z])(?:${englishResults})(?![a-z])|${chineseResults}`, 'iu');

/** Whether a label names what is left or comes out: "Net sales", "Gross profit", 淨利. */
export function isResultLabel(label: string): boolean {
  return results.test(label);
}
