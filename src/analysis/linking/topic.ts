import type { Grid } from '../table/grid.ts';
import type { Sentence } from '../text/shape.ts';
import { GOES_ON } from '../words/list-patterns.ts';
import { findRowLinks, type RowLink } from './row-links.ts';

/** How many sentences back the row is named that "its" and "the comedy" are of. */
const REACH = 3;

/**
 * The row that a sentence without one goes on about: the only one that the nearest sentence before it in its paragraph
 * names. "Otter Days refuses to sink. Its running total is the second biggest."
 */
export function topicOf(sentences: readonly Sentence[], index: number, grid: Grid): RowLink[] {
  const own = sentences[index];
  if (!own || !GOES_ON.test(textOf(own)) || findRowLinks(textOf(own), grid).length > 0) return [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const before = sentences[at];
    const rows = before
      ? new Set(findRowLinks(textOf(before), grid).map(({ row }) => row))
      : new Set<number>();
    const [row, ...others] = rows;
    if (row !== undefined) return others.length === 0 ? [{ row, start: 0, end: 0, isWhole: true }] : [];
  }
  return [];
}

function textOf({ text, start, end }: Sentence): string {
  return text.text.slice(start, end);
}
