import type { Line } from './annotations.ts';
import type { BarMark } from './bar-layout.ts';
import type { Columns } from './columns.ts';
import type { RowLayout } from './row-layout.ts';

/** A line down the rows. Stacked, it stops at each bar, so that it doesn't run through the names. */
export function uprightLines(
  x: number,
  ink: Line['ink'],
  { marks, top, height }: Pick<RowLayout<BarMark>, 'marks' | 'top' | 'height'>,
  { stacked }: Columns,
): Line[] {
  const bands = stacked
    ? marks.map(({ mark, y }) => [y - mark.height / 2 - 3, y + mark.height / 2 + 3] as const)
    : [[top, height] as const];
  return bands.map(([from, to]): Line => ({ from: [x, from], to: [x, to], ink }));
}
