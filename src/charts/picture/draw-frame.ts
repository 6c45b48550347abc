import { drawStamp } from '../annotations.ts';
import type { Palette } from '../palette.ts';
import { cssFont } from '../text.ts';
import { MARGIN, type Picture } from './frame.ts';

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
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const { text, x, y, font, ink } of picture.lines) {
    context.font = cssFont(font);
    context.fillStyle = inks[ink];
    context.fillText(text, x, y);
  }
  drawStamp(context, picture.stamp, palette);
}
