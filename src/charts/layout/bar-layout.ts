import { cellClaimId } from '../../claims/claim.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { TAIL_LENGTH } from '../drawing/bar-edges.ts';
import { barShape, type BarShape } from './bar-shape.ts';
import type { LayoutOptions } from './options.ts';
import type { Hatch } from '../drawing/palette.ts';
import { GAP, type Reserve, type LabelledRow, type Mark } from './columns.ts';
import { askedWidth, type PlacedMark } from './row-layout.ts';
import {
  drawnFigure,
  fieldTitle,
  nameParts,
  quantityOf,
  rowLabel,
  type Selection,
} from '../kinds/selection.ts';
import { FONTS } from './text.ts';

/** What sets one kind of bar chart apart from another. */
export interface BarStyle {
  /** Whether each bar carries its column's heading. */
  readonly captions: boolean;
  readonly thickness: number;
  /** The fill of the n-th column's bars. */
  readonly hatch: (column: number) => Hatch;
}

/** The bars of one cell. */
export interface BarMark extends Mark {
  readonly shapes: readonly BarShape[];
  readonly thickness: number;
  readonly hatch: Hatch;
}

const BETWEEN_PARTS = 4;

/** The rows of a selection with the bars that they hold. */
export function barRows(
  selection: Selection,
  style: BarStyle,
  { language }: LayoutOptions,
): LabelledRow<BarMark>[] {
  const { table, rows, fields } = selection;
  return rows.map((row) => ({
    label: rowLabel(table, row, language),
    marks: fields.map((field, column) => {
      const quantity = quantityOf(row, field);
      const bars = cellBars(quantity, style.thickness);
      return {
        ...bars,
        value: drawnFigure(quantity, table, language),
        shapes: nameParts(bars.shapes, table, language),
        caption: style.captions ? fieldTitle(field, language) : null,
        hatch: style.hatch(column),
        claim: cellClaimId(table.name, row.id, field.name),
      };
    }),
  }));
}

function cellBars(quantity: Quantity | null, most: number): Pick<BarMark, 'shapes' | 'thickness' | 'height'> {
  const shapes = (quantity?.parts ?? []).map(barShape);
  const thickness = shapes.length > 1 ? Math.min(most, 13) : most;
  const height = Math.max(1, shapes.length) * (thickness + BETWEEN_PARTS) - BETWEEN_PARTS;
  return { shapes, thickness, height };
}

/** The middle of each of a mark's bars, down the drawing. */
export function partMiddles({ mark, y }: PlacedMark<BarMark>): number[] {
  const first = y - mark.height / 2 + mark.thickness / 2;
  return mark.shapes.map((_, part) => first + part * (mark.thickness + BETWEEN_PARTS));
}

/** The lowest and the highest number at which something of a mark is drawn. */
export function reachOf({ shapes }: BarMark): readonly [number, number] {
  const ends = shapes.flatMap(({ from, to, whiskers }) => [from, to, ...whiskers.flat()]);
  return [Math.min(...ends), Math.max(...ends)];
}

/** True for a mark whose bars all run left from zero: its figure stands at their left. */
export function runsLeft({ shapes }: BarMark): boolean {
  return shapes.length > 0 && shapes.every(({ from, to }) => from < 0 && to <= 0);
}

/** The room beyond a mark's bars for dashes and for the names of its parts. */
export function outsideWidth({ shapes }: BarMark, { measure }: LayoutOptions): number {
  const tail = shapes.some(({ end }) => end === 'open') ? TAIL_LENGTH : 0;
  return tail + partNameWidth(shapes, measure);
}

function partNameWidth(shapes: readonly BarShape[], measure: LayoutOptions['measure']): number {
  if (shapes.length < 2) return 0;
  return GAP + Math.max(...shapes.map(({ of }) => measure(of ?? '', FONTS.small)));
}

// Half an outline, so that none is cut off.
const EDGE = 1;

/** The room to keep clear beside the plot. */
export function barReserve(rows: readonly LabelledRow<BarMark>[], options: LayoutOptions): Reserve {
  const marks = rows.flatMap((row) => row.marks);
  const reach = (side: boolean, value: boolean): number => {
    // At the left a figure keeps its distance from the row's name, too.
    const gap = side ? 2 * GAP : GAP;
    const widths = marks
      .filter((mark) => runsLeft(mark) === side)
      .map(
        (mark) => outsideWidth(mark, options) + (value ? gap + askedWidth(mark.value, options.measure) : 0),
      );
    return Math.ceil(Math.max(0, ...widths));
  };
  const startTail = marks.some(({ shapes }) => shapes.some(({ start, range }) => start === 'open' && range));
  const tail = startTail ? TAIL_LENGTH : EDGE;
  return {
    low: Math.max(tail, reach(true, true)),
    high: reach(false, true) + EDGE,
    bareLow: Math.max(tail, reach(true, false)),
    bareHigh: reach(false, false) + EDGE,
  };
}
