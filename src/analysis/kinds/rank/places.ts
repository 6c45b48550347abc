import type { Grid } from '../../table/grid.ts';
import { OTHER_ROW, type Place } from '../../words/rank-patterns.ts';
import { isApart, type Outcome } from './ranking.ts';

/** How many stand above each place. */
export const PLACES: Readonly<Record<Place, number>> = {
  top: 0,
  bottom: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
};

/** How a row stands in a column against a place that words give it. */
export function rankIn(column: number, row: number, place: Place, grid: Grid): Outcome[] {
  const own = grid.cells[row]?.[column];
  if (!own) return [];
  const rivals = grid.rows.flatMap((line, index) => {
    const cell = grid.cells[index]?.[column];
    return cell && index !== row && !line.isTotal && !line.isDetail && !OTHER_ROW.test(line.label)
      ? [cell]
      : [];
  });
  if (rivals.length < Math.max(1, PLACES[place])) return [];
  const sign = place === 'bottom' ? -1 : 1;
  const sorted = rivals.toSorted((a, b) => sign * (b.nominal.low - a.nominal.low));
  const above = sorted.filter(
    (each) =>
      sign * (each.outer.low - own.outer.high) > 0 ||
      (sign * (each.outer.high - own.outer.low) > 0 && sign * (each.nominal.low - own.nominal.low) > 0),
  );
  const wanted = PLACES[place];
  const rival = (above.length > wanted ? above[wanted] : sorted[wanted]) ?? sorted.at(-1);
  if (!rival) return [];
  // Rows that are printed alike share their places.
  const ties = rivals.filter(({ nominal }) => nominal.low === own.nominal.low).length;
  const holds = above.length <= wanted && wanted <= above.length + ties;
  const verdict = holds ? 'agrees' : isApart(own, rival) ? 'contradicts' : 'cannot tell';
  return [{ verdict, own, rival, column }];
}
