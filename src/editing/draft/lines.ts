import type { Document } from '../../document/plain-document.ts';

/** A line of the document's plain text. `start` is its offset there. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a document. */
export function linesOf({ text }: Document): Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g), ({ index, 1: line = '' }) => ({
    text: line,
    start: index,
  }));
}
