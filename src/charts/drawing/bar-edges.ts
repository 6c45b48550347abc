import type { BarElement, Chart, Plugin } from 'chart.js';
import type { BarDatum, BarShape, Edge } from '../layout/bar-shape.ts';
import type { Palette } from './palette.ts';

type Context = CanvasRenderingContext2D;

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The dashes past an open edge: how far off each starts, and its width. */
const TAIL = [
  [4, 9],
  [18, 6],
  [30, 3],
] as const;

/** The room that an open edge takes. */
export const TAIL_LENGTH = 34;

/** Outlines the bars: whole at a stated end, broken at an approximate one, going on at an open one. */
export function drawBarEdges(palette: Palette): Plugin<'bar'> {
  return {
    id: 'bar-edges',
    afterDatasetsDraw: (chart) => {
      for (const { datum, box } of drawnBars(chart)) drawEdges(chart, datum, box, palette);
    },
  };
}

const SIDES: (keyof Drawn)[] = ['x', 'base', 'y', 'height'];
type Drawn = Record<'x' | 'base' | 'y' | 'height', number>;

function drawnBars(chart: Chart): { datum: BarDatum; box: Box }[] {
  return chart.data.datasets.flatMap(({ data }, index) =>
    (chart.getDatasetMeta(index).data as BarElement[]).map((element, at) => {
      const { x, base, y, height } = element.getProps(SIDES) as Drawn;
      const [left, right] = [Math.min(x, base), Math.max(x, base)];
      const box = { left, right, top: y - height / 2, bottom: y + height / 2 };
      return { datum: data[at] as unknown as BarDatum, box };
    }),
  );
}

function drawEdges({ ctx, scales }: Chart, { shape, hatch }: BarDatum, box: Box, palette: Palette): void {
  ctx.save();
  ctx.strokeStyle = palette.inks.claim;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  if (shape.start === 'open' && !shape.range) addBrokenSides(ctx, box);
  else addSides(ctx, box);
  addEnd(ctx, shape.start, box.left, -1, box);
  addEnd(ctx, shape.end, box.right, 1, box);
  ctx.stroke();
  ctx.fillStyle = palette.hatches[hatch];
  if (shape.end === 'open') drawTail(ctx, box.right, 1, box);
  if (shape.start === 'open' && shape.range) drawTail(ctx, box.left, -1, box);
  const { x: axis } = scales;
  if (axis) drawWhiskers(ctx, shape.whiskers, (value) => axis.getPixelForValue(value), box, palette);
  ctx.restore();
}

function addSides(context: Context, { left, right, top, bottom }: Box): void {
  context.moveTo(left, top);
  context.lineTo(right, top);
  context.moveTo(left, bottom);
  context.lineTo(right, bottom);
}

// Nothing is stated between zero and an upper bound: these sides are no edges.
function addBrokenSides(context: Context, { left, right, top, bottom }: Box): void {
  for (let x = right; x > left; x -= 8) {
    for (const y of [top, bottom]) {
      context.moveTo(x, y);
      context.lineTo(Math.max(x - 4, left), y);
    }
  }
}

function addEnd(context: Context, edge: Edge, x: number, outwards: 1 | -1, { top, bottom }: Box): void {
  if (edge === 'open') return;
  if (edge === 'closed') {
    context.moveTo(x, top);
    context.lineTo(x, bottom);
  } else {
    for (let y = top + 1; y < bottom; y += 5) {
      context.moveTo(x + outwards * 2, y);
      context.lineTo(x + outwards * 2, Math.min(y + 2.5, bottom));
    }
  }
}

/** Draws the dashes past an open edge at `x`. */
export function drawTail(
  context: Context,
  x: number,
  outwards: 1 | -1,
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
): void {
  const pieces = TAIL.map(([offset, width]) => {
    const left = outwards === 1 ? x + offset : x - offset - width;
    return { left, right: left + width, top, bottom };
  });
  for (const { left, right } of pieces) context.fillRect(left, top, right - left, bottom - top);
  context.beginPath();
  for (const piece of pieces) addSides(context, piece);
  context.stroke();
}

const SHORTEST_WHISKER = 5;

/** Draws what approximate digits leave open. */
export function drawWhiskers(
  context: Context,
  whiskers: BarShape['whiskers'],
  toX: (value: number) => number,
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
  { inks }: Palette,
): void {
  const y = (top + bottom) / 2;
  // What the digits leave open is our reading of them, not the report's word.
  context.strokeStyle = inks.sum;
  for (const [low, high] of whiskers) {
    const [left, right] = [toX(low), toX(high)];
    if (right - left < SHORTEST_WHISKER) continue;
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y);
    for (const x of [left, right]) {
      context.moveTo(x, y - 4);
      context.lineTo(x, y + 4);
    }
    context.stroke();
  }
}
