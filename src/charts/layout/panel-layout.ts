import type { Annotations } from './annotations.ts';
import type { BarDatum } from './bar-shape.ts';
import type { DotShape } from './dot-shape.ts';
import type { PointDatum } from './options.ts';

/**
 * A drawing as plain data: what stands where, and no colour yet. It is made where the table is, and
 * configured where it is drawn: at once, or in the reader's browser.
 */
export type PanelLayout = BarPanelLayout | PointPanelLayout | DotPanelLayout | LinePanelLayout;

interface Frame {
  readonly width: number;
  readonly height: number;
  /** The height of the rows; below them stand the axis and the foot. */
  readonly rows: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly annotations: Annotations;
}

export interface BarPanelLayout extends Frame {
  readonly kind: 'bars';
  readonly axis: { readonly min: number; readonly max: number };
  readonly thickness: number;
  readonly marks: readonly BarDatum[];
}

export interface PointPanelLayout extends Frame {
  readonly kind: 'points';
  readonly axis: { readonly categories: readonly string[] };
  readonly radius: number;
  readonly marks: readonly PointDatum[];
}

/** A figure as a dot on its row's line, or as a band between two. */
export interface DotDatum {
  readonly y: number;
  readonly shape: DotShape;
  /** The column, from none; each has a form of its own. */
  readonly series: number;
  readonly printed: string;
  readonly claim: string;
}

/** A dot that stands for its column. */
export interface Swatch {
  readonly x: number;
  readonly y: number;
  readonly series: number;
}

export interface DotPanelLayout extends Frame {
  readonly kind: 'dots';
  readonly axis: { readonly min: number; readonly max: number };
  readonly radius: number;
  readonly marks: readonly DotDatum[];
  readonly swatches: readonly Swatch[];
  /** True where a row's dots are one thing at two times: a line leads from the earlier to the later. */
  readonly linked: boolean;
}

/** A figure of a time series; `x` is its place in time, from none at the left to one at the right. */
export interface LineDatum {
  readonly x: number;
  readonly shape: DotShape;
  readonly printed: string;
  readonly claim: string;
}

export interface LinePanelLayout extends Frame {
  readonly kind: 'lines';
  /** The numbers at the bottom and at the top of the plot. */
  readonly axis: { readonly min: number; readonly max: number };
  readonly top: number;
  readonly radius: number;
  /** A series each; null where the report gives no figure: the line breaks off there. */
  readonly series: readonly (readonly (LineDatum | null)[])[];
}

/** The distance from one drawing of a table to the next. */
export const BETWEEN_PANELS = 18;
