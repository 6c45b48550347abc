import type { DocumentFigure } from '../document/document-figures.ts';
import type { ReadingText } from '../document/reading-text.ts';
import type { Stretch } from '../document/sections.ts';
import { covers, findOccurrences, type Span } from './occurrences.ts';
import type { PrintedClaim } from './printed-claims.ts';
import { cellsOfRow, cut, plainHeading, type ColumnCell } from './table-columns.ts';

/** Finds where the document prints a claim's figure. */
export interface Locator {
  /** The figures of the document that the claim accounts for. */
  readonly locate: (claim: PrintedClaim) => DocumentFigure[];
  /** Where the document has the row of a cell; null when it isn't found, or for a claim in prose. */
  readonly rowOf: (claim: PrintedClaim) => Span | null;
  /** The column that is to print a cell, and the others of its row that do; null where no column has its title. */
  readonly columnOf: (
    claim: PrintedClaim,
  ) => { readonly heading: string; readonly instead: readonly ColumnCell[] } | null;
}

/** How far around a figure the words of a claim's print may reach. */
const REACH = 100;

/** Opens a document for a search that costs each claim no more than the figures that are like its own. */
export function openLocator(
  reading: ReadingText,
  sections: readonly Stretch[],
  figures: readonly DocumentFigure[],
): Locator {
  const byPrint = new Map<string, DocumentFigure[]>();
  const byDigits = new Map<string, DocumentFigure[]>();
  for (const figure of figures) {
    for (const print of new Set([figure.text, figure.quantity?.printed ?? figure.text]))
      add(byPrint, printKey(print), figure);
    add(byDigits, digitsOf(figure.text), figure);
  }
  const rows = indexRows(reading);
  const within = ({ start, end }: Span, stretch: Span): boolean =>
    start >= stretch.start && end <= stretch.end;

  const stretchesOf = (claim: PrintedClaim): Span[] =>
    sections.filter(({ section }) => section.id === claim.section);
  const rowsOf = (claim: PrintedClaim): Span[] =>
    claim.row === null
      ? []
      : (rows.get(claim.row.trim()) ?? []).filter((row) =>
          stretchesOf(claim).some((stretch) => within(row, stretch)),
        );

  const placesOf = (claim: PrintedClaim): Span[] => {
    const own = rowsOf(claim);
    const cells = own.flatMap((row) => ownCells(claim, cellsOfRow(reading, row)));
    return [cells, own].find(({ length }) => length > 0) ?? stretchesOf(claim);
  };
  const figuresIn = (claim: PrintedClaim, places: readonly Span[]): DocumentFigure[] => {
    const isIn = (figure: Span): boolean => places.some((place) => within(figure, place));
    const same = (byPrint.get(printKey(claim.figure.printed)) ?? []).filter(isIn);
    return same.length > 0
      ? same
      : (byDigits.get(digitsOf(claim.figure.printed)) ?? []).filter(
          (figure) => isIn(figure) && accounts(claim, figure, reading),
        );
  };
  return {
    locate: (claim) => figuresIn(claim, placesOf(claim)),
    rowOf: (claim) => rowsOf(claim)[0] ?? null,
    columnOf: (claim) => {
      const [row] = rowsOf(claim);
      const cells = row ? cellsOfRow(reading, row) : [];
      const [own] = ownCells(claim, cells);
      if (!own) return null;
      return { heading: own.heading, instead: cells.filter((cell) => figuresIn(claim, [cell]).length > 0) };
    },
  };
}

function add(map: Map<string, DocumentFigure[]>, key: string, figure: DocumentFigure): void {
  const known = map.get(key);
  if (known) known.push(figure);
  else map.set(key, [figure]);
}

/** A print without what may differ between two copies of it: white space. */
function printKey(printed: string): string {
  return printed.trim().replace(/\s+/gu, ' ');
}

function digitsOf(printed: string): string {
  return (printed.match(/\d+/g) ?? []).join(' ');
}

/** True when a print of the claim stands at a figure, and means all of it. */
function accounts({ figure: claimed }: PrintedClaim, figure: DocumentFigure, { text }: ReadingText): boolean {
  const around = { start: Math.max(0, figure.start - REACH), end: Math.min(text.length, figure.end + REACH) };
  const found = findOccurrences(text, around, claimed, [figure]);
  return found.some((span) => covers(span, claimed, figure, text));
}

/** The cells that stand under a heading with the title of the claim's column. */
function ownCells({ columns }: PrintedClaim, cells: readonly ColumnCell[]): ColumnCell[] {
  const titles = columns.map(plainHeading);
  return cells.filter(({ heading }) => titles.includes(plainHeading(heading)));
}

/** The rows of tables by the text of each of their cells. */
function indexRows({ text, tables }: ReadingText): ReadonlyMap<string, Span[]> {
  const rows = new Map<string, Span[]>();
  for (const { start, end } of tables) {
    for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\n]+/g)) {
      const row = { start: start + index, end: start + index + line.length };
      const names = cut(text, row).map((cell) => text.slice(cell.start, cell.end).trim());
      for (const name of new Set(names)) {
        const known = rows.get(name);
        if (known) known.push(row);
        else rows.set(name, [row]);
      }
    }
  }
  return rows;
}
