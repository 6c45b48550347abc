import type { ChartConfiguration } from 'chart.js';
import type { Language } from '../../languages/languages.ts';
import type { BarDatum } from './bar-shape.ts';
import type { Palette } from '../drawing/palette.ts';
import type { MeasureText } from './text.ts';

/** Each chart is drawn twice: for a column of text and for a telephone. */
export const VARIANTS = ['wide', 'narrow'] as const;
export type Variant = (typeof VARIANTS)[number];

/**
 * Widths in the drawing's own pixels. Text is 15 of them, so that it keeps 12 CSS pixels where the
 * page shows the wide drawing at 576 or more, and the narrow one at 280 or more.
 */
export const WIDTHS: Record<Variant, number> = { wide: 720, narrow: 340 };

/** What a layout depends on besides the table. */
export interface LayoutOptions {
  readonly language: Language;
  readonly variant: Variant;
  readonly measure: MeasureText;
}

/** What a configuration depends on besides the table. */
export interface ChartOptions extends LayoutOptions {
  readonly palette: Palette;
}

/** A point on an ordinal axis: the rank of its category, and its line in the drawing. */
export interface PointDatum {
  readonly x: number;
  readonly y: number;
  readonly printed: string;
  readonly claim: string;
}

/** A point as Chart.js takes it. */
export interface LinePointDatum {
  readonly x: number;
  readonly y: number;
}

export type Configuration =
  | ChartConfiguration<'bar', BarDatum[]>
  | ChartConfiguration<'scatter', PointDatum[]>
  | ChartConfiguration<'scatter', LinePointDatum[]>;

/** A Chart.js configuration with the size that it is laid out for. */
export interface Drawing {
  readonly configuration: Configuration;
  readonly width: number;
  readonly height: number;
}
