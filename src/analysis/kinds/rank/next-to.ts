import type { Finding } from '../../finding.ts';
import type { RowLink } from '../../linking/row-links.ts';
import type { Grid } from '../../table/grid.ts';
import type { Sentence } from '../../text/shape.ts';
import { OTHER_ROW, RIGHT_BEHIND } from '../../words/rank-patterns.ts';
import {
  areAlike,
  clauseAround,
  columnsFor,
  decide,
  isApart,
  placeOf,
  tell,
  type Outcome,
} from './ranking.ts';

/** "Barley, second only to wheat", 「地面型僅次於屋頂型」: no other row stands between the two, and the second is the less. */
export function rankNextTo(
  text: string,
  links: readonly RowLink[],
  grid: Grid,
  sentence: Sentence,
): Finding[] {
  return Array.from(text.toLowerCase().matchAll(RIGHT_BEHIND)).flatMap(({ index, 0: printed }): Finding[] => {
    const word = { start: index, end: index + printed.length };
    const above = links.find(({ start }) => start >= word.end && start - word.end < NEXT);
    const own = links.findLast(
      ({ end, row }) => end <= index && row !== above?.row && !/[;；。]/u.test(text.slice(end, index)),
    );
    if (!above || !own || !areAlike(grid)) return [];
    const { columns } = columnsFor(clauseAround(text, word), grid, text);
    const decided = decide(columns.flatMap((column) => standsBehind(own.row, above.row, column, grid)));
    return decided ? [tell(decided, placeOf(word, sentence), grid.rows[own.row]?.label ?? '', grid)] : [];
  });
}

/** How far behind the word the row above is named. */
const NEXT = 12;

function standsBehind(row: number, aboveRow: number, column: number, grid: Grid): Outcome[] {
  const [own, above] = [grid.cells[row]?.[column], grid.cells[aboveRow]?.[column]];
  if (!own || !above) return [];
  const between = grid.rows.flatMap((line, index) => {
    const cell = grid.cells[index]?.[column];
    const isOther = index !== row && index !== aboveRow && !line.isTotal && !OTHER_ROW.test(line.label);
    return cell && isOther && cell.nominal.low > own.nominal.low && cell.nominal.low < above.nominal.low
      ? [cell]
      : [];
  });
  const [rival = above] = between;
  const holds = between.length === 0 && own.nominal.low <= above.nominal.low;
  const verdict = holds ? 'agrees' : isApart(own, rival) ? 'contradicts' : 'cannot tell';
  return [{ verdict, own, rival, column }];
}
