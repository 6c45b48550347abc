import type { Interval } from '../../figures/quantity.ts';
import type { Language } from '../../languages/languages.ts';
import { axisScale, upwardScale, type AxisScale } from '../layout/axis-scale.ts';

/** The axis of a check: from where to where, and its round numbers. */
export type CheckAxis = AxisScale;

/** A share this large is shown against its whole. */
const LARGE_SHARE = 20;

/** How much room an axis leaves beyond the outermost number, as a part of what it spans. */
const ROOM = 0.35;

const MOST_TICKS = 5;

/**
 * An axis over all bounded ends of some intervals. Large shares are seen against their whole; numbers that lie close
 * together, far from zero, are seen from near by. Null where there is nothing to place.
 */
export function checkAxis(
  intervals: readonly Interval[],
  unit: string | null,
  language: Language,
): CheckAxis | null {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0) return null;
  if (unit === 'date') return axisScale([low, high], unit, { language, ...DATES });
  if (unit === '%' && low >= 0 && high <= 100 && high >= LARGE_SHARE)
    return upwardScale([0, 100], unit, { language, most: MOST_TICKS });
  return upwardScale(withRoom(low, high), unit, { language, most: MOST_TICKS });
}

/** Dates are as long in any drawing, and a telephone’s has room for a few. */
const DATES = { width: 260, measure: (text: string) => text.length * 8 };

function withRoom(low: number, high: number): [number, number] {
  const room = ROOM * (high - low || Math.abs(high) || 1);
  return [
    low >= 0 ? Math.max(0, low - room) : low - room,
    high <= 0 && low < 0 ? Math.min(0, high + room) : high + room,
  ];
}
