import type { ChartConfiguration, Plugin } from 'chart.js';
import type { LinePointDatum } from '../layout/options.ts';
import type { LineDatum, LinePanelLayout } from '../layout/panel-layout.ts';
import { drawAnnotations } from './annotations.ts';
import { bareAxis, fixedOptions } from './chart-options.ts';
import type { Palette } from './palette.ts';
import { formOf } from './point-forms.ts';

/** The Chart.js configuration of lines over time. */
export function configureLines(
  layout: LinePanelLayout,
  palette: Palette,
): ChartConfiguration<'scatter', LinePointDatum[]> {
  const { min, max } = layout.axis;
  const options = fixedOptions(layout, layout.height - layout.rows);
  return {
    type: 'scatter',
    data: { datasets: layout.series.map((points, series) => lineDataset(points, series, layout, palette)) },
    options: {
      ...options,
      layout: { ...options.layout, padding: { ...options.layout.padding, top: layout.top } },
      scales: {
        x: { ...bareAxis(), type: 'linear', min: 0, max: 1 },
        y: { type: 'linear', display: false, min, max },
      },
    },
    plugins: [drawBands(layout, palette), drawAnnotations<'scatter'>(layout.annotations, palette)],
  };
}

function lineDataset(
  points: readonly (LineDatum | null)[],
  series: number,
  { radius }: LinePanelLayout,
  { inks, hatches }: Palette,
) {
  const { style, hatch } = formOf(series);
  return {
    data: points.map((point) => ({
      x: point?.x ?? 0,
      y: point && point.shape.low === point.shape.high ? point.shape.low : Number.NaN,
    })),
    parsing: false as const,
    pointStyle: style,
    pointRadius: radius,
    pointBackgroundColor: hatches[hatch],
    pointBorderColor: inks.claim,
    pointBorderWidth: 1.2,
    clip: false as const,
  };
}

const HALF_CAP = 5;

/**
 * Draws the strokes from point to point, ranges as bands, and dashes where the report states no further limit. Strokes are
 * straight and need nothing of Chart.js' line element, which is a tenth of what a reader loads.
 */
function drawBands({ series }: LinePanelLayout, palette: Palette): Plugin<'scatter'> {
  return {
    id: 'line-bands',
    beforeDatasetsDraw: ({ ctx, scales: { x: across, y: up } }) => {
      if (!across || !up) return;
      ctx.save();
      ctx.strokeStyle = palette.inks.claim;
      ctx.lineWidth = 1.2;
      series.forEach((points, index) => {
        drawStrokes(ctx, points, (point) => [
          across.getPixelForValue(point.x),
          up.getPixelForValue(point.shape.low),
        ]);
        ctx.fillStyle = palette.hatches[formOf(index).hatch];
        for (const point of points) {
          if (point === null) continue;
          const { low, high, start, end } = point.shape;
          const [x, bottom, top] = [
            across.getPixelForValue(point.x),
            up.getPixelForValue(low),
            up.getPixelForValue(high),
          ];
          if (low < high) {
            ctx.fillRect(x - HALF_CAP, top, 2 * HALF_CAP, bottom - top);
            ctx.strokeRect(x - HALF_CAP, top, 2 * HALF_CAP, bottom - top);
          }
          if (end === 'open') drawRungs(ctx, x, top, -1);
          if (start === 'open') drawRungs(ctx, x, bottom, 1);
        }
      });
      ctx.restore();
    },
  };
}

/** Lines between neighbours: a gap stays a gap, and a range has no middle that a line could lead through. */
function drawStrokes(
  context: CanvasRenderingContext2D,
  points: readonly (LineDatum | null)[],
  place: (point: LineDatum) => readonly [number, number],
): void {
  context.beginPath();
  points.forEach((to, index) => {
    const from = points[index - 1];
    if (!from || !to || !isSingle(from) || !isSingle(to)) return;
    context.moveTo(...place(from));
    context.lineTo(...place(to));
  });
  context.stroke();
}

function isSingle({ shape }: LineDatum): boolean {
  return shape.low === shape.high;
}

/** Short lines that go on past a point, upwards or downwards. */
function drawRungs(context: CanvasRenderingContext2D, x: number, y: number, down: 1 | -1): void {
  context.beginPath();
  for (const away of [9, 14, 19]) {
    context.moveTo(x - HALF_CAP, y + down * away);
    context.lineTo(x + HALF_CAP, y + down * away);
  }
  context.stroke();
}
