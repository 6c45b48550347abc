import { findDateline } from '../../document/dateline.ts';
import type { Document } from '../../document/document.ts';
import { findDocumentFigures, type DocumentFigure } from '../../document/document-figures.ts';
import { findLikelyNames } from '../../document/likely-names.ts';
import {
  placeOfStretch,
  readingText,
  type CellPlace,
  type ReadingText,
  type ReadTable,
} from '../../document/reading-text.ts';
import { namedPartNumber } from '../../document/part-number.ts';
import { cutSections, type Stretch } from '../../document/sections.ts';
import {
  FOOTNOTE_MARK,
  HEADING_TIME,
  PART_NUMBER,
  ROW_NUMBER,
  TABLE_UNIT,
} from '../../document/shape-labels.ts';
import { firstFrom } from '../../figures/first-from.ts';
import { withoutFigures } from '../../figures/without-figures.ts';
import { gap } from '../../schemas/gap.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import type { Section } from '../../schemas/report.ts';
import { freeId, slugOf } from '../slug.ts';
import { readContentWords } from './content-words.ts';
import { draftClaims, linkFigures, type ClaimDraft } from './draft-claims.ts';
import { draftTable, type TableDraft } from './draft-table.ts';
import { readOutline, type Heading, type Outline } from './headings.ts';
import { languageOf } from './language-of.ts';
import { nameTables } from './name-tables.ts';
import { outlineDoubts } from './outline-doubts.ts';
import { textSettler } from './settle-texts.ts';

/** A report's folder as it can be read off its document. */
export interface ReportDraft {
  readonly report: Readonly<Record<string, unknown>>;
  readonly claims: readonly ClaimDraft[];
  readonly tables: readonly TableDraft[];
  readonly reading: ReadingText;
  /** Names that were taken for such, and aren't listed for the site. */
  readonly names: readonly string[];
  /** What was taken for a label by its shape. */
  readonly labels: readonly DocumentFigure[];
  /** Figures that the grammar can't read: labels until an editor says more. */
  readonly unread: readonly DocumentFigure[];
  /** What the draft isn't sure of, a sentence each. */
  readonly unsure: readonly string[];
}

/** Drafts a report from its document. Nothing in it is a sentence of the document but headings and cells. */
export function draftReport(document: Document, listed: readonly string[]): ReportDraft {
  const reading = readingText(document);
  const { text } = reading;
  const names = findLikelyNames(reading, listed);
  const dateline = findDateline(reading);
  const { figures } = findDocumentFigures(reading, [...listed, ...names]);
  const { outline, left } = readableOutline(readOutline(document, reading), figures.filter(isUnreadText));
  const sections = nameSections(outline, text);
  const { stretches } = cutSections(
    text,
    sections.map(({ section }) => section),
  );
  const shown = figures.map((figure) => (isShown(figure, reading, outline) ? claimed(figure) : figure));
  const claimable = shown.filter(({ role, quantity }) => role === 'claim' && quantity !== null);
  const unread = shown.filter(({ role, quantity }) => role === 'claim' && quantity === null);
  const named = nameTables(reading.tables);
  const taken = new Set(named.map(({ name }) => name));
  const claims = draftClaims(claimable, {
    text,
    words: readContentWords(text, shown),
    sections: stretches,
    taken,
    headingOf: ({ cell }) => headingOf(reading, cell),
  });
  const link = linker(reading, claims, shown.filter(isFootnoteMark), shown.filter(isUnreadText));
  const settle = textSettler(text, claims);
  const tables = named.map(({ table, name }) =>
    draftTable(
      table,
      { name, section: sectionAt(stretches, table) },
      { link, settle, names: [...listed, ...names] },
    ),
  );
  return {
    report: {
      title: outline.title ? settle(link(outline.title)) : gap('the document’s own title'),
      publisher: settle(document.facts.publisher ?? gap('who published the document')),
      language: document.facts.language ?? languageOf(text),
      published: document.facts.published ?? dateline?.date ?? null,
      url: document.facts.url ?? null,
      document: { sha256: document.sha256, bytes: document.bytes },
      sections: sections.map(({ section, heading }) => linkedSection(section, heading, link, settle)),
      ...(names.length > 0 && { names }),
      ...(unread.length > 0 && { labels: unread.map((figure) => labelOf(figure, reading)) }),
    },
    claims,
    tables,
    reading,
    names,
    labels: shown.filter(({ role }) => role === 'label'),
    unread,
    unsure: [
      ...outlineDoubts(outline, document, { text, published: dateline?.date }),
      ...left.map(
        ({ text: heading }) =>
          `report.json: “${heading}” has a figure that can’t be read, and makes no section.`,
      ),
      ...tables.flatMap(({ name, unsure }) => unsure.map((doubt) => `tables/${name}.json: ${doubt}`)),
    ],
  };
}

/**
 * True of a label that stands where readers of the site see it, in the title, over a section or in a table's
 * text: there it is a claim, for it would stand unmarked.
 */
