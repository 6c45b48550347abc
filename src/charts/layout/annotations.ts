import type { Ink } from '../../schemas/inks.ts';
import type { Stamp } from './closing-line.ts';
import type { FittedText } from './placed-text.ts';

/** A straight line behind the marks: of the grid, of an axis, or from an axis to a mark. */
export interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly ink: Ink;
}

/** What stands around the marks. */
export interface Annotations {
  readonly texts: readonly FittedText[];
  readonly lines: readonly Line[];
  readonly stamp: Stamp | null;
}
