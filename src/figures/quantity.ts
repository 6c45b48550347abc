import type { Decimal } from './decimal.ts';

/**
 * What a printed figure means. A quantity keeps the precision that was printed: a range stays a
 * range, a bound stays open, an approximate figure stays the interval that its digits leave open.
 */

/** A set of numbers between two ends. An infinite end is always open. */
export interface Interval {
  /** Lower end; `-Infinity` when nothing bounds it. */
  readonly low: number;
  /** Upper end; `Infinity` when nothing bounds it. */
  readonly high: number;
  /** True when the lower end itself is not in the set ("over 60 %"). */
  readonly lowOpen?: boolean;
  /** True when the upper end itself is not in the set ("under 60 %"). */
  readonly highOpen?: boolean;
}

/** The finite ends of an interval: what a reader sees as its numbers. */
export function ends({ low, high }: Interval): number[] {
  return [...new Set([low, high])].filter((end) => Number.isFinite(end));
}

/**
 * How a figure was qualified. "about", "roughly", "around", "approximately", "~" and 約 are one
 * qualifier; "+", "at least" and 以上 are another; "over" and "more than" exclude their number.
 */
export type Qualifier =
  'exact' | 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'nearly' | 'by' | 'after';

/** One interval of a quantity with what it counts. */
export interface Part {
  /** As printed: 85,000; 25–30 %; over 60 % is (60 %, ∞). */
  readonly nominal: Interval;
  /** What the last significant digit leaves open: "~85,000" is 84,500–85,500. */
  readonly outer: Interval;
  /**
   * Canonical unit: "USD", "%", "month", "line", "%/quarter", "date" (days since 1970-01-01)…, or
   * null when the print names none.
   */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** What the figure is of, when the print says so: "closed" in "65% closed", "2024" in "$2.1B (2024)". */
  readonly of?: string;
  /** True for "25 or 30": one end or the other, and nothing between them. */
  readonly either?: true;
  /** The digits of the ends, where they are more than arithmetic keeps apart. */
  readonly exact?: readonly Decimal[] | undefined;
  /** The two numbers of a ratio: 4–2 is no 2–1, though one is to the other what it is there. */
  readonly pair?: readonly [number, number];
}

/** The meaning of one printed figure: one or more intervals, each with a unit. */
export interface Quantity {
  /** The figure exactly as printed. */
  readonly printed: string;
  readonly parts: readonly [Part, ...Part[]];
}

/** A printed figure that the grammar can't read, and which part of it. */
export interface Unreadable {
  /** Offsets into the printed text of the part that can't be read, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is wrong with it and what would be read, as a sentence for an editor. */
  readonly reason: string;
}
