import type { Canvas, SKRSContext2D, SvgCanvas } from '@napi-rs/canvas';

/** The context to draw on a canvas with: it follows no language of the machine, since some have letters of their own. */
export function penOf(canvas: Canvas | SvgCanvas): SKRSContext2D {
  const pen = canvas.getContext('2d');
  pen.lang = 'en';
  return pen;
}
