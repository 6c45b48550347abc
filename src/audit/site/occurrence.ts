import type { FoundFigure } from '../../figures/find.ts';
import type { MarkKind } from './mark-counts.ts';

/** By which part of a file a figure leaves it. */
export type Via = 'text' | 'head' | 'drawing' | 'structured-data';

/** What stands around a figure that may tell which claim it belongs to. The surest come first. */
export interface Clues {
  /** The claim or the check that the nearest mark names, and the report that it is of. */
  readonly claim?: string | undefined;
  readonly check?: string | undefined;
  readonly report?: string | undefined;
  /** The id of the row that it stands in, and the name of the column. */
  readonly row?: string | undefined;
  readonly field?: string | undefined;
  /** Where the link around it leads. */
  readonly link?: string | undefined;
  /** The ids of the elements around it, from the inside out. */
  readonly anchors?: readonly string[] | undefined;
  /** The picture of the table that it is drawn from. */
  readonly picture?: string | undefined;
  /** The whole text under its mark. */
  readonly statement?: string | undefined;
  /** The page that speaks, where the file isn't that page. */
  readonly page?: string | undefined;
}

/** A figure as it stands in a built file. */
export interface Occurrence {
  readonly figure: string;
  /** The kind of its mark; null where it has none. */
  readonly mark: MarkKind | null;
  readonly via: Via;
  /** True for a bare number in data, which no person prints. */
  readonly isRaw: boolean;
  readonly clues: Clues;
}

/** A printed figure as it was seen. */
export function occurrence(
  { text }: Pick<FoundFigure, 'text'>,
  mark: MarkKind | null,
  clues: Clues = {},
  via: Via = 'text',
): Occurrence {
  return { figure: text, mark, via, isRaw: false, clues };
}

/** Occurrences with clues from what stands around their text; their own are surer. */
export function withClues(occurrences: readonly Occurrence[], clues: Clues, via?: Via): Occurrence[] {
  return occurrences.map((seen) => ({ ...seen, via: via ?? seen.via, clues: { ...clues, ...seen.clues } }));
}
