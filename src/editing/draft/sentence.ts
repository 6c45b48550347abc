import type { DocumentFigure } from '../../document/document-figures.ts';

/** A sentence of the document, with the figure's place in it. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

const REACH = 400;
const STOP = /[.!?]\s|[。！？|]|\n\s*\n/u;

/** The sentence around a figure of the document. */
export function sentenceAround(
  text: string,
  { start, end }: Pick<DocumentFigure, 'start' | 'end'>,
): Sentence {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(STOP)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(STOP, 1)[0] ?? '';
  return { before, after };
}
