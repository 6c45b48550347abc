import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { reckon, sumOf, writeFormula } from '../../formula.ts';
import type { RowLink } from '../../linking/row-links.ts';
import type { Grid } from '../../table/grid.ts';
import type { Sentence } from '../../text/shape.ts';
import { TOGETHER } from '../../words/list-patterns.ts';
import { COMPARISONS } from '../../words/rank-patterns.ts';
import { areAlike, clauseAround, columnsFor, placeOf } from './ranking.ts';

/** "Transport gets more than housing and police put together", 「甲縣比乙、丙兩縣合計還多」: a row against others' sum. */
export function rankGroups(
  text: string,
  links: readonly RowLink[],
  grid: Grid,
  sentence: Sentence,
): Finding[] {
  const lower = text.toLowerCase();
  if (!TOGETHER.test(lower) || !areAlike(grid)) return [];
  return COMPARISONS.flatMap(([order, pattern]) =>
    Array.from(lower.matchAll(pattern)).flatMap(({ index, 0: printed }): Finding[] => {
      const word = { start: index, end: index + printed.length };
      const a = links.findLast(({ end }) => end <= index);
      const others = rowsBehind(word.end, lower, links);
      const [column] = columnsFor(clauseAround(text, word), grid).columns;
      return a && column !== undefined
        ? holdGroup(a.row, others, column, order, grid, placeOf(word, sentence))
        : [];
    }),
  );
}

/** The rows named between a comparison and the word that adds them up. */
function rowsBehind(from: number, text: string, links: readonly RowLink[]): number[] {
  const end = TOGETHER.exec(text.slice(from))?.index ?? -1;
  return [
    ...new Set(
      links.filter((link) => link.start >= from && link.end <= from + end + 1).map(({ row }) => row),
    ),
  ];
}

function holdGroup(
  row: number,
  others: readonly number[],
  column: number,
  order: 'more' | 'fewer',
  grid: Grid,
  claim: Finding['claim'],
): Finding[] {
  const own = grid.cells[row]?.[column];
  const parts = others.flatMap((other) => grid.cells[other]?.[column] ?? []);
  const sum = reckon(sumOf(parts));
  if (!own || !sum || parts.length < 2 || parts.length < others.length || others.includes(row)) return [];
  const isMore = own.outer.low > sum.outer.high;
  if (!isMore && own.outer.high >= sum.outer.low) return [];
  const verdict = isMore === (order === 'more') ? 'agrees' : 'contradicts';
  const label = grid.rows[row]?.label ?? '';
  const says = `“${printedAt(claim)}” is said of “${label}” and the others together, which ${verdict === 'agrees' ? 'it is' : 'it is not'}.`;
  const working = `${label}: ${printedAt(own).trim()}; ${writeFormula(sumOf(parts))}`;
  return [{ kind: 'rank', verdict, says, working, claim, uses: [own, ...parts] }];
}
