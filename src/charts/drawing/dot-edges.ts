import type { Chart, Plugin } from 'chart.js';
import type { Edge } from '../layout/bar-shape.ts';
import type { DotDatum, DotPanelLayout } from '../layout/panel-layout.ts';
import { drawTail, drawWhiskers } from './bar-edges.ts';
import type { Palette } from './palette.ts';
import { formOf, traceBroken, tracePoint } from './point-forms.ts';

type Context = CanvasRenderingContext2D;
type ToX = (value: number) => number;

/** Half the height of the band that stands for a range. */
const BAND = 5;

/** Draws what joins dots, below them, and their outlines above: whole at a stated number, broken at an approximate one. */
export function drawDotEdges(layout: DotPanelLayout, palette: Palette): Plugin<'scatter'> {
  return {
    id: 'dot-edges',
    beforeDatasetsDraw: ({ ctx, scales }) => {
      const toX = pixelsOf(scales);
      ctx.save();
      if (layout.linked)
        for (const [from, to] of linksOf(layout.marks)) drawLink(ctx, from, to, toX, palette);
      for (const mark of layout.marks) drawBand(ctx, mark, toX, palette);
      ctx.restore();
    },
    afterDatasetsDraw: ({ ctx, scales }) => {
      const toX = pixelsOf(scales);
      ctx.save();
      ctx.strokeStyle = palette.inks.claim;
      ctx.lineWidth = 1.2;
      for (const { x, y, series } of layout.swatches) fillSwatch(ctx, x, y, series, layout.radius, palette);
      ctx.beginPath();
      for (const { x, y, series } of layout.swatches) tracePoint(ctx, formOf(series), x, y, layout.radius);
      for (const mark of layout.marks) outline(ctx, mark, toX, layout.radius);
      ctx.stroke();
      for (const mark of layout.marks) drawOpen(ctx, mark, toX, layout.radius, palette);
      ctx.restore();
    },
  };
}

function pixelsOf({ x }: Chart['scales']): ToX {
  return (value) => x?.getPixelForValue(value) ?? 0;
}

/** Pairs of dots of one row and part, each with the next column's. */
function linksOf(marks: readonly DotDatum[]): [DotDatum, DotDatum][] {
  const lines = Map.groupBy(marks, ({ y }) => y);
  return [...lines.values()].flatMap((line) =>
    line.slice(1).map((to, index): [DotDatum, DotDatum] => [line[index] ?? to, to]),
  );
}

const HEAD = 5;

// From edge to edge: between two ranges there is no line to their middles, which nobody stated.
function drawLink(context: Context, from: DotDatum, to: DotDatum, toX: ToX, { inks }: Palette): void {
  const forward = to.shape.low >= from.shape.high;
  if (!forward && to.shape.high > from.shape.low) return;
  const start = toX(forward ? from.shape.high : from.shape.low);
  const end = toX(forward ? to.shape.low : to.shape.high) + (forward ? -REACH : REACH);
  if ((end - start) * (forward ? 1 : -1) <= 0) return;
  const back = forward ? -HEAD : HEAD;
  context.strokeStyle = inks.soft;
  context.lineWidth = 1.2;
  context.beginPath();
  context.moveTo(start, from.y);
  context.lineTo(end, to.y);
  context.moveTo(end + back, to.y - HEAD);
  context.lineTo(end, to.y);
  context.lineTo(end + back, to.y + HEAD);
  context.stroke();
}

/** From the middle of a dot to the tip of the arrow that leads to it. */
const REACH = 10;

function drawBand(context: Context, { y, shape, series }: DotDatum, toX: ToX, { hatches }: Palette): void {
  const [left, right] = [toX(shape.low), toX(shape.high)];
  if (right <= left) return;
  context.fillStyle = hatches[formOf(series).hatch];
  context.fillRect(left, y - BAND, right - left, 2 * BAND);
}

// Chart.js draws no point outside its plot.
function fillSwatch(
  context: Context,
  x: number,
  y: number,
  series: number,
  radius: number,
  { hatches }: Palette,
): void {
  context.fillStyle = hatches[formOf(series).hatch];
  context.beginPath();
  tracePoint(context, formOf(series), x, y, radius);
  context.fill();
}

function outline(context: Context, { y, shape, series }: DotDatum, toX: ToX, radius: number): void {
  const [left, right] = [toX(shape.low), toX(shape.high)];
  if (right > left) context.rect(left, y - BAND, right - left, 2 * BAND);
  for (const [value, edge] of endsOf(shape)) {
    const trace = edge === 'soft' ? traceBroken : tracePoint;
    trace(context, formOf(series), toX(value), y, radius);
  }
}

/** The stated ends of a figure: one of a single number, two of a range. */
function endsOf({ low, high, start, end }: DotDatum['shape']): (readonly [number, Edge])[] {
  if (low === high) return [[low, start === 'open' ? end : start]];
  return [
    [low, start],
    [high, end],
  ];
}

function drawOpen(
  context: Context,
  { y, shape, series }: DotDatum,
  toX: ToX,
  radius: number,
  palette: Palette,
): void {
  const span = { top: y - BAND, bottom: y + BAND };
  context.fillStyle = palette.hatches[formOf(series).hatch];
  if (shape.end === 'open') drawTail(context, toX(shape.high) + radius, 1, span);
  if (shape.start === 'open') drawTail(context, toX(shape.low) - radius, -1, span);
  if (shape.outer) drawWhiskers(context, [shape.outer], toX, span, palette);
}
