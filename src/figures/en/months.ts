import { anyOf } from '../normal.ts';

/** The months in their order, in full. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** Pattern source of a month, in full or cut short. */
export const monthName = `(?:${anyOf([...monthNames, ...monthNames.map((name) => name.slice(0, 3)), 'sept'])})\\.?`;
