import type { Writing } from '../grammar.ts';
import { writing as english } from '../en/writing.ts';
import { units } from './units.ts';

const printed = new Map(
  units.flatMap((names) => (names.printed === undefined ? [] : [[names.unit, names.printed]])),
);

/** How Chinese writes a computed number. */
export const writing: Writing = {
  scales: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '萬'],
  ],
  decimals: 2,
  signs: {},
  percentPeriods: { quarter: '（季增）', year: '（年增）', month: '（月增）' },
  perPeriod: (period) => `／${printed.get(period) ?? period}`,
  unit: (unit, isOne) => printed.get(unit) ?? english.unit(unit, isOne),
  above: ['超過 ', '至少 '],
  below: ['不到 ', '至多 '],
  any: '任何數',
  about: '約 ',
  days: {
    year: (year) => `${year}年`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    byEndOf: (stretch) => `${stretch}底前`,
    by: (day) => `${day}以前`,
  },
  ofYear: (year) => `（${year}年）`,
};
