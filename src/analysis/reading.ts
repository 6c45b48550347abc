import type { Block } from '../document/document.ts';
import type { PlacedText } from '../document/placed-text.ts';
import type { Grid } from './table/grid.ts';
import { readGrid } from './table/read-grid.ts';
import { readMentions } from './text/read-mentions.ts';
import { cutSentences } from './text/sentences.ts';
import { shapeOf, type Sentence } from './text/shape.ts';

/** A paragraph with where it stands among the blocks. */
export interface Paragraph {
  readonly at: number;
  readonly isHeading: boolean;
  readonly sentences: readonly Sentence[];
}

/** A table's figures with where it stands among the blocks. */
export interface PlacedGrid {
  readonly at: number;
  readonly grid: Grid;
}

/** A document as the rules read it. */
export interface Reading {
  readonly paragraphs: readonly Paragraph[];
  readonly grids: readonly PlacedGrid[];
}

/** Reads the figures of a document's blocks. */
export function readBlocks(blocks: readonly Block[]): Reading {
  const paragraphs: Paragraph[] = [];
  const grids: PlacedGrid[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'table')
      return void paragraphs.push({
        at,
        isHeading: block.kind === 'heading',
        sentences: readSentences(block.text),
      });
    const grid = readGrid(block, captionBefore(blocks[at - 1]));
    if (grid) grids.push({ at, grid });
  });
  return { paragraphs, grids };
}

/** A text speaks of the tables near it. */
const NEAREST = 4;

/** The tables that a paragraph may speak of: the nearest ones. */
export function gridsNear(at: number, grids: readonly PlacedGrid[]): Grid[] {
  const next = grids.findIndex((each) => each.at > at);
  const middle = next === -1 ? grids.length : next;
  return grids
    .slice(Math.max(0, middle - NEAREST), middle + NEAREST)
    .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
    .slice(0, NEAREST)
    .map(({ grid }) => grid);
}

/** A short text right before a table is its caption. */
function captionBefore(block: Block | undefined): string {
  const text = block && block.kind !== 'table' ? block.text.text : '';
  return text.length < 120 && !/[.。！!?？]\s*$/u.test(text) ? text : '';
}

/** What holds more figures than this is a list without its table, and says nothing of them. */
const MOST_FIGURES = 80;

function readSentences(text: PlacedText): Sentence[] {
  const mentions = readMentions(text);
  return cutSentences(text.text).map(({ start, end }) => {
    const own = mentions.filter((each) => each.start >= start && each.end <= end);
    return shapeOf(text, start, end, own.length > MOST_FIGURES ? [] : own);
  });
}
