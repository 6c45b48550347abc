import type { EvaluatedCheck } from '../../claims/check.ts';
import type { Interval } from '../../figures/quantity.ts';

/** A band on the drawing's scale, which is 1000 wide. */
export interface Band {
  readonly x: number;
  readonly width: number;
  /** Whether the band goes on beyond the scale. */
  readonly endless: boolean;
}

/** The claim and the result on one scale from zero. */
export interface CheckDrawing {
  readonly claimed: Band;
  readonly result: Band;
}

const WIDTH = 1000;
const LEAST_WIDTH = 8;

/** Where a check's claim and its result lie; null when they can't share a scale from zero. */
export function drawCheck({ claim, outer, nominal, unit }: EvaluatedCheck): CheckDrawing | null {
  const parts = claim.figure?.parts ?? [];
  const [part] = parts;
  if (!part || parts.length > 1 || unit === 'date') return null;
  const most = scaleEnd([part.outer, outer], unit);
  if (most === null) return null;
  return { claimed: bandOf(part.nominal, most), result: bandOf(nominal, most) };
}

/** A share is drawn on the whole; anything else on a little more than its largest end. */
function scaleEnd(intervals: readonly Interval[], unit: string | null): number | null {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  if (ends.length === 0 || ends.some((end) => end < 0)) return null;
  const largest = Math.max(...ends);
  if (largest === 0) return null;
  return unit === '%' && largest <= 100 ? 100 : largest * 1.25;
}

/** A single number is a bar from zero; a range or a bound is where it lies. */
function bandOf({ low, high }: Interval, most: number): Band {
  const at = (value: number): number => Math.round((Math.min(Math.max(value, 0), most) / most) * WIDTH);
  const start = low === high ? 0 : at(low);
  return { x: start, width: Math.max(at(high) - start, LEAST_WIDTH), endless: high === Infinity };
}
