import type { Line } from './annotations.ts';
import { labelAxis } from './axes.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import { barReserve, barRows, partMiddles, type BarMark, type BarStyle } from './bar-layout.ts';
import type { BarDatum } from './bar-shape.ts';
import { barTexts } from './bar-texts.ts';
import { closeDrawing } from './closing-line.ts';
import type { LayoutOptions } from './options.ts';
import type { BarPanelLayout } from './panel-layout.ts';
import { fitTexts } from './placed-text.ts';
import { chooseColumns, type Columns, type LabelledRow } from './columns.ts';
import { layOutRows, type PlacedMark, type RowLayout } from './row-layout.ts';
import { quantityOf, type Selection } from './selection.ts';

/** Where a value of the axis stands across the drawing. */
export type ToX = (value: number) => number;

type BarRows = readonly LabelledRow<BarMark>[];

/** One drawing of bars among those of its table. */
export interface BarPanel {
  readonly selection: Selection;
  /** Every panel of the table, this one too: they share their columns. */
  readonly all: readonly Selection[];
  readonly style: BarStyle;
  /** Stands above the rows, where a table has panels by column. */
  readonly heading: string;
  /** What the axis counts, or nothing where the foot says it. */
  readonly axisName: string;
  /** How far the axis reaches at least. */
  readonly whole?: number;
  /** The line at the foot, in the last panel. */
  readonly closing: string | null;
}

/** Lays out the rows of a selection as bars on one axis. */
export function layOutBars(
  { selection, all, style, heading, axisName, whole = 0, closing }: BarPanel,
  options: LayoutOptions,
): BarPanelLayout {
  const rows = barRows(selection, style, options);
  const columns = shareColumns(
    rows,
    all.map((other) => barRows(other, style, options)),
    options,
  );
  const layout = layOutRows(rows, heading, columns, options);
  const scale = scaleOf(selection, layout, columns, whole, options);
  const toX = pixels(scale, columns);
  const axis = labelAxis(scale, axisName, toX, layout.height, columns, options);
  const foot = closing === null ? null : closeDrawing(closing, layout.height + axis.height, options);
  const height = Math.ceil(layout.height + axis.height + (foot?.height ?? 0));
  const texts = [
    ...layout.texts,
    ...barTexts(layout.marks, toX, columns, options),
    ...axis.texts,
    ...(foot?.texts ?? []),
  ];
  const lines = [
    ...gridLines(scale, layout, columns, toX),
    ...layout.marks.flatMap((mark) => leaders(mark, scale, toX)),
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
function shareColumns(rows: BarRows, panels: readonly BarRows[], options: LayoutOptions): Columns {
  const all = panels.flat();
  const columns = chooseColumns(all, barReserve(all, options), options);
  const right = columns.width - barReserve(rows, options)[columns.valuesAbove ? 'bareHigh' : 'high'];
  return { ...columns, plot: { ...columns.plot, right } };
}

function scaleOf(
  { rows, fields }: Selection,
  { marks }: RowLayout<BarMark>,
  { plot }: Columns,
  whole: number,
  options: LayoutOptions,
): AxisScale {
  const shapes = marks.flatMap(({ mark }) => mark.shapes);
  const values = shapes.flatMap(({ from, to, whiskers }) => [from, to, ...whiskers.flat()]);
  const quantities = rows.flatMap((row) => fields.map((field) => quantityOf(row, field)));
  const unit = quantities.find((quantity) => quantity !== null)?.parts[0].unit ?? null;
  return axisScale(whole === 0 ? values : [...values, whole], unit, {
    ...options,
    width: plot.right - plot.left,
  });
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

// Stacked, the lines stop at each bar, so that they don't run through the names.
function gridLines(
  { min, max, ticks }: AxisScale,
  { marks, top, height }: RowLayout<BarMark>,
  { stacked }: Columns,
  toX: ToX,
): Line[] {
  const bands = stacked
    ? marks.map(({ mark, y }) => [y - mark.height / 2 - 3, y + mark.height / 2 + 3] as const)
    : [[top, height] as const];
  const line = (value: number, ink: Line['ink']) =>
    bands.map(([top, bottom]): Line => ({ from: [toX(value), top], to: [toX(value), bottom], ink }));
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
