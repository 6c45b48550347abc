import { scale } from '../../claims/interval-arithmetic.ts';
import type { Figure } from '../figure.ts';
import type { Grid } from '../table/grid.ts';

/** A cell in plain units, as running text prints it: 186.4 under "thousand people" is 186,400. */
export function scaledCell(grid: Grid, row: number, column: number): Figure | null {
  const cell = grid.cells[row]?.[column];
  if (!cell) return null;
  const { factor = 1 } = grid.columns[column] ?? {};
  const own = (grid.rows[row]?.factor ?? 1) > 1 ? (grid.rows[row]?.factor ?? 1) : factor;
  if (own === 1 || cell.unit === '%') return cell;
  return {
    ...cell,
    nominal: scale(cell.nominal, own),
    outer: scale(cell.outer, own),
    step: cell.step * own,
    fineStep: cell.fineStep * own,
  };
}

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': '¥', 元: '元' };

/** A cell in plain units, with the money that its heading names: 24.6 under "Weekend ($m)". */
export function cellInMoney(grid: Grid, row: number, column: number): Figure | null {
  const cell = scaledCell(grid, row, column);
  const sign = /[$€£¥元]/u.exec(grid.columns[column]?.label ?? '')?.[0];
  return cell?.unit === null && sign !== undefined ? { ...cell, unit: SIGNS[sign] ?? null } : cell;
}
