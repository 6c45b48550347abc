import { numberOf, type Figure } from '../figure.ts';
import type { Grid, Line } from './grid.ts';

/** A row that other rows add up to, and in which columns they do. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly Part[];
  readonly holds: readonly number[];
  readonly misses: readonly number[];
}

/** A row of a sum; deductions have the sign −1. */
export interface Part {
  readonly row: number;
  readonly sign: 1 | -1;
}

// Bounds on the search: longer sums than these are looked for from the top of the table alone.
const MOST_PARTS = 40;
/** A row that sums up others stands no farther from them. */
const MOST_ROWS_AWAY = 400;
const MOST_COLUMNS = 40;
/** In a longer list, a row sums up others only where it is called so. */
const MOST_ROWS = 1000;
// How unlikely it has to be, in powers of ten, that columns add up by chance, and what a miss counts against it.
const LABELLED = 0.5;
const UNLABELLED = 1.6;
const MISS = 1.5;
const BROKEN = 0.8;

/**
 * Finds the rows that sum up others, by the arithmetic of their columns: subtotals, totals of
 * subtotals, differences. Each row is the total of at most one sum.
 */
export function findSums(grid: Grid): Sum[] {
  const numbers = readNumbers(grid);
  const sums: Sum[] = [];
  const isPercent = grid.rows.map((_, row) => isPercentRow(grid, row));
  const above: number[] = [];
  let open: number[] = [];
  grid.rows.forEach((line, row) => {
    const isAlike = (each: number): boolean => isPercent[each] === isPercent[row];
    const lists = [
      lastOf(open, isAlike),
      lastOf(above, isAlike),
      lastOf(above, (each) => isAlike(each) && grid.rows[each]?.isTotal === true),
    ];
    if (!line.isDerived && numbers[row]?.some(Boolean)) above.push(row);
    if (grid.rows[row]?.isDerived || numbers[row]?.every((each) => each === null)) return;
    const isSought = grid.rows.length <= MOST_ROWS || isNamedSum(line);
    const found = isSought
      ? (bestSum(row, runsOf(lists, grid), numbers, grid) ?? labelledSum(row, open, numbers, grid))
      : null;
    if (found) {
      sums.push(found);
      open = open.filter((each) => !found.parts.some((part) => part.row === each));
    }
    open.push(row);
  });
  return sums;
}

function isPercentRow({ cells }: Grid, row: number): boolean {
  const figures = (cells[row] ?? []).flatMap((cell) => cell ?? []);
  return figures.length > 0 && figures.filter(({ unit }) => unit === '%').length * 2 > figures.length;
}

interface Number {
  readonly value: number;
  readonly step: number;
  readonly isCount: boolean;
}

type Numbers = readonly (readonly (Number | null)[])[];

/** The numbers that may add up, each with the precision of its column: 9,000,000 among millions is no seven digits. */
function readNumbers(grid: Grid): Numbers {
  const steps = grid.columns.map((_, column) =>
    Math.min(...grid.cells.flatMap((cells) => (cells[column] ? precisionOf(cells[column]) : []))),
  );
  return grid.cells.map((cells, row) =>
    cells.slice(0, MOST_COLUMNS).map((cell, column) => {
      const value = cell && numberOf(cell);
      const isAlone =
        grid.columns[column]?.isRate === true || (cell?.unit === '%' && !isPercentRow(grid, row));
      return cell === null || value === null || isAlone
        ? null
        : {
            value,
            step: Math.max(cell.step, steps[column] ?? 0),
            isCount: cell.outer.low === cell.outer.high,
          };
    }),
  );
}

function precisionOf(figure: Figure): number[] {
  const value = Math.abs(numberOf(figure) ?? 0);
  if (value === 0) return [];
  if (figure.step < 1 || !Number.isInteger(value)) return [figure.step];
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  return [10 ** zeros];
}

/** The last few of some rows that are as wanted, in their order. */
function lastOf(rows: readonly number[], isWanted: (row: number) => boolean): number[] {
  const last: number[] = [];
  for (
    let index = rows.length - 1;
    index >= Math.max(0, rows.length - MOST_ROWS_AWAY) && last.length < MOST_PARTS;
    index -= 1
  ) {
    const row = rows[index];
    if (row !== undefined && isWanted(row)) last.unshift(row);
  }
  return last;
}

/** The runs of the rows above that a row may sum up: those not summed up yet, then all, longest first from the row upwards. */
function runsOf(lists: readonly (readonly number[])[], grid: Grid): Part[][] {
  const different = lists.filter(
    (list, index, all) => all.findIndex((other) => String(other) === String(list)) === index,
  );
  const runs = new Map(
    different.flatMap((list) => runsUpTo(list, grid)).map((run) => [JSON.stringify(run), run]),
  );
  return [...runs.values()];
}

/** All runs that end with the last of the rows: added up, and the first less the others. */
function runsUpTo(rows: readonly number[], grid: Grid): Part[][] {
  const runs: Part[][] = [];
  for (let first = rows.length - 2; first >= Math.max(0, rows.length - MOST_PARTS); first -= 1) {
    const run = rows.slice(first);
    runs.push(run.map((row) => ({ row, sign: 1 })));
    if (run.some((row) => grid.rows[row]?.isDeduction))
      runs.push(run.map((row) => ({ row, sign: grid.rows[row]?.isDeduction ? -1 : 1 })));
    runs.push(run.map((row, index) => ({ row, sign: index === 0 ? 1 : -1 })));
  }
  return runs;
}

