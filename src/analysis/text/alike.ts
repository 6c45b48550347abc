import type { Figure } from '../figure.ts';

/** Whether two figures can be amounts of one thing: their units don't disagree. */
export function alike(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null) return !isMoney(a) && !isMoney(b);
  return plain(a.unit) === plain(b.unit);
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
