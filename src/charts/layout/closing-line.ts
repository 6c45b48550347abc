import { type Language, languageTag, wordsIn } from '../../languages/languages.ts';
import type { LayoutOptions } from './options.ts';
import { WIDTHS } from './options.ts';
import type { PlacedText } from './placed-text.ts';
import { FONTS, LINE } from './text.ts';
import { balanceText } from './wrap-text.ts';

/** A stamp in the drawing: its text, its box, and the middle of the box's left edge. */
export interface Stamp {
  readonly text: string;
  /** The width that the text was laid out for. */
  readonly room: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The foot of a drawing: the stamp, and what it means in words. */
export interface Closing {
  readonly stamp: Stamp;
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

const PADDING = 8;
const STAMP_HEIGHT = 24;
const ABOVE = 14;

/** Sets the foot of a drawing below `top`. */
export function closeDrawing(line: string, top: number, options: LayoutOptions): Closing {
  const { language, measure, variant } = options;
  const text = wordsIn(language).mark.stamp;
  const room = measure(text, FONTS.stamp);
  const width = Math.ceil(room) + 2 * PADDING;
  const stamp = { text, room, x: 1, y: top + ABOVE + STAMP_HEIGHT / 2, width, height: STAMP_HEIGHT };
  const beside = WIDTHS[variant] - width - 16;
  const below = measure(line, FONTS.small) > beside;
  const lines = balanceText(line, below ? WIDTHS[variant] : beside, FONTS.small, measure);
  const x = below ? 0 : width + 14;
  const first = below ? stamp.y + STAMP_HEIGHT / 2 + 8 + LINE / 2 : stamp.y;
  const texts = lines.map((part, index): PlacedText => ({
    text: part,
    x,
    y: first + index * LINE,
    role: 'line',
    align: 'left',
  }));
  const foot = below ? first + (lines.length - 0.5) * LINE : stamp.y + STAMP_HEIGHT / 2;
  return { stamp, texts, height: foot + 4 - top };
}

/** The words at the foot: what the axis counts, and that all of it is unverified. */
export function footLine(words: readonly string[], language: Language): string {
  const line = words.filter((word) => word !== '').join(wordsIn(language).chart.separator);
  return line.slice(0, 1).toLocaleUpperCase(languageTag(language)) + line.slice(1);
}
