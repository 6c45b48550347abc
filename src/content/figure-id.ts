import { findFigures } from '../figures/find.ts';

/** Whether an id says nothing but a figure, as `two-thirds` does, so that the same words in a text are one. */
export function isFigure(id: string): boolean {
  const words = id.replaceAll('-', ' ');
  return findFigures(words).some(({ text }) => text === words);
}
