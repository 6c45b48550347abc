import type { Grid } from './table/grid.ts';
import type { Sentence } from './text/shape.ts';

/** A paragraph with where it stands among the blocks. */
export interface Paragraph {
  readonly at: number;
  readonly isHeading: boolean;
  /** True of a member of a bulleted list. */
  readonly isItem: boolean;
  readonly sentences: readonly Sentence[];
}

/** A table's figures with where it stands among the blocks. */
export interface PlacedGrid {
  readonly at: number;
  readonly grid: Grid;
  /** True of a bulleted list. */
  readonly isList?: boolean;
}
