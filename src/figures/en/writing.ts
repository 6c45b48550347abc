import type { Writing } from '../grammar.ts';
import { monthNames } from './months.ts';
import { singular } from './nouns.ts';

/** Units whose plural no rule makes. */
const plurals: Readonly<Record<string, string>> = {
  person: 'people',
  foot: 'feet',
  'year of age': 'years of age',
};

/** "days" for "day", unless there is one of them; codes and symbols keep their form. */
function pluralUnit(unit: string, isOne: boolean): string {
  if (unit === 'gpu') return isOne ? 'GPU' : 'GPUs';
  if (isOne || !/^[a-z ]+$/.test(unit)) return unit;
  const plural = plurals[unit];
  if (plural !== undefined || singular(unit) !== unit || unit === 'times' || unit === 'ratio')
    return plural ?? unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

function capitalMonth(month: number): string {
  const name = monthNames[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How English writes a computed number. */
export const writing: Writing = {
  scales: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  decimals: 3,
  signs: { USD: '$', EUR: '€', GBP: '£', TWD: 'NT$', HKD: 'HK$', INR: '₹', '¥': '¥' },
  percentPeriods: { quarter: ' QoQ', year: ' YoY', month: ' MoM' },
  perPeriod: (period) => ` per ${period}`,
  unit: (unit, isOne) => ` ${pluralUnit(unit, isOne)}`,
  above: ['over ', 'at least '],
  below: ['under ', 'at most '],
  any: 'any number',
  about: 'about ',
  days: {
    year: (year) => String(year),
    month: (year, month) => `${capitalMonth(month)} ${year}`,
    day: (year, month, day) => `${day} ${capitalMonth(month)} ${year}`,
    byEndOf: (stretch) => `by the end of ${stretch}`,
    by: (day) => `by ${day}`,
  },
  ofYear: (year) => ` (${year})`,
};
