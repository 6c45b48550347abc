import type { EvaluatedCheck } from '../../claims/check.ts';
import type { Interval } from '../../figures/quantity.ts';

/** A band on the drawing's scale, as SVG lengths in percent. */
export interface Band {
  readonly x: string;
  readonly width: string;
}

/** The claim and the result on one scale from zero. */
export interface CheckDrawing {
  readonly claimed: Band;
  readonly result: Band;
}

const LEAST_SHARE = 0.8;

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
  const share = (value: number): number => (Math.min(Math.max(value, 0), most) / most) * 100;
  const start = low === high ? 0 : share(low);
  return { x: percent(start), width: percent(Math.max(share(high) - start, LEAST_SHARE)) };
}

function percent(share: number): string {
  return `${Number(share.toFixed(2))}%`;
}
