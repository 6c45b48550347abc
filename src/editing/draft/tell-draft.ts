import { listLines } from '../../command/list-lines.ts';
import type { DocumentFigure } from '../../document/document-figures.ts';
import type { DecimalCommas, Document } from '../../document/document.ts';
import { placeOfStretch } from '../../document/reading-text.ts';
import { quoteWord } from '../quote-word.ts';
import type { Proposal } from '../write-files.ts';
import type { ReportDraft } from './draft-report.ts';

/** What an editor asked for. */
export interface DraftRequest {
  /** The document’s path, as typed. */
  readonly path: string;
  /** The id of the report. */
  readonly id: string;
  /** The content folder. */
  readonly content: string;
}

type Claim = ReportDraft['claims'][number];

/** What a draft says to its editor: what was written, what is to be done, and what it isn't sure of. */
export function tellDraft(
  { claims, tables, names, labels, unread, unsure, reading }: ReportDraft,
  document: Document,
  proposals: readonly Proposal[],
  { path, id, content }: DraftRequest,
): string {
  const at = ({ start, end }: Pick<DocumentFigure, 'start' | 'end'>): string => {
    const { line, column, page } = placeOfStretch(reading, start, end);
    return `${path}:${line}:${column}${page === undefined ? '' : ` (page ${page})`}`;
  };
  const ledger = proposals.find(({ file }) => file.endsWith('claims.json'));
  const lines = linesOfIds(ledger?.text ?? '');
  const restated = (claim: Claim): string =>
    `${ledger?.file ?? ''}:${lines.get(claim.record.id) ?? 1}  ${named(claim)}`;
  const named = ({ start, end, record }: Claim): string =>
    `${record.id}  “${record.figure}”  ${at({ start, end })}`;
  return [
    ...proposals.map(({ file, adds }) => (adds ? `Added to ${file}` : `Wrote ${file}`)),
    `Read as ${KINDS[document.kind]}${document.encoding === null || document.encoding === 'UTF-8' ? '' : `, in ${document.encoding}`}.`,
    ...tellCommas(document.decimalCommas),
    ...block('Claims to be restated in your words, with the place of each figure', claims, restated),
    ...block('Taken for names, and listed in report.json', names, (name) => `“${name}”`),
    ...block(
      'Taken for labels, which are no claims',
      summarise(labels.map((label) => ({ ...label, at: at(label) }))),
    ),
    ...block(
      'Figures that can’t be read, and stand among the labels of report.json until you say what they are',
      unread,
      (figure) => `${at(figure)}  “${figure.text}”`,
    ),
    ...block(
      'Taken for predictions, by a word of the future beside the figure',
      claims.filter(({ record }) => record.kind === 'prediction'),
      named,
    ),
    ...block('Not sure', unsure),
    ...block('Left to do', [
      `${count(claims.length, 'claim')} to restate, ${count(tables.length, 'table')} to title${unread.length > 0 ? `, ${count(unread.length, 'label')} to say` : ''}: every “To be written:”, which npm run check lists.`,
      ...alike(claims),
      'Claims without a figure: npm run new -- claim.',
      `Ids that say what they are about; then npm run verify -- ${quoteWord(path)} --report ${id}${content === 'content' ? '' : ` --content ${quoteWord(content)}`}.`,
    ]),
    '',
  ].join('\n');
}

/** What the draft made of decimal commas: a figure is written with a point, whatever the document does. */
function tellCommas(commas: DecimalCommas | null): string[] {
  if (commas === null) return [];
  const evidence = [...new Set(commas.evidence)].slice(0, 3).map((number) => `“${number}”`);
  const decided = new Map(commas.decided.map(({ printed, written }) => [printed, written]));
  return [
    `The document prints decimal commas (${evidence.join(', ')}): they are written as points.`,
    ...block(
      'Read by that alone, look at them',
      [...decided].map(([printed, written]) => `“${printed}” is written ${written}`),
    ),
  ];
}

const KINDS: Readonly<Record<Document['kind'], string>> = {
  markdown: 'Markdown',
  text: 'plain text',
  html: 'a web page',
  docx: 'a Word document',
  pdf: 'a PDF',
  csv: 'CSV',
  tsv: 'TSV',
  xlsx: 'an Excel workbook',
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Labels of one sort on one line, with the places of the first few. */
function summarise(labels: readonly (DocumentFigure & { readonly at: string })[]): string[] {
  const sorts = Map.groupBy(labels, ({ what }) => what ?? '');
  return [...sorts].map(([what, all]) => {
    const shown = all.slice(0, 5).map((label) => `“${label.text}” ${label.at}`);
    return `${what} (${all.length}): ${shown.join(', ')}${all.length > shown.length ? ', …' : ''}`;
  });
}

/** Figures that are printed more than once in one section may be one claim. */
function alike(claims: readonly Claim[]): string[] {
  const same = Map.groupBy(claims, ({ record }) => `${record.section}\n${record.figure}`);
  const repeated = [...same.values()]
    .filter((all) => all.length > 1)
    .map((all) => {
      const ids = all.slice(0, 6).map(({ record }) => record.id);
      return `“${all[0]?.record.figure ?? ''}”: ${ids.join(', ')}${all.length > ids.length ? ', …' : ''}`;
    });
  if (repeated.length === 0) return [];
  return [`Where these print one thing, keep one claim of each: ${repeated.slice(0, 10).join('; ')}.`];
}

function linesOfIds(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split('\n').flatMap((line, index) => {
      const [, id] = /^\s*"id": "([^"]*)"/.exec(line) ?? [];
      return id === undefined ? [] : [[id, index + 1] as const];
    }),
  );
}

function block<T>(title: string, items: readonly T[], write: (item: T) => string = String): string[] {
  return items.length === 0 ? [] : ['', `${title}:`, ...listLines(items, write)];
}
