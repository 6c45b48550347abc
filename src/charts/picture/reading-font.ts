import { createCanvas } from '@napi-rs/canvas';
import type { Font, MeasureText } from '../text.ts';
import { fontFor, isLatin, READING_FONT } from './letters.ts';

/** The font for reading, as a canvas takes it. */
export function readingFont({ size, weight }: Font): string {
  return `${weight} ${size}px '${READING_FONT}'`;
}

const context = createCanvas(1, 1).getContext('2d');

/** Measures text in the font for reading; a letter that it lacks counts as one em, as Chinese ones measure. */
export const measureReading: MeasureText = (text, font) => {
  const letters = [...text];
  const latin = letters.filter(isLatin).join('');
  context.font = fontFor(latin, readingFont(font));
  return context.measureText(latin).width + (letters.length - [...latin].length) * font.size;
};
