import type { Line } from './annotations.ts';
import { labelAxis } from './axes.ts';
import type { AxisScale } from './axis-scale.ts';
import { barReserve, partMiddles, reachOf, type BarMark } from './bar-layout.ts';
import type { BarDatum } from './bar-shape.ts';
import { barTexts } from './bar-texts.ts';
import { closeDrawing } from './closing-line.ts';
import type { LayoutOptions } from './options.ts';
import type { BarPanelLayout } from './panel-layout.ts';
import { fitTexts } from './placed-text.ts';
import { chooseColumns, type Columns, type LabelledRow } from './columns.ts';
import { markReferenceLines, type ReferenceLine } from './reference-lines.ts';
import { layOutRows, type PlacedMark, type RowLayout } from './row-layout.ts';
import { uprightLines } from './upright-lines.ts';

/** Where a value of the axis stands across the drawing. */
export type ToX = (value: number) => number;

export type BarRows = readonly LabelledRow<BarMark>[];

/** One drawing of bars on an axis, among those that stand together. */
export interface BarPanel {
  readonly rows: BarRows;
  /** The rows of every panel, of this one too: they share their columns. */
  readonly panels: readonly BarRows[];
  /** Stands above the rows, or is empty. */
  readonly heading: string;
  /** What the axis counts, or nothing where the foot says it. */
  readonly axisName: string;
  /** The axis on a plot of a width. */
  readonly axis: (width: number) => AxisScale;
  readonly referenceLines?: readonly ReferenceLine[];
  /** The share of the drawing that the rows' names may take; a third if it isn't given. */
  readonly labelShare?: number;
  /** The line at the foot, in the last panel. */
  readonly closing: string | null;
}

/** Lays out rows of bars on one axis. */
export function layOutBars(panel: BarPanel, options: LayoutOptions): BarPanelLayout {
  const { rows, heading, axisName, referenceLines = [], closing } = panel;
  const shared = shareColumns(panel, options);
  const scale = panel.axis(shared.plot.right - shared.plot.left);
  const columns = referenceLines.length === 0 ? shared : widenPlot(rows, scale, shared, options);
  const layout = layOutRows(rows, heading, columns, options);
  const toX = pixels(scale, columns);
  const values = barTexts(layout.marks, toX, columns, options);
  const marked = markReferenceLines(referenceLines, { values, toX, layout, columns }, options);
  const axis = labelAxis(scale, axisName, toX, layout.height + marked.height, columns, options);
  const below = layout.height + marked.height + axis.height;
  const foot = closing === null ? null : closeDrawing(closing, below, options);
  const height = Math.ceil(below + (foot?.height ?? 0));
  const texts = [...layout.texts, ...values, ...marked.texts, ...axis.texts, ...(foot?.texts ?? [])];
  const lines = [
    ...gridLines(scale, layout, columns, toX),
    ...layout.marks.flatMap((mark) => leaders(mark, scale, toX)),
    ...marked.lines,
  ];
  return {
    kind: 'bars',
    width: columns.width,
    height,
    rows: layout.height,
    plot: columns.plot,
    axis: { min: scale.min, max: scale.max },
    // Chart.js has one thickness for all; where some cells have parts, every bar is as thin as theirs.
    thickness: Math.min(...layout.marks.map(({ mark }) => mark.thickness)),
    marks: layout.marks.flatMap(barData),
    annotations: { texts: fitTexts(texts, options.measure), lines, stamp: foot?.stamp ?? null },
  };
}

// The panels of a table line up at their left; at the right each takes what its own figures leave.
function shareColumns({ rows, panels, labelShare }: BarPanel, options: LayoutOptions): Columns {
  const all = panels.flat();
  const columns = chooseColumns(all, barReserve(all, options), options, labelShare);
  const right = columns.width - barReserve(rows, options)[columns.valuesAbove ? 'bareHigh' : 'high'];
  return { ...columns, plot: { ...columns.plot, right } };
}

// A moment far from the bars keeps clear of their figures when the axis takes the room that those leave.
function widenPlot(rows: BarRows, scale: AxisScale, columns: Columns, options: LayoutOptions): Columns {
  const { plot, width, valuesAbove } = columns;
  const marks = rows.flatMap((row) => row.marks);
  const rooms = marks.map((mark) => {
    const { high, bareHigh } = barReserve([{ label: '', marks: [mark] }], options);
    const share = (reachOf(mark)[1] - scale.min) / (scale.max - scale.min || 1);
    return (width - plot.left - (valuesAbove ? bareHigh : high)) / share;
  });
  const right = Math.floor(Math.min(width - 1, ...rooms.map((room) => plot.left + room)));
  return { ...columns, plot: { ...plot, right } };
}

function pixels({ min, max }: AxisScale, { plot }: Columns): ToX {
  return (value) => plot.left + ((value - min) / (max - min || 1)) * (plot.right - plot.left);
}

function barData(placed: PlacedMark<BarMark>): BarDatum[] {
  const { hatch, claim, value: printed, shapes } = placed.mark;
  const middles = partMiddles(placed);
  return shapes.map((shape, part) => ({
    x: [shape.from, shape.to],
    y: middles[part] ?? placed.y,
    shape,
    hatch: shape.start === 'open' ? 'faint' : hatch,
    printed,
    claim,
  }));
}

function gridLines(
  { min, max, ticks }: AxisScale,
  layout: RowLayout<BarMark>,
  columns: Columns,
  toX: ToX,
): Line[] {
  const line = (value: number, ink: Line['ink']): Line[] => uprightLines(toX(value), ink, layout, columns);
  const zero = min <= 0 && max >= 0 ? line(0, 'ink') : [];
  return [...ticks.filter(({ value }) => value !== 0).flatMap(({ value }) => line(value, 'rule')), ...zero];
}

function leaders(placed: PlacedMark<BarMark>, { min }: AxisScale, toX: ToX): Line[] {
  const origin = Math.max(min, 0);
  const middles = partMiddles(placed);
  return placed.mark.shapes.flatMap(({ from, range }, part): Line[] => {
    const y = middles[part] ?? placed.y;
    return range && from > origin ? [{ from: [toX(origin), y], to: [toX(from), y], ink: 'rule' }] : [];
  });
}
