import type { Cell } from '../document.ts';
import { emptyText, TextWriter, type PlacedText } from '../placed-text.ts';
import { shapeOf } from './cell-shape.ts';

/** A piece of a line with its horizontal stretch, in whatever unit the format measures. */
export interface PositionedText {
  readonly text: PlacedText;
  readonly left: number;
  readonly right: number;
}

export type PositionedLine = readonly PositionedText[];

interface Column {
  left: number;
  right: number;
}

/**
 * Puts the pieces of lines into columns by where they stand. Figures make the columns, then what
 * stands beside them; a heading over several columns is repeated over each.
 * @param headings lines of column headings, above `lines`
 */
export function alignColumns(
  headings: readonly PositionedLine[],
  lines: readonly PositionedLine[],
): Cell[][] {
  const columns = findColumns(lines);
  return [
    ...headings.map((line) => fillRow(line, columns, true)),
    ...lines.map((line) => fillRow(line, columns, false)),
  ];
}

function findColumns(lines: readonly PositionedLine[]): Column[] {
  const pieces = lines.flat();
  const isFigure = ({ text }: PositionedText, first: boolean): boolean => {
    const shape = shapeOf(text.text);
    return shape === 'figure' || shape === 'empty' || (shape === 'period' && !first);
  };
  const figures = lines.flatMap((line) => line.filter((piece, index) => isFigure(piece, index === 0)));
  const columns = joinOverlaps(figures);
  const beside = pieces.filter((piece) => !columns.some((column) => overlap(column, piece) > 0));
  return [...columns, ...joinOverlaps(beside)].toSorted((a, b) => a.left - b.left);
}

function joinOverlaps(pieces: readonly Column[]): Column[] {
  const joined: Column[] = [];
  for (const { left, right } of pieces.toSorted((a, b) => a.left - b.left)) {
    const last = joined.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else joined.push({ left, right });
  }
  return joined;
}

function overlap(a: Column, b: Column): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function fillRow(line: PositionedLine, columns: readonly Column[], isHeader: boolean): Cell[] {
  const cells: (Cell | undefined)[] = columns.map(() => undefined);
  for (const piece of line) {
    const under = columns.flatMap((column, index) => (overlap(column, piece) > 0 ? [index] : []));
    const places = under.length > 0 ? under : [nearest(columns, piece)];
    const own = isHeader ? places : places.slice(0, 1);
    own.forEach((index, at) => {
      const before = cells[index];
      const cell = { text: piece.text, isHeading: isHeader, isSpanned: at > 0 };
      cells[index] =
        before && before.text !== piece.text ? { ...before, text: joinTexts(before.text, piece.text) } : cell;
    });
  }
  const [first] = line;
  return cells.map((cell) => cell ?? { text: blankOf(first), isHeading: false, isSpanned: false });
}

function nearest(columns: readonly Column[], piece: Column): number {
  const far = columns.map((column) => -overlap(column, piece));
  return far.indexOf(Math.min(...far));
}

function joinTexts(first: PlacedText, second: PlacedText): PlacedText {
  const writer = new TextWriter(first.source);
  writer.writeText(first);
  const at = first.runs.at(-1)?.end ?? 0;
  writer.write(' ', at, at);
  writer.writeText(second);
  return writer.finish();
}

function blankOf(piece: PositionedText | undefined): PlacedText {
  if (piece === undefined) throw new RangeError('a line of a table has a cell');
  return emptyText(piece.text.source, piece.text.runs.at(-1)?.end ?? 0);
}
