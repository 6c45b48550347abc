import { shapeOf } from '../table/cell-shape.ts';
import { largestSize, piecesOf, rowsOf, type Item, type LinePiece, type PageLine } from './set-lines.ts';

const FEWEST_LINES = 3;
const FEWEST_ITEMS = 3;
const LONGEST_CELL = 40;
/** Of the size of the text: what stands closer is one word. */
const LEAST_GAP = 0.15;
/** A heading may stand over several columns. */
const MOST_CROSSINGS = 0.2;

/** The lines that items make on a page, from the top. */
export function setLines(items: readonly Item[], page: number): PageLine[] {
  const rows = rowsOf(items);
  const pieces = piecesOfLines(rows);
  return rows.map((sorted, index) => {
    return {
      page,
      pieces: pieces[index] ?? [],
      bottom: sorted[0]?.bottom ?? 0,
      size: largestSize(sorted),
      isBold: sorted.every(({ isBold }) => isBold),
    };
  });
}

/**
 * The pieces of lines, from the top. Cells that stand no farther apart than words, as browsers print tables, are
 * told apart by the gutters that lines below each other share.
 */
function piecesOfLines(lines: readonly (readonly Item[])[]): LinePiece[][] {
  const pieces = lines.map((line) => piecesOf(line));
  const parted = lines.map((line) => line.flatMap(partAtFigures));
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfRun(parted, at);
    if (end - at < FEWEST_LINES) continue;
    const run = parted.slice(at, end);
    const cut = run.map((line) => cutAt(line, guttersOf(run)));
    if (cut.filter(isRow).length > run.length / 2) cut.forEach((line, index) => (pieces[at + index] = line));
    at = end - 1;
  }
  return pieces;
}

/** An item cut at its figures, by what its letters measure: "Airport 3,480" may be two cells. */
function partAtFigures(item: Item): Item[] {
  const { text, left, right } = item;
  const letter = (right - left) / Math.max(1, text.length);
  const starts = Array.from(
    text.matchAll(/ (?=[(\-−–+]?[$€£]?\d)|(?<=\d[%)]?) (?=\p{L})/gu),
    ({ index }) => index,
  );
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? text.length;
    return {
      ...item,
      text: text.slice(start, end),
      left: start === 0 ? left : left + (start + 1) * letter,
      right: end === text.length ? right : left + (end - 0.5) * letter,
    };
  });
}

function endOfRun(lines: readonly (readonly Item[])[], at: number): number {
  const end = lines.findIndex(
    (line, index) =>
      index >= at && (line.length < FEWEST_ITEMS || line.some(({ text }) => text.length > LONGEST_CELL)),
  );
  return end === -1 ? lines.length : end;
}

/** The places between two items of a line on which hardly any line of a run has ink. */
function guttersOf(run: readonly (readonly Item[])[]): number[] {
  const places = run.flatMap((line) => gapsOf(line).map(({ from, to }) => (from + to) / 2));
  return places.filter((place) => {
    const crossings = run.filter((line) => line.some(({ left, right }) => left < place && right > place));
    return crossings.length <= run.length * MOST_CROSSINGS;
  });
}

function gapsOf(line: readonly Item[]): { from: number; to: number; index: number }[] {
  return line.flatMap(({ left, size }, index) => {
    const before = line[index - 1];
    return before && left - before.right > size * LEAST_GAP ? [{ from: before.right, to: left, index }] : [];
  });
}

function cutAt(line: readonly Item[], gutters: readonly number[]): LinePiece[] {
  const cuts = gapsOf(line).filter(({ from, to }) => gutters.some((place) => place > from && place < to));
  const starts = [0, ...cuts.map(({ index }) => index)];
  return starts.flatMap((start, index) => piecesOf(line.slice(start, starts[index + 1])));
}

function isRow(pieces: readonly LinePiece[]): boolean {
  return pieces.length >= FEWEST_ITEMS && pieces.slice(1).some(({ text }) => shapeOf(text) === 'figure');
}
