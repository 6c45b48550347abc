import { barShape } from '../layout/bar-shape.ts';
import type { LayoutOptions } from '../layout/options.ts';
import { quantityOf, rowLabel, type Selection } from './selection.ts';

/** A selection with the row of its first column's highest figure first, unless the rows have an order of their own. */
export function sortRows(selection: Selection, { language }: LayoutOptions): Selection {
  const { table, rows, fields } = selection;
  const [field] = fields;
  // Rows whose names all hold a digit (years, quarters, versions) stand in order already.
  if (!field || rows.every((row) => /\p{N}/u.test(rowLabel(table, row, language)))) return selection;
  const ends = new Map(rows.map((row) => [row, lengthOf(row, field)]));
  return { ...selection, rows: rows.toSorted((a, b) => (ends.get(b) ?? 0) - (ends.get(a) ?? 0)) };
}

function lengthOf(row: Selection['rows'][number], field: Selection['fields'][number]): number {
  const shapes = (quantityOf(row, field)?.parts ?? []).map(barShape);
  if (shapes.length === 0) return -Number.MAX_VALUE;
  const stated = shapes.flatMap(({ from, to }) => [from, to]);
  return Math.min(...stated) < 0 ? Math.min(...stated) : Math.max(...stated);
}
