import { stemsOf } from '../linking/words.ts';
import type { Grid } from '../table/grid.ts';
import { SCOPE } from '../words/doubt-cues.ts';

/** "In the capital the Greens won 38%": whether a row is named of a part of what its table counts. */
export function isOfPart(before: string, { about, rows, columns }: Grid): boolean {
  const scope = Object.values(SCOPE.exec(before)?.groups ?? {}).join('');
  const table = stemsOf(
    [about, ...rows.map(({ label }) => label), ...columns.map(({ label }) => label)].join(' '),
  );
  const stems = [...stemsOf(scope)];
  return (
    stems.length > 0 &&
    !stems.some((stem) => table.has(stem) || (/\p{Script=Han}/u.test(stem) && about.includes(stem)))
  );
}