function isShown(figure: DocumentFigure, { tables }: ReadingText, { title, headings }: Outline): boolean {
  const { role, quantity, cell, start, end } = figure;
  if (role !== 'label' || quantity === null || isFootnoteMark(figure)) return false;
  if (cell) {
    const { columns, rows } = tables[cell.table]?.model ?? { columns: [], rows: [] };
    const isTime = columns[cell.column]?.isTimes === true && figure.what === HEADING_TIME;
    const isLeft = isTime || figure.what === TABLE_UNIT || figure.what === ROW_NUMBER;
    return cell.row >= 0 && (rows[cell.row]?.kind === 'group' || !isLeft);
  }
  const isIn = (heading: Heading): boolean => start >= heading.start && end <= heading.end;
  if (title && isIn(title)) return true;
  return figure.what !== PART_NUMBER && headings.some(isIn);
}

/** An outline without the headings in which a figure stands that can't be read, for they can't be printed; and those. */
function readableOutline(
  outline: Outline,
  unread: readonly DocumentFigure[],
): { outline: Outline; left: readonly Heading[] } {
  const holds = ({ start, end }: Heading): boolean =>
    (unread[firstFrom(unread, start)]?.end ?? Infinity) <= end;
  return {
    outline: { ...outline, headings: outline.headings.filter((heading) => !holds(heading)) },
    left: outline.headings.filter(holds),
  };
}

function headingOf({ tables }: ReadingText, cell: CellPlace | null): string {
  return cell ? (tables[cell.table]?.model.columns[cell.column]?.heading ?? '') : '';
}

function claimed(figure: DocumentFigure): DocumentFigure {
  return { ...figure, role: 'claim', what: null };
}

function isFootnoteMark({ role, what }: DocumentFigure): boolean {
  return role === 'label' && what === FOOTNOTE_MARK;
}

/** True of a figure that no claim can stand for, and that would stand unmarked where its text is shown. */
function isUnreadText({ role, quantity, what }: DocumentFigure): boolean {
  const isCut =
    what === FOOTNOTE_MARK || what === PART_NUMBER || what === HEADING_TIME || what === TABLE_UNIT;
  return role !== 'cell' && quantity === null && !isCut;
}

function labelOf(figure: DocumentFigure, reading: ReadingText): object {
  const { line, column, page } = placeOfStretch(reading, figure.start, figure.end);
  const says = gap('what this is, or take it out and claim it as a figure that can be read');
  return { text: asOneLine(figure.text), ...(page !== undefined && { page }), line, column, says };
}

function sectionAt(stretches: readonly Stretch[], { start }: ReadTable): string {
  return stretches.findLast((each) => each.start <= start)?.section.id ?? '';
}

/** Writes a stretch of the reading text with its figures linked to their claims; one that can't be read leaves a gap. */
function linker(
  { text }: ReadingText,
  claims: readonly ClaimDraft[],
  marks: readonly DocumentFigure[],
  unread: readonly DocumentFigure[],
): (stretch: { start: number; end: number }) => string {
  return ({ start, end }) => {
    const isUnread = (unread[firstFrom(unread, start)]?.end ?? Infinity) <= end;
    return isUnread
      ? gap('what stands here, whose figure can’t be read')
      : linkFigures(text.slice(start, end), start, claims, marks);
  };
}

interface NamedSection {
  readonly section: Section;
  readonly heading: Heading | null;
}

function nameSections({ title, headings }: Outline, text: string): NamedSection[] {
  const ids = new Set<string>();
  const first = headings[0]?.start ?? text.length;
  const opening = text.slice(title?.end ?? 0, first).trim() !== '';
  const own = headings.map((heading) => ({
    section: { id: freeId(slugOf(heading.text) || 'section', ids), title: heading.text },
    heading,
  }));
  const start = { section: { id: freeId('opening', ids), title: 'Opening' }, heading: null };
  return opening || own.length === 0 ? [start, ...own] : own;
}

/** A heading with a figure in it is printed with a link; the title that stands for it has none. */
function linkedSection(
  { id, title }: Section,
  heading: Heading | null,
  link: (stretch: Heading) => string,
  settle: (linked: string) => string,
): Section {
  const linked = withoutOwnNumber(heading ? link(heading) : title);
  const plain = withoutFigures(withoutOwnNumber(title)).replace(/\s+/g, ' ').trim();
  if (linked === plain) return { id, title: settle(plain) };
  return {
    id,
    title: settle(plain.replace(/^[.、)）:：\s]+/u, '')) || gap('a title for the section'),
    heading: settle(linked),
  };
}

/** The number of a section, by which its heading need not be found: "3.2 Methods". */
const OWN_NUMBER = /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\d{1,2}(?=\s+\p{Lu}))\s+(?=\p{L}|\[)/u;

function withoutOwnNumber(heading: string): string {
  return heading.slice(namedPartNumber(heading).length).replace(OWN_NUMBER, '');
}
