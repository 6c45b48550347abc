/** How a column is ordered; 'none' is the order of the report. */
export type SortDirection = 'ascending' | 'descending' | 'none';

/** A row by what one of its cells holds. */
export interface SortedRow<T> {
  readonly row: T;
  /** True of a row that sums up others, which ends the table whatever its order. */
  readonly isTotal: boolean;
  /** The cell's figure as a machine reads it: "505000..515000 line", ">60 %", "2025-12-31"; null where there is none. */
  readonly value: string | null;
  /** The cell's text; '' where the report leaves it empty. */
  readonly text: string;
}

/** Rows in the order of one column, those that it leaves empty last and totals behind them. */
export function orderRows<T>(rows: readonly SortedRow<T>[], direction: SortDirection): T[] {
  if (direction === 'none') return rows.map(({ row }) => row);
  const sign = direction === 'ascending' ? 1 : -1;
  const parts = rows.filter(({ isTotal }) => !isTotal).toSorted((a, b) => compare(a, b, sign));
  return [...parts, ...rows.filter(({ isTotal }) => isTotal)].map(({ row }) => row);
}

function compare<T>(a: SortedRow<T>, b: SortedRow<T>, sign: number): number {
  if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
  const [first, second] = [numberIn(a.value), numberIn(b.value)];
  if (first !== null && second !== null) return sign * (first - second);
  return sign * (a.value ?? a.text).localeCompare(b.value ?? b.text);
}

/** The middle of what a figure means, or the one end that it has; null of a date, whose text is in order. */
function numberIn(value: string | null): number | null {
  if (value === null || /^\D{0,2}\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const [, low, high = low] = /^[<>=]*(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?/.exec(value) ?? [];
  return low === undefined ? null : (Number(low) + Number(high)) / 2;
}
