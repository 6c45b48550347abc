import { drawStamp } from '../drawing/annotations.ts';
import type { Palette } from '../drawing/palette.ts';
import { MARGIN, type Picture } from './frame.ts';
import { writeLine } from './write-line.ts';

/** Draws all of a picture but its charts: paper, rules, words, stamp. */
export function drawFrame(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { inks } = palette;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const { y, weight, ink } of picture.rules) {
    context.strokeStyle = inks[ink];
    context.lineWidth = weight;
    context.beginPath();
    context.moveTo(MARGIN, y);
    context.lineTo(picture.width - MARGIN, y);
    context.stroke();
  }
  for (const { text, x, y, font, ink } of picture.lines)
    writeLine(context, text, x, y, { font, ink: inks[ink] });
  drawStamp(context, picture.stamp, palette);
}
