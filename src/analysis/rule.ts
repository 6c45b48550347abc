import type { ListGrid } from './discourse/list-grid.ts';
import type { Discourse } from './discourse/said.ts';
import type { Finding } from './finding.ts';
import type { Paragraph, PlacedGrid } from './paragraph.ts';
import type { Sentence } from './text/shape.ts';

/** A document's sentences as rules read them, and the lists and tables beside them. */
export interface ReadText {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** The same sentences, with what each of their figures is said of. */
  readonly discourse: Discourse;
  readonly lists: readonly ListGrid[];
  readonly grids: readonly PlacedGrid[];
}

/** Finds the relations of one kind that a text states, and whether they hold. */
export type Rule = (text: ReadText) => Finding[];
