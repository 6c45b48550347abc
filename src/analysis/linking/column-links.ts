import type { Grid } from '../table/grid.ts';
import { stemsOf } from './words.ts';

/** Which columns of a table a sentence may speak of. */
export interface ColumnChoice {
  readonly columns: readonly number[];
  /** True when a word of the heading stands in the sentence, or the table has no other column of its kind. */
  readonly isNamed: boolean;
  /** True when a word of the heading stands in the sentence. */
  readonly isWorded: boolean;
}

/** The columns that a clause may speak of; where it names none, those that its sentence does. */
export function columnsSaid(
  { lower, sentence }: { lower: string; sentence: string },
  grid: Grid,
  wanted: Wanted,
): ColumnChoice {
  const own = chooseColumns(lower, grid, wanted);
  return own.isNamed ? own : chooseColumns(sentence, grid, wanted);
}

type Wanted = 'amounts' | 'shares' | 'changes';

/** The columns of a kind that a sentence may speak of: those whose headings or years it names, or else all. */
export function chooseColumns(text: string, grid: Grid, wanted: Wanted): ColumnChoice {
  const all = [...grid.columns.keys()].filter((column) => isOf(wanted, column, grid));
  const named = namedColumns(text, grid, all);
  const inYears = withYears(text, grid, named.length > 0 ? named : all);
  return { columns: inYears, isNamed: named.length > 0 || all.length === 1, isWorded: named.length > 0 };
}

function isOf(wanted: Wanted, column: number, grid: Grid): boolean {
  const line = grid.columns[column];
  const cells = grid.cells.flatMap((row) => row[column] ?? []);
  if (!line || cells.length < 2) return false;
  const isPercent = cells.filter(({ unit }) => unit === '%').length * 2 > cells.length;
  if (wanted === 'changes') return line.isChange;
  if (wanted === 'shares') return !line.isChange && (line.isRate || isPercent);
  return !line.isChange && !line.isRate && !line.isDerived && !isPercent;
}

function namedColumns(text: string, grid: Grid, columns: readonly number[]): number[] {
  const said = stemsOf(text);
  const headings = columns.map((column) => [...stemsOf(grid.columns[column]?.label ?? '')]);
  const telling = headings.map((stems) =>
    stems.filter((stem) => columns.length === 1 || headings.some((other) => !other.includes(stem))),
  );
  return columns.filter((_, index) =>
    (telling[index] ?? []).some(
      (stem) => said.has(stem) || (/\p{Script=Han}/u.test(stem) && text.includes(stem)),
    ),
  );
}

function withYears(text: string, grid: Grid, columns: readonly number[]): readonly number[] {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  const fitting = columns.filter((column) =>
    years.some((year) => grid.columns[column]?.label.includes(year)),
  );
  return fitting.length > 0 ? fitting : columns;
}
