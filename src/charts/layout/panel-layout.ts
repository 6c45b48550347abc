import type { Annotations } from '../drawing/annotations.ts';
import type { BarDatum } from './bar-shape.ts';
import type { PointDatum } from './options.ts';

/**
 * A drawing as plain data: what stands where, and no colour yet. It is made where the table is, and
 * configured where it is drawn: at once, or in the reader's browser.
 */
export type PanelLayout = BarPanelLayout | PointPanelLayout;

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

/** The distance from one drawing of a table to the next. */
export const BETWEEN_PANELS = 18;
