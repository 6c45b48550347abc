import { distance } from 'fastest-levenshtein';
import { findFigures, type FoundFigure } from '../figures/find.ts';
import { findNames } from '../figures/names.ts';
import type { Report, Section } from '../schemas/report.ts';
import type { Verification } from '../schemas/verification.ts';
import type { Document } from '../document/plain-document.ts';
import { covers, findOccurrences, type Span } from './occurrences.ts';
import type { PrintedClaim } from './printed-claims.ts';
import { cellsOfRow, plainHeading, type ColumnCell } from './table-columns.ts';
import { cutSections, type Stretch } from '../document/sections.ts';

/** A claim whose figure doesn't stand where the claim says. */
export interface Misquote {
  readonly claim: PrintedClaim;
  /** The section that is to print it; null when the report has no such section. */
  readonly section: Section | null;
  /** Where the document has the row of a cell; null when it isn't found, or for a claim in prose. */
  readonly row: Span | null;
  /** The column that is to print a cell, and the others of its row that do; null where no column has its title. */
  readonly column: { readonly heading: string; readonly instead: readonly ColumnCell[] } | null;
  /** The uncovered figure of that section that is most like it. */
  readonly nearest: FoundFigure | null;
}

/** A figure of the document that no claim, cell or name accounts for. */
export interface Uncovered {
  readonly figure: FoundFigure;
  readonly section: Section;
}

/** What a document and a report's folder say of each other. Offsets are into the plain text. */
export interface Findings {
  readonly sameDocument: boolean;
  readonly missingHeadings: readonly Section[];
  readonly misquotes: readonly Misquote[];
  readonly uncovered: readonly Uncovered[];
  /** The listed names that the document prints. */
  readonly names: readonly string[];
  readonly counts: Verification['counts'];
}

/**
 * Holds a report's folder against the document: is it the recorded one, does every printed figure
 * stand in its section, and is every figure of the document accounted for?
 */
export function holdAgainst(
  document: Document,
  report: Report,
  claims: readonly PrintedClaim[],
  names: readonly string[],
): Findings {
  const { stretches, missing } = cutSections(document.text, report.sections);
  const figures = findFigures(document.text, names);
  // Claims of a section without its heading are looked for everywhere: one fault, one finding.
  const everywhere = missing.map((section) => ({ section, start: 0, end: document.text.length }));
  const places = [...stretches, ...everywhere];
  const located = claims.map((claim) => ({ claim, spans: locate(claim, places, document.text, figures) }));
  const accounted = (figure: FoundFigure): boolean =>
    located.some(({ claim, spans }) =>
      spans.some((span) => covers(span, claim.figure, figure, document.text)),
    );
  const uncovered = figures
    .filter((figure) => !accounted(figure))
    .map((figure) => ({ figure, section: sectionAt(stretches, figure) }));
  const lost = located.filter(({ spans }) => spans.length === 0).map(({ claim }) => claim);
  const named = findNames(document.text, names);
  return {
    sameDocument: document.sha256 === report.document.sha256 && document.bytes === report.document.bytes,
    missingHeadings: missing,
    misquotes: lost.map((claim) => {
      const row = rowOf(claim, stretches, document.text);
      return {
        claim,
        section: report.sections.find(({ id }) => id === claim.section) ?? null,
        row,
        column: columnOf(claim, row, document.text, figures),
        nearest: nearestTo(claim, uncovered),
      };
    }),
    uncovered,
    names: [...new Set(named.map(({ name }) => name))].toSorted(),
    counts: {
      documentFigures: figures.length + named.length,
      coveredFigures: figures.length - uncovered.length + named.length,
      claims: claims.filter(({ kind }) => kind === 'claim').length,
      cells: claims.filter(({ kind }) => kind === 'cell').length,
      found: claims.length - lost.length,
    },
  };
}

/** True when the document bears the folder out in everything. */
export function isClean({ sameDocument, missingHeadings, misquotes, uncovered }: Findings): boolean {
  return sameDocument && missingHeadings.length + misquotes.length + uncovered.length === 0;
}

function locate(
  claim: PrintedClaim,
  stretches: readonly Stretch[],
  text: string,
  figures: readonly FoundFigure[],
): Span[] {
  const stretch = stretches.find(({ section }) => section.id === claim.section);
  if (!stretch) return [];
  const rows = rowsOf(claim, stretch, text);
  const cells = rows.flatMap((row) => ownCells(claim, cellsOfRow(text, row)));
  const places = [cells, rows].find(({ length }) => length > 0) ?? [stretch];
  return places.flatMap((place) => findOccurrences(text, place, claim.figure, figures));
}

/** The cells that stand under a heading with the title of the claim's column. */
function ownCells({ columns }: PrintedClaim, cells: readonly ColumnCell[]): ColumnCell[] {
  const titles = columns.map(plainHeading);
  return cells.filter(({ heading }) => titles.includes(plainHeading(heading)));
}

/** The lines of a table that name a cell's row. A document whose tables have no lines has none. */
function rowsOf({ row }: PrintedClaim, stretch: Stretch, text: string): Span[] {
  if (row === null) return [];
  const lines = text.slice(stretch.start, stretch.end).matchAll(/[^\r\n]*[|\t][^\r\n]*/g);
  return Array.from(lines)
    .filter(([line]) => line.split(/[|\t]/).some((cell) => cell.trim() === row.trim()))
    .map(({ index, 0: { length } }) => ({
      start: stretch.start + index,
      end: stretch.start + index + length,
    }));
}

function rowOf(claim: PrintedClaim, stretches: readonly Stretch[], text: string): Span | null {
  const stretch = stretches.find(({ section }) => section.id === claim.section);
  return (stretch && rowsOf(claim, stretch, text)[0]) ?? null;
}

function columnOf(
  claim: PrintedClaim,
  row: Span | null,
  text: string,
  figures: readonly FoundFigure[],
): Misquote['column'] {
  const cells = row ? cellsOfRow(text, row) : [];
  const [own] = ownCells(claim, cells);
  if (!own) return null;
  const instead = cells.filter((cell) => findOccurrences(text, cell, claim.figure, figures).length > 0);
  return { heading: own.heading, instead };
}

function sectionAt(stretches: readonly Stretch[], { start }: Span): Section {
  const stretch = stretches.find((each) => start >= each.start && start < each.end);
  if (!stretch) throw new RangeError('the sections don’t cover the text');
  return stretch.section;
}

function nearestTo({ section, figure }: PrintedClaim, uncovered: readonly Uncovered[]): FoundFigure | null {
  const [likely] = uncovered
    .filter((each) => each.section.id === section)
    .map((each) => ({ figure: each.figure, far: distance(each.figure.text, figure.printed) }))
    .toSorted((a, b) => a.far - b.far);
  return likely && likely.far <= figure.printed.length / 2 ? likely.figure : null;
}
