import { piecesOf, rowsOf, type Item, type LinePiece } from './set-lines.ts';

/** A line of a page with what it is cut into. */
interface Row {
  readonly items: readonly Item[];
  readonly pieces: readonly LinePiece[];
}

/** Where a page may be cut from top to bottom. */
interface Gutter {
  readonly at: number;
  /** How many lines run across it. */
  readonly crossings: number;
}

// A page of three columns is cut twice; no page has more of prose.
const MOST_CUTS = 2;
/** Points: narrower gaps part words, and no page is wider. */
const NARROWEST_GUTTER = 8;
const WIDEST_PAGE = 20_000;
const FEWEST_LINES = 5;

/**
 * Puts what a page sets in columns of prose into reading order: a stretch for what runs across the page, then
 * one for each column. The columns of a table stay beside each other.
 */
export function splitColumns(items: readonly Item[], cuts = 0): (readonly Item[])[] {
  const rows = rowsOf(items).map((row): Row => ({ items: row, pieces: piecesOf(row) }));
  const gutter = cuts < MOST_CUTS ? findGutter(rows) : null;
  if (gutter === null || gutter.crossings > rows.length / 2) return [items];
  return cutBands(rows, gutter.at).flatMap((band) => splitBand(band, gutter.at, cuts));
}

/** The widest of the stretches in the middle of a page across which the fewest lines run. */
function findGutter(rows: readonly Row[]): Gutter | null {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = Math.floor(pieces.reduce((least, piece) => Math.min(least, piece.left), Infinity));
  const right = Math.ceil(pieces.reduce((most, piece) => Math.max(most, piece.right), -Infinity));
  const width = right - left;
  if (!(width > 0 && width < WIDEST_PAGE)) return null;
  const over = crossingsOf(pieces, left, width).slice(Math.floor(width / 4), Math.ceil((width * 3) / 4));
  const fewest = over.reduce((least, count) => Math.min(least, count), Infinity);
  const [start, end] = longestRun(over, fewest);
  if (end - start < NARROWEST_GUTTER) return null;
  return { at: left + Math.floor(width / 4) + (start + end) / 2, crossings: fewest };
}

/** How many pieces stand over each point from the left. */
function crossingsOf(pieces: readonly LinePiece[], left: number, width: number): number[] {
  const changes = Array<number>(width + 2).fill(0);
  const change = (at: number, by: number): void => {
    const index = Math.min(width + 1, Math.max(0, at - left));
    changes[index] = (changes[index] ?? 0) + by;
  };
  for (const piece of pieces) {
    change(Math.floor(piece.left), 1);
    change(Math.ceil(piece.right), -1);
  }
  let count = 0;
  return changes.map((by) => (count += by));
}

function longestRun(numbers: readonly number[], wanted: number): [start: number, end: number] {
  let [longest, start]: [[number, number], number] = [[0, 0], 0];
  numbers.forEach((number, index) => {
    if (number !== wanted) start = index + 1;
    else if (index + 1 - start > longest[1] - longest[0]) longest = [start, index + 1];
  });
  return longest;
}

/** Rows that stand on either side of a gutter, apart from those that run across it or are rows of a table. */
function cutBands(rows: readonly Row[], at: number): Row[][] {
  const isWhole = rows.map(({ pieces }) => pieces.some(({ left, right }) => left < at && right > at));
  const isTable = rows.map((row) => isTableRow(row, at));
  const runsAcross = rows.map(
    (_, index) =>
      isWhole[index] === true ||
      [0, 1, 2].some((before) => [0, 1, 2].every((step) => isTable[index - before + step] === true)),
  );
  const bands: Row[][] = [];
  rows.forEach((row, index) => {
    if (index === 0 || runsAcross[index] !== runsAcross[index - 1]) bands.push([]);
    bands.at(-1)?.push(row);
  });
  return bands;
}

/** True of a row with pieces on both sides of a gutter and prose on neither. */
function isTableRow({ pieces }: Row, at: number): boolean {
  const isLeft = pieces.some(({ right }) => right <= at);
  const isRight = pieces.some(({ left }) => left >= at);
  return isLeft && isRight && !pieces.some(isProse);
}

function isProse({ text }: LinePiece): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > (/\p{Script=Han}/u.test(text) ? 8 : 15) && letters > text.length / 2;
}

function splitBand(band: readonly Row[], at: number, cuts: number): (readonly Item[])[] {
  const items = band.flatMap((row) => row.items);
  const sides = [
    items.filter(({ left, right }) => (left + right) / 2 <= at),
    items.filter(({ left, right }) => (left + right) / 2 > at),
  ];
  if (!sides.every(isColumn)) return [items];
  return sides.flatMap((side) => splitColumns(side, cuts + 1));
}

/** True of a side of which many lines are prose that fills it; a table may stand among them. */
function isColumn(items: readonly Item[]): boolean {
  const lines = rowsOf(items).map(piecesOf);
  const pieces = lines.flat();
  const left = pieces.reduce((least, piece) => Math.min(least, piece.left), Infinity);
  const right = pieces.reduce((most, piece) => Math.max(most, piece.right), -Infinity);
  const full = lines.filter(
    (line) => line.some(isProse) && (line.at(-1)?.right ?? 0) - (line[0]?.left ?? 0) > (right - left) * 0.6,
  );
  return full.length >= FEWEST_LINES && full.length > lines.length / 3;
}
