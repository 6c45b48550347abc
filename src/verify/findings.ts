import { distance } from 'fastest-levenshtein';
import { MOST_LISTED } from '../command/list-lines.ts';
import type { Document } from '../document/document.ts';
import { findDocumentFigures, type DocumentFigure } from '../document/document-figures.ts';
import { readingText, type ReadingText } from '../document/reading-text.ts';
import { cutSections, type Stretch } from '../document/sections.ts';
import type { Report, ReportLabel, Section } from '../schemas/report.ts';
import type { Verification } from '../schemas/verification.ts';
import { openLocator } from './locate-claims.ts';
import type { Span } from './occurrences.ts';
import type { PrintedClaim } from './printed-claims.ts';
import type { ColumnCell } from './table-columns.ts';

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
  readonly nearest: DocumentFigure | null;
}

/** A figure of the document that no claim, cell, label or name accounts for. */
export interface Uncovered {
  readonly figure: DocumentFigure;
  readonly section: Section;
}

/** What a document and a report's folder say of each other. Offsets are into the reading text. */
export interface Findings {
  readonly reading: ReadingText;
  readonly sameDocument: boolean;
  readonly missingHeadings: readonly Section[];
  readonly misquotes: readonly Misquote[];
  readonly uncovered: readonly Uncovered[];
  /** Listed labels that stand where no figure does. */
  readonly strayLabels: readonly ReportLabel[];
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
  const reading = readingText(document);
  const { stretches, missing } = cutSections(reading.text, report.sections);
  const found = findDocumentFigures(reading, names, report.labels);
  const figures = found.figures.filter(({ role }) => role !== 'label');
  // Claims of a section without its heading are looked for everywhere: one fault, one finding.
  const everywhere = missing.map((section) => ({ section, start: 0, end: reading.text.length }));
  const locator = openLocator(reading, [...stretches, ...everywhere], found.figures);
  const located = claims.map((claim) => ({ claim, at: locator.locate(claim) }));
  // Claims of the same print are located at the same list of figures.
  const accounted = new Set([...new Set(located.map(({ at }) => at))].flat());
  const uncovered = figures
    .filter((figure) => !accounted.has(figure))
    .map((figure) => ({ figure, section: sectionAt(stretches, figure) }));
  const lost = located.filter(({ at }) => at.length === 0).map(({ claim }) => claim);
  return {
    reading,
    sameDocument: document.sha256 === report.document.sha256 && document.bytes === report.document.bytes,
    missingHeadings: missing,
    misquotes: lost.map((claim, index) => ({
      claim,
      section: report.sections.find(({ id }) => id === claim.section) ?? null,
      row: locator.rowOf(claim),
      column: locator.columnOf(claim),
      // Of the others nobody is told.
      nearest: index < MOST_LISTED ? nearestTo(claim, uncovered) : null,
    })),
    uncovered,
    strayLabels: found.strayLabels,
    names: [...new Set(found.names.map(({ name }) => name))].toSorted(),
    counts: {
      documentFigures: figures.length + found.names.length,
      coveredFigures: figures.length - uncovered.length + found.names.length,
      labels: found.figures.length - figures.length,
      claims: claims.filter(({ kind }) => kind === 'claim').length,
      cells: claims.filter(({ kind }) => kind === 'cell').length,
      found: claims.length - lost.length,
    },
  };
}

/** True when the document bears the folder out in everything. */
export function isClean({
  sameDocument,
  missingHeadings,
  misquotes,
  uncovered,
  strayLabels,
}: Findings): boolean {
  return (
    sameDocument && missingHeadings.length + misquotes.length + uncovered.length + strayLabels.length === 0
  );
}

function sectionAt(stretches: readonly Stretch[], { start }: Span): Section {
  const stretch = stretches.findLast((each) => start >= each.start);
  if (!stretch) throw new RangeError('the sections don’t cover the text');
  return stretch.section;
}

function nearestTo(
  { section, figure }: PrintedClaim,
  uncovered: readonly Uncovered[],
): DocumentFigure | null {
  const [likely] = uncovered
    .filter((each) => each.section.id === section)
    .map((each) => ({ figure: each.figure, far: distance(each.figure.text, figure.printed) }))
    .toSorted((a, b) => a.far - b.far);
  return likely && likely.far <= figure.printed.length / 2 ? likely.figure : null;
}
