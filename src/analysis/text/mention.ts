import type { Figure } from '../figure.ts';

/**
 * What a figure in running text is, as the grammar of relations asks: an amount (`N`), a percentage
 * or a fraction (`P`), percentage points (`Q`), a multiple (`T`), a date or a period (`D`), a length of
 * time (`U`).
 */
export type MentionKind = 'N' | 'P' | 'Q' | 'T' | 'D' | 'U';

/** A figure in running text. */
export interface Mention extends Figure {
  readonly kind: MentionKind;
  /** The two ends of a range that runs backwards. */
  readonly reversed?: readonly [Figure, Figure];
}
