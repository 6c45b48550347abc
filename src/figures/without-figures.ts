import { findFigures } from './find.ts';

/** A text without the figures in it, nor what reads as one once they are gone. */
export function withoutFigures(text: string): string {
  const figures = findFigures(text);
  if (figures.length === 0) return text;
  let [rest, at] = ['', 0];
  for (const { start, end } of figures) {
    rest += text.slice(at, start);
    at = end;
  }
  return withoutFigures(`${rest}${text.slice(at)}`);
}
