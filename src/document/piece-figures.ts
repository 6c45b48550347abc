import { findFigures, type FoundFigure } from '../figures/find.ts';
import { findNames } from '../figures/names.ts';
import type { Piece } from './reading-text.ts';

const found = new WeakMap<Piece, readonly FoundFigure[]>();

/**
 * The figures of a piece, whose text is `text`, outside of names. A draft asks twice, before and after it knows the
 * names: most pieces hold none, and are searched once.
 */
export function figuresOfPiece(piece: Piece, text: string, names: readonly string[]): readonly FoundFigure[] {
  if (findNames(text, names).length > 0) return findFigures(text, names);
  const known = found.get(piece) ?? findFigures(text);
  found.set(piece, known);
  return known;
}
