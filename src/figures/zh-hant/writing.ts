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
};
