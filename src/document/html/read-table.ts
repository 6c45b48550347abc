import type { Block, Cell } from '../document.ts';
import { emptyText, type PlacedText } from '../placed-text.ts';
import { shapeTable } from '../table/shape-table.ts';
import { MOST_CELLS } from '../../schemas/table.ts';
import {
  attributeOf,
  elementsWithin,
  isElement,
  isHidden,
  rangeOf,
  textWithin,
  type Element,
  type Reading,
} from './element.ts';
import { inlineText } from './inline-text.ts';

// No table is wider or taller by one cell; what is bounded can't be slow.
const MOST_SPANNED = 1000;

/** True of a table that lays out a page: it holds other tables or headings, or has no two cells in a row. */
export function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role'))) return true;
  const inner = table.childNodes
    .filter(isElement)
    .flatMap((child) => elementsWithin(child, ({ tagName }) => /^(?:table|h[1-6])$/.test(tagName)));
  return inner.length > 0 || rowsOf(table).every((row) => cellsOf(row).length < 2);
}

/** Reads a table into its grid; cells over several rows or columns are repeated. */
export function readTable(table: Element, reading: Reading): Block[] {
  const rows = rowsOf(table);
  const declared = rows.findIndex((row) => !isHead(row));
  const [caption] = elementsWithin(table, ({ tagName }) => tagName === 'caption');
  const text = caption ? inlineText(caption.childNodes, reading) : null;
  const foot = rows.filter((row) => isFootNote(row, rows));
  const notes = foot.map((row) => inlineText(row.childNodes, reading));
  const grid = spanCells(
    rows.filter((row) => !foot.includes(row)),
    reading,
  );
  if (grid.length === 0) return [];
  return [
    shapeTable(grid, { declared: Math.max(0, declared), caption: text?.text === '' ? null : text, notes }),
  ];
}

function rowsOf(table: Element): Element[] {
  return elementsWithin(table, ({ tagName }) => tagName === 'tr' || tagName === 'table').filter(
    (row) => row.tagName === 'tr' && !isHidden(row),
  );
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function isHead(row: Element): boolean {
  const parent = row.parentNode;
  if (parent && 'tagName' in parent && parent.tagName === 'thead') return true;
  const cells = cellsOf(row);
  return (
    cells.length > 0 &&
    cells.every((cell, index) => cell.tagName === 'th' || (index === 0 && textWithin(cell).trim() === ''))
  );
}

/** True of a row of the foot, or one at the end, that is one cell over the whole width and reads as a note. */
function isFootNote(row: Element, rows: readonly Element[]): boolean {
  const cells = cellsOf(row).filter((cell) => textWithin(cell).trim() !== '');
  if (cells.length !== 1 || rows.indexOf(row) < rows.length - 3 || rows.length < 3) return false;
  return /^\s*(?:notes?|sources?|\(?\d\)|\*|†|註|注|資料來源|来源)/iu.test(textWithin(row));
}

function spanCells(rows: readonly Element[], reading: Reading): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  let room = MOST_CELLS;
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[index]?.[column] !== undefined) column += 1;
      const spans = [
        spanOf(cell, 'colspan'),
        Math.min(spanOf(cell, 'rowspan'), grid.length - index),
      ] as const;
      const [wide, tall] = spans[0] * spans[1] > room ? [1, 1] : spans;
      room -= wide * tall;
      const isHeading = cell.tagName === 'th';
      const text = textOf(cell, reading);
      for (let down = 0; down < tall; down += 1) {
        const line = grid[index + down] ?? [];
        for (let across = 0; across < wide; across += 1)
          line[column + across] = { text, isHeading, isSpanned: down + across > 0 };
      }
      column += wide;
    }
  });
  return grid.map((row) => {
    const blank = { text: emptyText(reading.source, 0), isHeading: false, isSpanned: false };
    return Array.from(row, (cell) => cell ?? blank);
  });
}

function textOf(cell: Element, reading: Reading): PlacedText {
  const text = inlineText(cell.childNodes, reading);
  return text.runs.length > 0 ? text : emptyText(reading.source, rangeOf(cell, reading)[1]);
}

function spanOf(cell: Element, name: string): number {
  const count = Number.parseInt(attributeOf(cell, name), 10);
  return Number.isNaN(count) ? 1 : Math.min(MOST_SPANNED, Math.max(1, count));
}
