import type { Figure, Use } from '../figure.ts';

/** A row or a column of a table, without its label. */
export interface Line {
  readonly label: string;
  /** Where the label stands; null where the table prints none. */
  readonly labelPlace: Use | null;
  /** True when the label says that the line is a total: "Total", 合計. */
  readonly isTotal: boolean;
  /** True when the label names what is left or comes out: "Net …", "Gross profit", 淨利. */
  readonly isResult: boolean;
  /** True when the label says that the line is taken off: "Less: …". */
  readonly isDeduction: boolean;
  /** True when the label says that the line is a part of the one before: "of which …", "– full-time". */
  readonly isDetail: boolean;
  /** True of percentages, rates, averages and prices, which don't add up. */
  readonly isRate: boolean;
  /** True of what changed between other columns: "Change", "Increase (decrease)", 增減. */
  readonly isChange: boolean;
  /** What the figures of the line have to be multiplied with: 1,000,000 under "USD million", 1 where nothing says so. */
  readonly factor: number;
  /** True of what other columns give, row by row, whatever its label says. */
  readonly isDerived: boolean;
}

/** The figures of a table, row by row. A cell that holds no figure is null. */
export interface Grid {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: readonly (readonly (Figure | null)[])[];
  /** By row and column: true of a cell that keeps its figure back ("..", "n/a"), which a sum may be made of. */
  readonly withheld?: readonly (readonly boolean[])[];
  /** What the table's caption and headings say together, for words of count and unit. */
  readonly about: string;
}

/** The same table with its rows as columns. */
export function transposed({ rows, columns, cells, withheld, about }: Grid): Grid {
  return {
    rows: columns,
    columns: rows,
    cells: columns.map((_, column) => rows.map((__, row) => cells[row]?.[column] ?? null)),
    withheld: columns.map((_, column) => rows.map((__, row) => withheld?.[row]?.[column] === true)),
    about,
  };
}
