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
  const [first, ...others] = all;
  if (!first) return { title: null, headings: [], guessed };
  const titled = others.every(({ level }) => level > first.level);
  const rest = titled ? others : all;
  const top = rest.reduce((highest, { level }) => Math.min(highest, level), 6);
  return { title: titled ? first : null, headings: rest.filter(({ level }) => level === top), guessed };
}
