import type { Part } from '../../figures/quantity.ts';
import type { Hatch } from '../drawing/palette.ts';

/** How a bar ends: at a stated number, at about one, or open because the report bounds it on one side only. */
export type Edge = 'closed' | 'soft' | 'open';

/** What is drawn for one interval. `from` and `to` are ends that the report states, or zero. */
export interface BarShape {
  readonly from: number;
  readonly to: number;
  readonly start: Edge;
  readonly end: Edge;
  /** True when the low end is the report's too: the bar floats. */
  readonly range: boolean;
  /** What approximate digits leave open around each end, drawn as whiskers. */
  readonly whiskers: readonly (readonly [number, number])[];
  readonly of: string | null;
}

/** A bar as Chart.js takes it: its ends, its place down the drawing, and what it stands for. */
export interface BarDatum {
  readonly x: [number, number];
  readonly y: number;
  readonly shape: BarShape;
  readonly hatch: Hatch;
  readonly printed: string;
  readonly claim: string;
}

const SOFT = new Set<Part['qualifier']>(['about', 'nearly']);

/** The bar of one interval: from zero to a single number, from end to end of a range. */
export function barShape(part: Part): BarShape {
  const { low, high } = part.nominal;
  const of = part.of ?? null;
  const none = { whiskers: [], of } as const;
  if (!Number.isFinite(high)) return { ...fromOrigin(low, part), ...none, start: 'closed', end: 'open' };
  if (!Number.isFinite(low)) return { ...fromOrigin(high, part), ...none, start: 'open', end: 'closed' };
  const edge: Edge = SOFT.has(part.qualifier) ? 'soft' : 'closed';
  const whiskers = edge === 'soft' ? whiskersOf(part) : [];
  if (low < high) return { from: low, to: high, start: edge, end: edge, range: true, whiskers, of };
  const negative = low < 0;
  return {
    ...fromOrigin(low, part),
    start: negative ? edge : 'closed',
    end: negative ? 'closed' : edge,
    whiskers,
    of,
  };
}

function fromOrigin(value: number, part: Part): { from: number; to: number; range: boolean } {
  const origin = isDate(part.unit) ? value : 0;
  return { from: Math.min(origin, value), to: Math.max(origin, value), range: isDate(part.unit) };
}

function whiskersOf({ nominal, outer }: Part): readonly (readonly [number, number])[] {
  if (nominal.low === nominal.high) return [[outer.low, outer.high]];
  return [
    [outer.low, nominal.low],
    [nominal.high, outer.high],
  ];
}

/** Dates have no zero: their bars stand free on the axis. */
export function isDate(unit: string | null): boolean {
  return unit === 'date';
}
