import type { Cell } from '../document.ts';
import { shapeOf } from './cell-shape.ts';

type Row = readonly Cell[];

/**
 * Puts cells back under their headings where merged ones were written once and the rest moved up: the
 * first row then ends in blank cells, which rows without a merged cell fill.
 */
export function spreadRows(rows: readonly Row[], declared: number): Row[] {
  const [head, ...others] = rows;
  if (head === undefined || declared === 0 || blanksBehind(head) === 0) return [...rows];
  const full = others.find((row) => blanksBehind(row) === 0 && row.some(isFigure));
  const moved = others.some((row) => blanksBehind(row) > 0 && row.some(isFigure));
  if (full === undefined || (!moved && !others.some((row) => blanksBehind(row) > 0))) return [...rows];
  if (head.slice(0, head.length - blanksBehind(head)).some(isBlank)) return [...rows];
  const spread = [spreadHead(head)];
  for (const row of others)
    spread.push(fits(row, full) || isAlone(row) ? [...row] : moveRight(row, spread.at(-1) ?? row));
  return spread;
}

function isBlank({ text }: Cell): boolean {
  return text.text.trim() === '';
}

function isFigure({ text }: Cell): boolean {
  return shapeOf(text.text) === 'figure';
}

function blanksBehind(row: Row): number {
  return row.length - 1 - row.findLastIndex((cell) => !isBlank(cell));
}

/** Gives each heading as many columns as the others, or the first what is left over. */
function spreadHead(head: Row): Cell[] {
  const printed = head.slice(0, head.length - blanksBehind(head));
  const each = Math.max(1, Math.floor(head.length / printed.length));
  const first = head.length - each * (printed.length - 1);
  return printed.flatMap((cell, index) =>
    Array.from({ length: index === 0 ? first : each }, (_, at) =>
      at === 0 ? cell : { ...cell, isSpanned: true },
    ),
  );
}

/** True when a row stands as it should beside a row that is full. */
function fits(row: Row, full: Row): boolean {
  const blanks = blanksBehind(row);
  if (blanks === 0 || row.slice(0, row.length - blanks).some(isBlank)) return true;
  const likeness = (by: number): number =>
    row.slice(0, row.length - blanks).filter((cell, column) => {
      const other = full[column + by];
      if (other === undefined) return false;
      const shapes = [shapeOf(cell.text.text), shapeOf(other.text.text)];
      return shapes[0] === shapes[1] || shapes.includes('empty');
    }).length;
  return row.some(isFigure) && likeness(0) >= likeness(blanks);
}

/** True of a row that is the name of a group: it has moved nowhere. */
function isAlone(row: Row): boolean {
  return row.filter((cell) => !isBlank(cell)).length < 2;
}

function moveRight(row: Row, above: Row): Cell[] {
  const blanks = blanksBehind(row);
  const merged = above.slice(0, blanks).map((cell) => ({ ...cell, isSpanned: true }));
  return [...merged, ...row.slice(0, row.length - blanks)];
}
