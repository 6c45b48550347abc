import type { Canvas } from '@napi-rs/canvas';
import type { Palette } from '../drawing/palette.ts';
import { drawChart } from './draw-chart.ts';
import { drawFrame } from './draw-frame.ts';
import type { Picture } from './frame.ts';
import { openStage } from './stage.ts';

/** A picture as drawn, and the texts on it in their order. */
export interface Drawn {
  readonly canvas: Canvas;
  readonly texts: readonly string[];
}

/** Draws a picture whose hatches are patterns of a canvas. */
export function drawPicture(picture: Picture, palette: Palette): Drawn {
  const { canvas, context, texts } = openStage(picture.width, picture.height);
  drawFrame(context as unknown as CanvasRenderingContext2D, picture, palette);
  const inside = picture.panels.flatMap(({ drawing, x, y }) => drawChart(context, drawing, { x, y }));
  return { canvas, texts: [...texts, ...inside] };
}
