import { factorBetween } from '../aligned-units.ts';
import { printedAt, type Figure } from '../figure.ts';
import type { Mention } from './mention.ts';

/** Whether two figures can be amounts of one thing: their units don't disagree. */
export function alike(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null) return !isMoney(a) && !isMoney(b);
  // "From $12.00 to $14.00 an hour" prints the period once.
  const isOnce = a.unit.includes('/') !== b.unit.includes('/');
  const [x, y] = isOnce ? [baseOf(a.unit), baseOf(b.unit)] : [a.unit, b.unit];
  return plain(x) === plain(y) || factorBetween(x, y) !== null;
}

/** 元 is the money of whatever country the text is from; a win and a defeat are matches. */
function plain(unit: string): string {
  if (unit === '勝' || unit === '敗' || unit === '和') return '場';
  return unit === 'TWD' || unit === 'CNY' || unit === 'HKD' ? '元' : unit;
}

/** Amounts of money, and percentages: their unit is never left out. */
export function isMoney({ unit }: Figure): boolean {
  return unit !== null && (/^(?:[A-Z]{3}|¥|%)$/u.test(unit) || unit === '元');
}

function baseOf(unit: string): string {
  return unit.replace(/\/.*$/u, '');
}

/** Whether two figures are of one kind: "42.6 years" and a bare "42.1" are. */
export function areOfOneKind(a: Mention, b: Mention): boolean {
  return a.kind === b.kind || isBareOf(a, b) || isBareOf(b, a);
}

/** "Four more than the 49 hours" leaves its unit out; "for sixteen years" and a bare 26 are of two things. */
function isBareOf(bare: Mention, time: Mention): boolean {
  return time.kind === 'U' && bare.kind === 'N' && bare.unit === null && /\d/u.test(printedAt(time));
}
