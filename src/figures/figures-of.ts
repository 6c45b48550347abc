import { findFigures, type FoundFigure } from './find.ts';

/** More texts than a report's pages repeat, and few enough to keep however large the site is. */
const MOST_TEXTS = 20_000;

const found = new WeakMap<readonly string[], Map<string, readonly FoundFigure[]>>();

/** The figures of a text. A site says the same thing in many places, and is searched for it once. */
export function figuresOf(text: string, names: readonly string[]): readonly FoundFigure[] {
  const known = found.get(names) ?? new Map<string, readonly FoundFigure[]>();
  found.set(names, known);
  const figures = known.get(text) ?? findFigures(text, names);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, figures);
  return figures;
}
