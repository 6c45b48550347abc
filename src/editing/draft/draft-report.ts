import type { Document } from '../../document/plain-document.ts';
import { cutSections } from '../../document/sections.ts';
import { findFigures, type FoundFigure } from '../../figures/find.ts';
import { gap } from '../../schemas/gap.ts';
import type { Section } from '../../schemas/report.ts';
import { freeId, slugOf, withoutFigures } from '../slug.ts';
import { draftClaims, linkFigures, type ClaimDraft } from './draft-claims.ts';
import { draftTable, type TableDraft } from './draft-table.ts';
import { readOutline, type Heading, type Outline } from './headings.ts';
import { findLikelyNames } from './likely-names.ts';
import { linesOf } from './lines.ts';
import { columnAt, findPipeTables, inHeader, type PipeTable } from './pipe-tables.ts';

/** A report's folder as it can be read off its document. */
export interface ReportDraft {
  readonly report: Readonly<Record<string, unknown>>;
  readonly claims: readonly ClaimDraft[];
  readonly tables: readonly TableDraft[];
  /** Names that were taken for such, and aren't listed yet. */
  readonly names: readonly string[];
  readonly unread: readonly FoundFigure[];
  /** What the draft isn't sure of, a sentence each. */
  readonly unsure: readonly string[];
}

/** Drafts a report from its document. Nothing in it is a sentence of the document but headings and cells. */
export function draftReport(document: Document, listed: readonly string[]): ReportDraft {
  const { text } = document;
  const lines = linesOf(document);
  const outline = readOutline(lines);
  const newNames = findLikelyNames(text, listed);
  const names = [...listed, ...newNames];
  const printed = findPipeTables(lines);
  const sections = nameSections(outline, text);
  const plain = sections.map(({ section }) => section);
  const { stretches } = cutSections(text, plain);
  const tableNames = new Set<string>();
  const named = printed.map((table) => ({
    table,
    name: freeId(slugOf(table.header[0] ?? '') || 'table', tableNames),
  }));
  const blank = named.map(({ table, name }) => draftTable(table, name, '', (cell) => cell));
  const inCells = (figure: FoundFigure): boolean =>
    printed.some((table, index) => isCell(figure, table, blank[index]));
  const figures = findFigures(text, names).filter((figure) => !inCells(figure));
  const { claims, unread } = draftClaims(text, figures, stretches, new Set(tableNames));
  const within = (start: number, end: number): ClaimDraft[] =>
    claims.filter((claim) => claim.start >= start && claim.start < end);
  const link = (words: string, { start, end }: { start: number; end: number }): string =>
    linkFigures(words, within(start, end), names);
  const tables = named.map(({ table, name }) => {
    const section = stretches.findLast(({ start }) => start <= table.start)?.section.id ?? '';
    return draftTable(table, name, section, (cell) => link(cell, table));
  });
  return {
    report: {
      title: outline.title ? link(outline.title.text, outline.title) : gap('the document’s own title'),
      publisher: gap('who published the document'),
      language: languageOf(text),
      published: null,
      url: null,
      document: { sha256: document.sha256, bytes: document.bytes },
      sections: sections.map(({ section, heading }) => linkedSection(section, heading, link)),
    },
    claims,
    tables,
    names: newNames,
    unread,
    unsure: [
      ...outlineDoubts(outline, text),
      ...tables.flatMap(({ name, unsure }) => unsure.map((doubt) => `tables/${name}.json: ${doubt}`)),
    ],
  };
}

function isCell({ start }: FoundFigure, table: PipeTable, draft: TableDraft | undefined): boolean {
  if (start < table.start || start >= table.end || inHeader(table, start)) return false;
  return draft?.figureColumns.has(columnAt(table, start)) ?? false;
}

interface NamedSection {
  readonly section: Section;
  readonly heading: Heading | null;
}

function nameSections({ title, headings }: Outline, text: string): NamedSection[] {
  const ids = new Set<string>();
  const first = headings[0]?.start ?? text.length;
  const opening = text.slice(title?.end ?? 0, first).replace(/[\s#=-]/g, '') !== '';
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
  link: (words: string, span: { start: number; end: number }) => string,
): Section {
  const linked = heading ? link(title, heading) : title;
  if (linked === title) return { id, title };
  return {
    id,
    title: withoutFigures(title).replace(/\s+/g, ' ').trim() || gap('a title for the section'),
    heading: linked,
  };
}

function languageOf(text: string): string {
  const [han, latin] = [text.match(/\p{Script=Han}/gu)?.length ?? 0, text.match(/[a-z]+/gi)?.length ?? 0];
  return han > latin ? 'zh' : 'en';
}

function outlineDoubts({ title, headings, guessed }: Outline, text: string): string[] {
  const by = guessed
    ? 'Lines that stand alone are taken for headings'
    : 'Markdown headings make the sections';
  const found = headings.map((heading) => `“${heading.text}”`).join(', ') || 'none';
  return [
    `report.json: ${by}: ${found}.`,
    ...(title ? [`report.json: “${title.text}” is taken for the title.`] : []),
    `report.json: the language is taken for ${languageOf(text)}; the publisher, the date and the address are left open.`,
  ];
}
