import { cssFont, FOOT, type Font } from '../layout/text.ts';
import { readingFont } from './letters.ts';

/** How a line is set. */
export interface LineSetting {
  readonly font: Font;
  readonly ink: string;
  /** True for the font for reading, instead of that of charts and furniture. */
  readonly reading?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

type Context = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'textAlign' | 'textBaseline' | 'fillText' | 'measureText'
>;

/** Writes a line whose middle is at `middle`, and returns its width. */
export function writeLine(
  context: Context,
  text: string,
  x: number,
  middle: number,
  { font, ink, reading = false, align = 'left' }: LineSetting,
): number {
  context.font = reading ? readingFont(font) : cssFont(font);
  context.fillStyle = ink;
  context.textAlign = align;
  // From the foot of the letters: where a font’s middle is, programs don’t agree.
  context.textBaseline = 'alphabetic';
  context.fillText(text, x, middle + FOOT * font.size);
  return context.measureText(text).width;
}
