import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ChartItem } from 'chart.js';
import { Chart } from '../drawing/chart-parts.ts';
import type { Drawing } from '../layout/options.ts';
import { openStage, releaseCanvas, SCALE } from './stage.ts';

/** Where a chart stands in a picture, and how much larger than itself. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
  readonly zoom?: number;
}

/** Draws a chart into a picture, and returns its texts. */
export function drawChart(
  picture: SKRSContext2D,
  { configuration, width, height }: Drawing,
  { x, y, zoom = 1 }: ChartPlace,
): readonly string[] {
  // A canvas of its own, because Chart.js wipes the one that it is given.
  const { canvas, element, texts } = openStage(width * zoom, height * zoom);
  Object.assign(element, { width, height });
  const options = { ...configuration.options, devicePixelRatio: SCALE * zoom };
  const chart = new Chart(element as unknown as ChartItem, { ...configuration, options } as never);
  picture.drawImage(canvas, x, y, canvas.width / SCALE, canvas.height / SCALE);
  chart.destroy();
  releaseCanvas(canvas);
  return texts;
}
