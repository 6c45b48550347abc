import type { Line } from './annotations.ts';
import { labelAxis } from './axes.ts';
import type { AxisScale } from './axis-scale.ts';
import { closeDrawing } from './closing-line.ts';
import { RADIUS, type DotTable, type PlacedDots } from './dot-rows.ts';
import { setDotsBelow } from './dots-below.ts';
import { setDotsBeside } from './dots-beside.ts';
import { WIDTHS, type LayoutOptions } from './options.ts';
import type { DotPanelLayout } from './panel-layout.ts';
import { fitTexts, type PlacedText } from './placed-text.ts';
import { FONTS, LINE } from './text.ts';
import { wrapText } from './wrap-text.ts';

/** One drawing of dots on an axis. */
export interface DotPanel extends DotTable {
  /** Stands above the rows, or is empty. */
  readonly heading: string;
  /** What the axis counts, or nothing where the foot says it. */
  readonly axisName: string;
  /** The axis on a plot of a width. */
  readonly axis: (width: number) => AxisScale;
  /** The line at the foot, in the last panel. */
  readonly closing: string | null;
}

/** Lays out rows of dots on one axis. */
export function layOutDots(panel: DotPanel, options: LayoutOptions): DotPanelLayout {
  const { heading, axisName, linked, closing } = panel;
  const head = wrapText(heading, WIDTHS[options.variant], FONTS.value, options.measure);
  const down = head.length === 0 ? 0 : head.length * LINE + 6;
  const rows = moveDown(setDotsBeside(panel, options) ?? setDotsBelow(panel, options), down);
  const { plot, width } = rows;
  const scale = panel.axis(plot.right - plot.left);
  const toX = (value: number): number =>
    plot.left + ((value - scale.min) / (scale.max - scale.min || 1)) * (plot.right - plot.left);
  const columns = { width, plot, labels: 0, captions: 0, stacked: false, valuesAbove: false };
  const axis = labelAxis(scale, axisName, toX, rows.height, columns, options);
  const below = rows.height + axis.height;
  const foot = closing === null ? null : closeDrawing(closing, below, options);
  const headings = head.map((text, line): PlacedText => {
    return { text, x: 0, y: (line + 0.5) * LINE, role: 'heading', align: 'left' };
  });
  const texts = [...headings, ...rows.texts, ...axis.texts, ...(foot?.texts ?? [])];
  return {
    kind: 'dots',
    width,
    height: Math.ceil(below + (foot?.height ?? 0)),
    rows: rows.height,
    plot,
    axis: { min: scale.min, max: scale.max },
    radius: RADIUS,
    marks: rows.marks,
    swatches: rows.swatches,
    linked,
    annotations: {
      texts: fitTexts(texts, options.measure),
      lines: gridLines(scale, rows, toX),
      stamp: foot?.stamp ?? null,
    },
  };
}

function moveDown(rows: PlacedDots, by: number): PlacedDots {
  const down = <T extends { readonly y: number }>(each: T): T => ({ ...each, y: each.y + by });
  return {
    ...rows,
    marks: rows.marks.map(down),
    swatches: rows.swatches.map(down),
    texts: rows.texts.map((text) => ({
      ...down(text),
      ...(text.readAt !== undefined && { readAt: text.readAt + by }),
    })),
    bands: rows.bands.map(([top, bottom]) => [top + by, bottom + by] as const),
    height: rows.height + by,
  };
}

function gridLines(
  { min, max, ticks }: AxisScale,
  { bands }: PlacedDots,
  toX: (value: number) => number,
): Line[] {
  const line = (value: number, ink: Line['ink']): Line[] =>
    bands.map(([top, bottom]): Line => ({ from: [toX(value), top], to: [toX(value), bottom], ink }));
  const zero = min <= 0 && max >= 0 ? line(0, 'ink') : [];
  return [...ticks.filter(({ value }) => value !== 0).flatMap(({ value }) => line(value, 'rule')), ...zero];
}
