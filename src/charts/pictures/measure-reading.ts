import { createCanvas } from '@napi-rs/canvas';
import { penOf } from '../drawing/pen.ts';
import type { MeasureText } from '../layout/text.ts';
import { fontFor, isLatin, readingFont } from './letters.ts';

const context = penOf(createCanvas(1, 1));

/** Measures text in the font for reading; a letter that it lacks counts as one em, as Chinese ones measure. */
export const measureReading: MeasureText = (text, font) => {
  const letters = [...text];
  const latin = letters.filter(isLatin);
  // Only others need a font besides.
  context.font = fontFor('', readingFont(font));
  return context.measureText(latin.join('')).width + (letters.length - latin.length) * font.size;
};
