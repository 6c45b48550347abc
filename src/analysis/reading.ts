import type { Block } from '../document/document.ts';
import type { PlacedText } from '../document/placed-text.ts';
import type { ReadText } from './figure.ts';
import type { Paragraph, PlacedGrid } from './paragraph.ts';
import { readItemGrids } from './discourse/item-grid.ts';
import type { Grid } from './table/grid.ts';
import { readGrid } from './table/read-grid.ts';
import { withElidedUnits } from './text/elided-units.ts';
import type { Mention } from './text/mention.ts';
import { readMentions } from './text/read-mentions.ts';
import { cutSentences, type Stretch } from './text/sentences.ts';
import { shapeOf, type Sentence } from './text/shape.ts';

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
        isItem: block.kind === 'item',
        sentences: readSentences(block.text),
      });
    const grid = readGrid(block, captionBefore(blocks[at - 1]));
    if (grid) grids.push({ at, grid });
  });
  const all = [...grids, ...readItemGrids(paragraphs)].sort((a, b) => a.at - b.at);
  return { paragraphs, grids: all };
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

/** Of a longer sentence, so many figures at a time are read together. */
const MOST_FIGURES = 80;

/** The marks of Chinese sentences as wide as Chinese prints them: many type them as on an English keyboard. */
function withWideMarks(given: PlacedText): ReadText {
  const text = given.text.replace(NARROW_MARK, (mark) => WIDE_MARKS[mark] ?? mark);
  return text === given.text ? given : { ...given, text, printed: given.text };
}

const NARROW_MARK = /(?<=\p{Script=Han})[,;:]|[,;:](?=\p{Script=Han})/gu;
const WIDE_MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

function readSentences(given: PlacedText): Sentence[] {
  const text = withWideMarks(given);
  const mentions = readMentions(text);
  let next = 0;
  return cutSentences(text.text).flatMap((stretch) => {
    const own: Mention[] = [];
    while ((mentions[next]?.end ?? Infinity) <= stretch.end) own.push(...mentions.slice(next, ++next));
    const pieces = piecesOf(text.text, stretch, own);
    return pieces.map(({ start, end, own: said }) =>
      withElidedUnits(
        shapeOf(text, start, end, pieces.length === 1 || hasWords(text.text.slice(start, end)) ? said : []),
      ),
    );
  });
}

interface Piece extends Stretch {
  readonly own: readonly Mention[];
}

/** A sentence, or pieces of one that lists more figures than the rules can weigh against each other. */
function piecesOf(text: string, { start, end }: Stretch, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let index = MOST_FIGURES; index < mentions.length; index += MOST_FIGURES) {
    const [last, first] = [mentions[index - 1]?.end ?? from, mentions[index]?.start ?? end];
    const to = last + Math.max(0, text.slice(last, first).search(/(?<=[,;，、；])/u));
    pieces.push({ start: from, end: to, own: mentions.slice(index - MOST_FIGURES, index) });
    from = to;
  }
  return [...pieces, { start: from, end, own: mentions.slice(pieces.length * MOST_FIGURES) }];
}

/** Numbers in a row that no word stands between say nothing of each other. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
