import type { DotShape } from './dot-shape.ts';
import { GAP } from './columns.ts';
import type { MeasureText } from './text.ts';
import type { DotDatum, Swatch } from './panel-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { wrapValue, type ValueLine } from './row-layout.ts';
import { FONTS, LINE } from './text.ts';

/** One printed figure of a row; empty where the report gives none. */
export interface DotCell {
  readonly value: string;
  readonly shapes: readonly DotShape[];
  readonly claim: string;
}

/** A row's name and its figures, a column each. */
export interface DotRow {
  readonly label: string;
  readonly cells: readonly DotCell[];
}

/** What a dot drawing shows. */
export interface DotTable {
  readonly titles: readonly string[];
  readonly rows: readonly DotRow[];
  /** The rows of every drawing of the table, of this one too: they share their columns. */
  readonly allRows: readonly DotRow[];
  /** True where the columns are one thing at several times. */
  readonly linked: boolean;
  /** Stands for a figure that the report doesn't give. */
  readonly none: string;
}

/** Rows of dots in their places, before they have an axis. */
export interface PlacedDots {
  readonly width: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly marks: readonly DotDatum[];
  readonly swatches: readonly Swatch[];
  readonly texts: readonly PlacedText[];
  /** The stretches of the drawing, from top to bottom, that lines of the grid may cross. */
  readonly bands: readonly (readonly [number, number])[];
  readonly height: number;
}

/** Half the height of a dot. */
export const RADIUS = 8;
const BETWEEN_PARTS = 3;
const STEP = 2 * RADIUS + BETWEEN_PARTS;

/** The room of a dot that stands before its column's title. */
export const SWATCH = 2 * RADIUS + 6;

/** From one row to the next. */
export const ROW_GAP = 12;

/** The lines that a row's dots take: one, or one for each part of its figures. */
export function partsOf({ cells }: DotRow): number {
  return Math.max(1, ...cells.map(({ shapes }) => shapes.length));
}

/** The height of a row's dots. */
export function dotsHeight(row: DotRow): number {
  return partsOf(row) * STEP - BETWEEN_PARTS;
}

/** The form of a column's dots. What is linked ends in the first form, whatever it began with. */
export function seriesOf(column: number, { titles, linked }: DotTable): number {
  return linked ? titles.length - 1 - column : column;
}

/** The dots of a row, below `top`. */
export function rowDots({ cells }: DotRow, top: number, table: DotTable): DotDatum[] {
  return cells.flatMap(({ shapes, value: printed, claim }, column) => {
    const series = seriesOf(column, table);
    return shapes.map((shape, part) => ({ y: top + RADIUS + part * STEP, shape, series, printed, claim }));
  });
}

/** What each part of a row's figures is of, on its line. */
export function partNames(row: DotRow, x: number, top: number): PlacedText[] {
  if (partsOf(row) < 2) return [];
  const named = row.cells.find(({ shapes }) => shapes.length === partsOf(row));
  return (named?.shapes ?? []).flatMap(({ of }, part): PlacedText[] => {
    return of === null ? [] : [{ text: of, x, y: top + RADIUS + part * STEP, role: 'word', align: 'left' }];
  });
}

/** The room for the names of the parts that figures have. */
export function partWidth(rows: readonly DotRow[], measure: MeasureText): number {
  const parts = rows
    .filter((row) => partsOf(row) > 1)
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.shapes));
  const width = Math.max(0, ...parts.map(({ of }) => measure(of ?? '', FONTS.small)));
  return width === 0 ? 0 : Math.ceil(width) + GAP;
}

/** The lines of a text around the middle of a row. */
export function centreLines(
  lines: readonly ValueLine[],
  place: Pick<PlacedText, 'x' | 'align'> & { readonly middle: number; readonly readAt: number },
): PlacedText[] {
  const { middle, ...rest } = place;
  const first = middle - ((lines.length - 1) * LINE) / 2;
  return lines.map((each, line) => ({ ...rest, ...each, y: first + line * LINE }));
}

/** The lines of a printed figure in a room of a width, or the word for none. */
export function valueLines(
  { value }: DotCell,
  none: string,
  width: number,
  measure: MeasureText,
): ValueLine[] {
  return value === '' ? [{ text: none, role: 'word' }] : wrapValue(value, width, measure);
}