/** A line whose label says that it sums up, or which has none as sums often do. */
function isNamedSum(line: Line | undefined): boolean {
  return line !== undefined && (line.isTotal || line.isResult || line.label === '');
}

function bestSum(total: number, runs: readonly Part[][], numbers: Numbers, grid: Grid): Sum | null {
  const isLabelled = isNamedSum(grid.rows[total]);
  let best: { sum: Sum; score: number } | null = null;
  for (const parts of runs) {
    const sum = trySum(total, parts, numbers, grid);
    if (sum === null) continue;
    const evidence = evidenceOf(sum, numbers) - Math.log10(runs.length);
    if (sum.misses.length > 0 && !isLabelled && parts[1]?.sign === -1) continue;
    const doubt = sum.misses.length > 0 && !isLabelled ? BROKEN : 0;
    if (evidence < (isLabelled ? LABELLED : UNLABELLED) + doubt) continue;
    const score = evidence - MISS * sum.misses.length;
    if (best === null || score > best.score) best = { sum, score };
  }
  return best?.sum ?? null;
}

// A slip in one digit seldom takes a sum further from its parts than this.
const FARTHEST = 0.35;

/** A line called a total that has one column to add up, of all the lines above, and doesn't: near enough to be a slip. */
function labelledSum(total: number, open: readonly number[], numbers: Numbers, grid: Grid): Sum | null {
  const columns = (numbers[total] ?? []).flatMap((target, column) =>
    target && !grid.columns[column]?.isDerived ? [column] : [],
  );
  const [column] = columns;
  const target = numbers[total]?.[column ?? -1];
  if (!grid.rows[total]?.isTotal || columns.length !== 1 || column === undefined || !target) return null;
  const parts = open
    .filter((row) => numbers[row]?.[column] && !grid.rows[row]?.isDetail)
    .map((row): Part => ({ row, sign: grid.rows[row]?.isDeduction ? -1 : 1 }));
  const sum = parts.reduce((all, { row, sign }) => all + sign * (numbers[row]?.[column]?.value ?? 0), 0);
  const isNear = Math.abs(sum - target.value) <= FARTHEST * Math.abs(target.value);
  if (
    parts.length < 2 ||
    parts.length < open.length ||
    !isNear ||
    tryColumn(column, target, parts, numbers, grid) !== 'misses'
  )
    return null;
  return { total, parts, holds: [], misses: [column] };
}

function trySum(total: number, parts: readonly Part[], numbers: Numbers, grid: Grid): Sum | null {
  const holds: number[] = [];
  const misses: number[] = [];
  for (const [column, target] of (numbers[total] ?? []).entries()) {
    if (target === null) continue;
    const outcome = tryColumn(column, target, parts, numbers, grid);
    if (outcome === 'misses' && (grid.columns[column]?.isChange || grid.columns[column]?.isDerived)) continue;
    if (outcome === 'holds') holds.push(column);
    if (outcome === 'misses') misses.push(column);
    if (misses.length > 1 && misses.length >= holds.length + 1) return null;
  }
  const isEvident = holds.some((column) => !grid.columns[column]?.isDerived);
  if (!isEvident || misses.length > Math.max(1, holds.length / 3)) return null;
  return { total, parts, holds, misses };
}

function tryColumn(
  column: number,
  target: Number,
  parts: readonly Part[],
  numbers: Numbers,
  { withheld = [] }: Grid,
): 'holds' | 'misses' | 'silent' {
  let [sum, count, step] = [0, 0, target.step];
  for (const { row, sign } of parts) {
    const cell = numbers[row]?.[column];
    if (!cell) continue;
    sum += sign * cell.value;
    count += 1;
    step = Math.max(step, cell.step);
  }
  const [first, second] = parts;
  const isDifference = first?.sign === 1 && second?.sign === -1;
  if (count === 0 || (isDifference && !numbers[first.row]?.[column])) return 'silent';
  const apart = Math.abs(sum - target.value);
  if (apart <= step * 0.51) return count > 1 ? 'holds' : 'silent';
  // What a part keeps back may be what is missing.
  if (parts.some(({ row }) => withheld[row]?.[column] === true)) return 'silent';
  return apart <= (step * (count + 1)) / 2 && !target.isCount ? 'silent' : 'misses';
}

/** How unlikely it is that the columns add up by chance, in powers of ten. */
function evidenceOf({ total, parts, holds }: Sum, numbers: Numbers): number {
  const digits = holds.map((column) => {
    const target = numbers[total]?.[column];
    const used = parts.flatMap(({ row }) => numbers[row]?.[column] ?? []).filter(({ value }) => value !== 0);
    if (!target || used.length < 2) return 0;
    const step = Math.max(target.step, ...used.map((each) => each.step));
    return Math.max(0, Math.log10(Math.abs(target.value) / step));
  });
  return digits.reduce((a, b) => a + b, 0);
}
