import type { DocumentFigure } from '../document/document-figures.ts';
import type { ReadingText } from '../document/reading-text.ts';
import type { Stretch } from '../document/sections.ts';
import { firstFrom } from '../figures/first-from.ts';
import { covers, findOccurrences, type Span } from './occurrences.ts';
import { asOneLine } from '../schemas/odd-characters.ts';
import type { PrintedClaim } from './printed-claims.ts';
import { cellsOfRow, ownCells, type ColumnCell } from './table-columns.ts';
import { remember } from './remember.ts';
import { openRows } from './table-rows.ts';

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
  const byNumber = new Map<string, DocumentFigure[]>();
  for (const figure of figures) {
    for (const print of new Set([figure.text, figure.quantity?.printed ?? figure.text]))
      add(byPrint, printKey(print), figure);
    for (const number of new Set(numbersOf(figure.text))) add(byNumber, number, figure);
  }
  const findRows = openRows(reading);
  const bySection = Map.groupBy(sections, ({ section }) => section.id);
  const stretchesOf = (claim: PrintedClaim): readonly Span[] => bySection.get(claim.section) ?? [];
  const rowsOf = (claim: PrintedClaim): readonly Span[] =>
    claim.cell === null ? [] : findRows(claim.cell, stretchesOf(claim));
  const cellsOf = ({ cell }: PrintedClaim, row: Span): readonly ColumnCell[] =>
    cell === null ? [] : ownCells(cell, cellsOfRow(reading, row));

  // Of the same rows, thousands of claims may ask for the same cells, and of the same places for the same print.
  const cellsByRows = new WeakMap<readonly Span[], Map<string, readonly Span[]>>();
  const figuresByPlaces = new WeakMap<readonly Span[], Map<string, DocumentFigure[]>>();

  const placesOf = (claim: PrintedClaim): readonly Span[] => {
    const own = rowsOf(claim);
    const { titles, period, columnTwin } = claim.cell ?? {};
    const cells = remember(
      remember(cellsByRows, own, () => new Map<string, readonly Span[]>()),
      JSON.stringify([titles, period, columnTwin]),
      () => own.flatMap((row) => cellsOf(claim, row)),
    );
    return [cells, own].find(({ length }) => length > 0) ?? stretchesOf(claim);
  };
  const figuresIn = (claim: PrintedClaim, places: readonly Span[]): DocumentFigure[] =>
    remember(
      remember(figuresByPlaces, places, () => new Map<string, DocumentFigure[]>()),
      JSON.stringify(claim.figure),
      () => findIn(claim, places),
    );
  const findIn = (claim: PrintedClaim, places: readonly Span[]): DocumentFigure[] => {
    const same = figuresWhollyIn(places, byPrint.get(printKey(claim.figure.printed)) ?? []);
    if (same.length > 0) return same;
    const [number = ''] = numbersOf(claim.figure.printed);
    const like = figuresWhollyIn(places, byNumber.get(number) ?? []);
    const printed = new Set(like.flatMap((figure) => printedAt(claim, figure, reading, figures)));
    return figuresWhollyIn(
      places,
      [...printed].toSorted((a, b) => a.start - b.start),
    );
  };
  return {
    locate: (claim) => figuresIn(claim, placesOf(claim)),
    rowOf: (claim) => rowsOf(claim)[0] ?? null,
    columnOf: (claim) => {
      const [row] = rowsOf(claim);
      const cells = row ? cellsOfRow(reading, row) : [];
      const [own] = row ? cellsOf(claim, row) : [];
      if (!own) return null;
      const instead = cells.filter((cell) => figuresIn(claim, [cell]).length > 0);
      return { heading: own.column.heading, instead };
    },
  };
}

/** The figures that stand in one of some places, none of which reaches into another; they stand in order. */
function figuresWhollyIn(places: readonly Span[], figures: readonly DocumentFigure[]): DocumentFigure[] {
  return places
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end }) =>
      figures.slice(firstFrom(figures, start), firstFrom(figures, end)).filter((figure) => figure.end <= end),
    );
}

function add(map: Map<string, DocumentFigure[]>, key: string, figure: DocumentFigure): void {
  const known = map.get(key);
  if (known) known.push(figure);
  else map.set(key, [figure]);
}

/** A print without what may differ between two copies of it: white space, and what nobody sees. */
function printKey(printed: string): string {
  return asOneLine(printed).trim().replace(/\s+/gu, ' ');
}

/** The numbers of a print, by which others like it are found; an empty one stands for number words. */
function numbersOf(printed: string): string[] {
  return printed.match(/\d+/g) ?? [''];
}

/** The figures that a print of the claim accounts for, where it stands at a figure that is like it. */
function printedAt(
  { figure: claimed }: PrintedClaim,
  like: DocumentFigure,
  { text }: ReadingText,
  figures: readonly DocumentFigure[],
): DocumentFigure[] {
  const around = {
    start: Math.max(0, like.start - REACH),
    end: Math.min(text.length, like.end + REACH + claimed.printed.length),
  };
  const near = figuresWithin(figures, around);
  const spans = findOccurrences(text, around, claimed, near);
  return near.filter((figure) => spans.some((span) => covers(span, claimed, figure, text)));
}

/** The figures that touch a stretch; they stand in order. */
function figuresWithin(figures: readonly DocumentFigure[], { start, end }: Span): DocumentFigure[] {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const near: DocumentFigure[] = [];
  for (let index = low; (figures[index]?.start ?? end) < end; index += 1) {
    const figure = figures[index];
    if (figure) near.push(figure);
  }
  return near;
}
