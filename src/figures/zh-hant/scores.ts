import { numeralCharacters, numeralValue } from './numerals.ts';

const number = `(\\d{1,9}|[${numeralCharacters}]{1,9})`;
const counted = '[球分票局盤場席勝]?';
const score = new RegExp(`^${number} ?${counted} ?[比對对] ?${number} ?${counted}$`);

const valueOf = (text: string): number => (/^\d/.test(text) ? Number(text) : numeralValue(text));

/** 三球對一球 as 3:1. Null for any other text. */
export function writeScore(lower: string): string | null {
  const [, first = '', second = ''] = score.exec(lower.trim()) ?? [];
  if (second === '') return null;
  const [ours, theirs] = [valueOf(first), valueOf(second)];
  if (!Number.isInteger(ours) || !Number.isInteger(theirs)) return null;
  return `${String(ours)}${theirs === 0 ? '-' : ':'}${String(theirs)}`;
}
