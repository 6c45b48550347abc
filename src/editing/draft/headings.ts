import type { Document } from '../../document/document.ts';
import type { Piece, ReadingText } from '../../document/reading-text.ts';

/** A heading of the document, by its stretch of the reading text. */
export interface Heading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** 1 is the highest. */
  readonly level: number;
}

export interface Outline {
  /** The document's own title; null when nothing looks like one. */
  readonly title: Heading | null;
  /** The headings that cut the document into sections. */
  readonly headings: readonly Heading[];
  /** True when the headings are lines that only look like some. */
  readonly guessed: boolean;
}

/** Reads a document's outline off its headings: the title, and those of the highest level below it. */
export function readOutline({ blocks }: Document, { pieces }: ReadingText): Outline {
  const blocksOfHeadings = blocks.filter((block) => block.kind === 'heading');
  const stretches = pieces.filter(({ kind }) => kind === 'heading');
  const all = blocksOfHeadings.flatMap(({ level, text }, index): Heading[] => {
    const piece: Piece | undefined = stretches[index];
    return piece ? [{ text: text.text, start: piece.start, end: piece.end, level }] : [];
  });
  const guessed = blocksOfHeadings.some(({ isGuessed }) => isGuessed);
  const [first] = all;
  if (!first) return { title: null, headings: [], guessed };
  const lead = linesOfTitle(blocks);
  const below = all.slice(lead);
  const titled = below.every(({ level }) => level > first.level);
  const rest = titled ? below : all;
  const top = rest.reduce((highest, { level }) => Math.min(highest, level), 6);
  return { title: titled ? first : null, headings: rest.filter(({ level }) => level === top), guessed };
}

/** How many headings of one level a document opens with: its title, and the same in another language. */
function linesOfTitle([first, ...others]: Document['blocks']): number {
  if (first?.kind !== 'heading') return 1;
  const end = others.findIndex((block) => block.kind !== 'heading' || block.level !== first.level);
  return 1 + (end === -1 ? 0 : end);
}
