import type { FoundFigure } from '../../figures/find.ts';

/** A sentence of the document, with the figure's place in it. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** The sentence around a figure of the document. */
export function sentenceAround(text: string, { start, end }: FoundFigure): Sentence {
  const before =
    /(?:(?![.!?]\s|[。！？|]|\n\s*\n)[^])*$/u.exec(text.slice(Math.max(0, start - 400), start))?.[0] ?? '';
  const after = /^(?:(?![.!?]\s|[。！？|]|\n\s*\n)[^])*/u.exec(text.slice(end, end + 400))?.[0] ?? '';
  return { before, after };
}
