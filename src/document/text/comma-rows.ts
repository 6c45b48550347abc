import { isPeriod } from '../../figures/heading-period.ts';
import { shapeOf } from '../table/cell-shape.ts';
import { sliceText, textOfSource } from '../placed-text.ts';
import type { Source } from '../source.ts';
import type { CutLine, TextLine } from './text-line.ts';

const FEWEST_LINES = 3;
const FEWEST_CELLS = 3;
const LONGEST_CELL = 40;
/** Further apart than any cell is long: cells of one place make a column. */
const WIDTH = 100;

/** The lines of plain text that are rows of a table with commas between its cells, cut into these, by their number. */
export function cutCommaRows(lines: readonly TextLine[], source: Source): ReadonlyMap<number, CutLine> {
  const cut = new Map<number, CutLine>();
  for (let at = 0; at < lines.length;) {
    const end = endOfRows(lines, at);
    for (let index = at; index < end; index += 1) {
      const line = lines[index];
      if (line) cut.set(index, cutCells(line, source));
    }
    at = Math.max(end, at + 1);
  }
  return cut;
}

/** Where the rows end that begin with a line; that line where there are none. */
function endOfRows(lines: readonly TextLine[], at: number): number {
  const width = cellsOf(lines[at]).length;
  let end = at;
  while (width >= FEWEST_CELLS && isRow(cellsOf(lines[end]), width, end === at)) end += 1;
  return end - at >= FEWEST_LINES ? end : at;
}

/** A name and figures; over them, what the columns are called. */
function isRow([name = '', ...cells]: readonly string[], width: number, isFirst: boolean): boolean {
  const isNamed = /\p{L}/u.test(name) || isPeriod(name);
  // What stands in columns by its spaces has commas within its numbers.
  const isCell = (cell: string): boolean => cell.length <= LONGEST_CELL && !/\s{2}|\t/.test(cell);
  if (!isNamed || cells.length + 1 !== width || ![name, ...cells].every(isCell)) return false;
  return isFirst
    ? cells.every((cell) => cell !== '')
    : cells.every((cell) => ['figure', 'empty', 'period'].includes(shapeOf(cell)));
}

function cellsOf(line: TextLine | undefined): string[] {
  return line?.text.includes(',') === true ? line.text.split(',').map((cell) => cell.trim()) : [];
}

function cutCells({ text, start }: TextLine, source: Source): CutLine {
  const cells = Array.from(text.matchAll(/[^,]+|(?<=,)(?=,|$)/g));
  const pieces = cells.map(({ index, 0: cell }, column) => {
    const own = textOfSource(source, start + index, start + index + cell.length);
    const from = cell.length - cell.trimStart().length;
    const trimmed = sliceText(own, from, Math.max(from, cell.trimEnd().length));
    return { text: trimmed, left: column * WIDTH, right: column * WIDTH + trimmed.text.length };
  });
  return { pieces: pieces.filter((piece) => piece.text.text !== ''), isTight: false };
}
