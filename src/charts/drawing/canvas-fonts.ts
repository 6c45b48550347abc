import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { penOf } from './pen.ts';
import { CHART_FONT, measureWith, type MeasureText } from '../layout/text.ts';

const FILES = ['latin-ext', 'latin'].map(
  (subset) => `@fontsource-variable/instrument-sans/files/instrument-sans-${subset}-wght-normal.woff2`,
);

let measure: MeasureText | undefined;

/** Measures text in the page's own web font, which it registers on first use. */
export function canvasMeasure(): MeasureText {
  measure ??= measureWith(registeredContext());
  return measure;
}

function registeredContext() {
  const { resolve } = createRequire(import.meta.url);
  for (const file of FILES) {
    if (!GlobalFonts.registerFromPath(resolve(file), CHART_FONT))
      throw new Error(`${file} is no font that can be drawn with`);
  }
  return penOf(createCanvas(1, 1));
}
