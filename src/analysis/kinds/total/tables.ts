import type { Figure } from '../../figure.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, sumOf, type Term } from '../../formula.ts';
import { transposed, type Grid } from '../../table/grid.ts';
import { findSums, type Sum } from '../../table/sums.ts';

/** The sums of a table, down its columns and along its rows. */
export function findTableTotals(grid: Grid): Finding[] {
  return [grid, transposed(grid)].flatMap((each) => findSums(each).flatMap((sum) => tellSum(sum, each)));
}

/** A bulleted list has one total, which its label or an amount before it names. */
export function findListTotals({ rows, cells }: Grid): Finding[] {
  const total = rows.findLastIndex(({ isTotal }) => isTotal);
  const claim = cells[total]?.[0];
  const parts = cells.slice(0, Math.max(0, total)).flatMap(([cell]) => cell ?? []);
  if (!claim || parts.length < 2) return [];
  const finding = setAgainst('total', claim, sumOf(parts), 'The sum of the list');
  const isNamed = rows[total]?.label !== '';
  return finding && (finding.verdict === 'agrees' || (isNamed && isNear(finding, 1.5))) ? [finding] : [];
}

function tellSum(sum: Sum, grid: Grid): Finding[] {
  return [...sum.holds, ...sum.misses].flatMap((column) => {
    const total = grid.cells[sum.total]?.[column];
    const terms = sum.parts.flatMap(({ row, sign }): Term[] => {
      const cell = grid.cells[row]?.[column];
      return cell ? [{ sign, of: figureTerm(cell) }] : [];
    });
    if (!total || isAverage(total, terms)) return [];
    const finding = setAgainst(
      'total',
      total,
      { kind: 'sum', terms },
      `The total “${grid.rows[sum.total]?.label ?? ''}”`,
    );
    return finding ? [finding] : [];
  });
}

/** A total near the mean of its parts is no sum of them: a rate, an average. */
function isAverage(total: Figure, terms: readonly Term[]): boolean {
  const parts = terms.flatMap(({ of }) => (of.kind === 'figure' ? [of.figure.nominal.low] : []));
  if (parts.some((part) => part < 0) || terms.some(({ sign }) => sign === -1)) return false;
  const mean = parts.reduce((a, b) => a + b, 0) / parts.length;
  return parts.length > 1 && Math.abs(total.nominal.high - mean) <= mean * 0.1;
}
