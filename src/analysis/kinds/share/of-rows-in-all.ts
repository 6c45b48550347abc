import type { Finding } from '../../finding.ts';
import { setAgainst } from '../../finding.ts';
import { differenceOf, figureTerm, numberTerm } from '../../formula.ts';
import type { Figure } from '../../figure.ts';
import { transposed, type Grid } from '../../table/grid.ts';

/** Fewer rows than these make no rule. */
const FEWEST = 3;

/** Tables whose rows divide a whole each, 100 % in every row, and the row that doesn't. */
export function findSharesOfRowsInAll(grid: Grid): Finding[] {
  return [grid, transposed(grid)].flatMap((each) => dividedRows(each));
}

function dividedRows({ rows, columns, cells }: Grid): Finding[] {
  const parts = [...columns.keys()].filter((column) => cells.some((row) => row[column]?.unit === '%'));
  if (parts.length < 2) return [];
  const shares = rows.map((_, row) => parts.flatMap((column) => cells[row]?.[column] ?? []));
  const full = shares.filter((row) => row.length === parts.length && row.every(({ unit }) => unit === '%'));
  if (full.length < FEWEST) return [];
  const told = full.flatMap((row) => tell(row));
  const failing = told.filter(({ verdict }) => verdict === 'contradicts');
  // One slip among rows that come to all; where several don't, they needn't.
  return failing.length <= 1 && told.length - failing.length >= FEWEST - 1 ? told : [];
}

function tell(row: readonly Figure[]): Finding[] {
  const last = row.at(-1);
  if (!last) return [];
  const rest = differenceOf(numberTerm(100, '%'), ...row.slice(0, -1).map(figureTerm));
  const finding = setAgainst('share', last, rest, 'What the other shares leave of the whole');
  return finding ? [finding] : [];
}
