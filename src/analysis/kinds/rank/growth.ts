import type { Finding } from '../../finding.ts';
import type { Figure } from '../../figure.ts';
import { changeOf, differenceOf, figureTerm, reckon, type Formula } from '../../formula.ts';
import type { Grid } from '../../table/grid.ts';
import { periodColumns } from '../../table/period-columns.ts';
import type { Sentence } from '../../text/shape.ts';
import { GROWN_MOST } from '../../words/rank-patterns.ts';
import { decide, placeOf, tell } from './ranking.ts';
import type { Place } from '../../words/rank-patterns.ts';
import { rankIn } from './places.ts';

/** Whether what a superlative ranks is how much something grew: "the steepest rise", 「增幅最大」. */
export function growthIn(
  text: string,
  { start, end }: { start: number; end: number },
): 'rise' | 'fall' | null {
  const around = `${text.slice(Math.max(0, start - 6), start)}#${text.slice(end, end + 24)}`.toLowerCase();
  const groups = GROWN_MOST.exec(around)?.groups;
  return groups === undefined ? null : (groups.rise ?? groups.up) === undefined ? 'fall' : 'rise';
}

/** A table of two times, with what its rows changed by and by how many per cent; null where it prints its changes, or no two times. */
export function withGrowth(grid: Grid): Grid | null {
  const periods = periodColumns(grid);
  const [column] = periods ?? [];
  const line = column === undefined ? undefined : grid.columns[column];
  if (!periods || !line || grid.columns.some(({ isChange }) => isChange)) return null;
  const cells = grid.cells.map((row) => {
    const [before, after] = periods.map((at) => row[at]);
    return before && after
      ? [grown(after, differenceOf, before), grown(after, (x, y) => changeOf(y, x), before)]
      : [null, null];
  });
  return { ...grid, columns: [line, line].map((each) => ({ ...each, label: '', isChange: true })), cells };
}

function grown(
  after: Figure,
  formula: (after: Formula, before: Formula) => Formula,
  before: Figure,
): Figure | null {
  const result = reckon(formula(figureTerm(after), figureTerm(before)));
  return result && { ...after, nominal: result.nominal, outer: result.outer };
}

/** A place among the rows by what they grew, or fell, in amount or in per cent. */
export function rankGrowth(
  place: Place,
  direction: 'rise' | 'fall',
  word: { start: number; end: number },
  row: number,
  grid: Grid,
  sentence: Sentence,
): Finding[] {
  const turned = direction === 'rise' ? place : place === 'top' ? 'bottom' : null;
  const decided =
    turned === null ? null : decide([0, 1].flatMap((column) => rankIn(column, row, turned, grid)));
  return decided ? [tell(decided, placeOf(word, sentence), grid.rows[row]?.label ?? '', grid)] : [];
}
