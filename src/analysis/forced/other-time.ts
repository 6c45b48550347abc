import type { Grid } from '../table/grid.ts';
import { PERIODS } from '../words/doubt-cues.ts';
import { LONGER_TIME } from '../words/earlier-cues.ts';

/** "For the winter so far wind supplied 31%": whether a sentence names a time that is none of a table's. */
export function isOfOtherTime(sentence: string, { about, columns, rows }: Grid): boolean {
  const lower = sentence.toLowerCase();
  const table = [about, ...columns.map(({ label }) => label), ...rows.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();
  const times = [...lower.matchAll(PERIODS)].map(([time]) => time);
  const named = times.filter((time) => !table.includes(time) && !table.includes(time.slice(0, 3)));
  return LONGER_TIME.test(lower) || (named.length > 0 && named.length === times.length);
}
