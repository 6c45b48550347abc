import { findFigures } from '../figures/find.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import type { Piece, ReadingText } from './reading-text.ts';
import { findShapeLabels } from './shape-labels.ts';
import type { Stretch } from './split-changes.ts';

/** Where a document says of what day it is. */
export interface Dateline extends Stretch {
  readonly piece: Piece;
  /** ISO date. */
  readonly date: string;
}

const LONGEST = 120;
/** No letterhead has more lines. */
const MOST_PIECES = 12;
const DAY = 86_400_000;

/**
 * The date of the document itself: in a line before its text that says nothing else with a number, beside who wrote
 * it and where. Offsets are into the piece.
 */
export function findDateline({ text, pieces }: ReadingText): Dateline | null {
  for (const piece of pieces.slice(0, MOST_PIECES)) {
    const words = text.slice(piece.start, piece.end);
    if (piece.kind === 'table' || (piece.kind !== 'heading' && isSentence(words))) return null;
    const found = piece.kind === 'heading' || words.length > LONGEST ? null : dateAlone(words, piece);
    if (found) return { ...found, piece };
  }
  return null;
}

function isSentence(words: string): boolean {
  return words.length > LONGEST || /[.!?。！？]["”’」]?$/u.test(words.trim());
}

function dateAlone(words: string, piece: Piece): (Stretch & { date: string }) | null {
  const labels = findShapeLabels(words, piece);
  const [only, ...others] = findFigures(words).filter(
    ({ start, end }) => !labels.some((label) => label.start < end && start < label.end),
  );
  const read = only === undefined ? null : readFigure(only.text);
  if (!only || !read || others.length > 0 || isUnreadable(read)) return null;
  const [{ unit, nominal, qualifier }] = read.parts;
  const isDay = unit === 'date' && nominal.low === nominal.high && qualifier === 'exact';
  if (!isDay) return null;
  return { start: only.start, end: only.end, date: new Date(nominal.low * DAY).toISOString().slice(0, 10) };
}
