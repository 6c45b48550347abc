import type { Part } from '../../figures/quantity.ts';
import type { Edge } from './bar-shape.ts';

/** One interval on a line: where it is stated to begin and to end, which is one place for a single number. */
export interface DotShape {
  readonly low: number;
  readonly high: number;
  /** Open where the report bounds the figure on the other side only. */
  readonly start: Edge;
  readonly end: Edge;
  /** What approximate digits leave open, where that is more than is printed. */
  readonly outer: readonly [number, number] | null;
  readonly of: string | null;
}

/** The dot of an interval, or the two dots at the ends of a range. */
export function dotShape({ nominal, outer, qualifier, of: name }: Part): DotShape {
  const { low, high } = nominal;
  const of = name ?? null;
  if (!Number.isFinite(high)) return { low, high: low, start: 'closed', end: 'open', outer: null, of };
  if (!Number.isFinite(low)) return { low: high, high, start: 'open', end: 'closed', outer: null, of };
  const isSoft = qualifier === 'about' || qualifier === 'nearly';
  const edge: Edge = isSoft ? 'soft' : 'closed';
  return { low, high, start: edge, end: edge, outer: isSoft ? [outer.low, outer.high] : null, of };
}
