import type { Quantity } from '../../figures/quantity.ts';
import type { Measure } from '../../schemas/measure.ts';
import type { Table } from '../document.ts';
import type { PlacedText } from '../placed-text.ts';

/** A table as its reader understands it: headings folded, units, periods, groups and totals told. */
export interface TableModel {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the whole table is in, by its caption, a note or the heading of its rows. */
  readonly measure: Measure | null;
}

export interface Column {
  readonly index: number;
  /** Its headings from top to bottom, each once, without the marks of footnotes. */
  readonly headings: readonly PlacedText[];
  /** The same as one text. */
  readonly heading: string;
  /** What it holds: names of rows, figures, their units, words, or numbers that count the rows or name notes. */
  readonly role: 'label' | 'figures' | 'units' | 'words' | 'numbers';
  /** The heading that is a time, as printed. */
  readonly period: string | null;
  /** True where cells are times that name rows. */
  readonly isTimes: boolean;
  /** True of a column of totals. */
  readonly isTotal: boolean;
  /** What it is in by its own headings. */
  readonly measure: Measure | null;
}

export interface Row {
  readonly index: number;
  /** The texts that name it, without the marks of footnotes; a merged one is repeated. */
  readonly labels: readonly PlacedText[];
  /** The same as one text. */
  readonly label: string;
  /** The names of the groups that it stands in, the widest first. */
  readonly groups: readonly string[];
  /** A group's row has its name alone; a total is the sum of others. */
  readonly kind: 'data' | 'group' | 'subtotal' | 'total';
  /** The label that is a time, as printed. */
  readonly period: string | null;
  /** What it is in by its own label, or by its unit. */
  readonly measure: Measure | null;
  /** By column: the figure that stands there, or null. */
  readonly figures: readonly (TableFigure | null)[];
}

/** A figure of a table. */
export interface TableFigure {
  /** As printed, without the marks of footnotes. */
  readonly printed: PlacedText;
  /** In its unit, the multiplier applied; null when the grammar can't read it. */
  readonly quantity: Quantity | null;
  /** What it was read by. */
  readonly measure: Measure;
}
