/** A stretch of a line between wide gaps. */
export interface LinePiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page. Lengths are in points, `bottom` from the page's foot. */
export interface PageLine {
  readonly page: number;
  readonly pieces: readonly LinePiece[];
  readonly bottom: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** A stretch of text as the page sets it, in points. */
export interface Item {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** Puts items that stand on one line together, from the top, each line from the left. */
export function rowsOf(items: readonly Item[]): Item[][] {
  const lines: Item[][] = [];
  for (const item of items.toSorted((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    const last = lines.at(-1);
    const [first] = last ?? [];
    if (
      last &&
      first &&
      Math.abs(first.bottom - item.bottom) < Math.max(2, Math.min(first.size, item.size) * 0.4)
    )
      last.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left));
}

// Words are a quarter of their size apart, columns more than that of two.
const WORD_GAP = 0.15;
const COLUMN_GAP = 0.9;

/** The size of the largest of some items. */
export function largestSize(items: readonly Item[]): number {
  return items.reduce((largest, { size }) => Math.max(largest, size), 0);
}

/** The pieces of a line's items, from the left, between gaps that are wide for their size. */
export function piecesOf(items: readonly Item[]): LinePiece[] {
  const size = largestSize(items);
  const pieces: LinePiece[] = [];
  for (const { text, left, right } of items) {
    const last = pieces.at(-1);
    const gap = left - (last?.right ?? left);
    if (last === undefined || gap > size * COLUMN_GAP) pieces.push({ text: text.trim(), left, right });
    else {
      const space = gap > size * WORD_GAP || /\s$/.test(last.text) || /^\s/.test(text) ? ' ' : '';
      pieces[pieces.length - 1] = {
        text: `${last.text.trimEnd()}${space}${text.trim()}`,
        left: last.left,
        right,
      };
    }
  }
  return pieces.filter(({ text }) => text !== '');
}
