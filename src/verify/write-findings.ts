import { listLines } from '../command/list-lines.ts';
import { placeOfStretch } from '../document/reading-text.ts';
import type { Place } from '../document/source.ts';
import type { ReportLabel } from '../schemas/report.ts';
import type { Findings, Misquote, Uncovered } from './findings.ts';
import type { Span } from './occurrences.ts';

/** A place that an editor can go to. */
type Spot = Pick<Place, 'line' | 'column' | 'page'>;

/** What the findings are about, as they name it to whoever ran the command. */
export interface Subject {
  /** The SHA-256 and the size of the document. */
  readonly document: { readonly sha256: string; readonly bytes: number };
  /** The document's path, as typed. */
  readonly path: string;
  /** The report's folder. */
  readonly folder: string;
  /** Where a value stands in a file of the folder. */
  readonly placeInFolder: (file: string, path: readonly (string | number)[]) => Spot;
  readonly report: {
    readonly sections: readonly { readonly id: string }[];
    readonly labels?: readonly ReportLabel[] | undefined;
    readonly document: { readonly sha256: string; readonly bytes: number };
  };
}

/** Everything that doesn't fit, in plain text: a line each, with its place. */
export function writeFindings(findings: Findings, subject: Subject): string {
  const blocks = [
    findings.sameDocument ? '' : writeOtherDocument(subject),
    block('Headings that the document doesn’t have', findings.missingHeadings, (section) => {
      const index = subject.report.sections.findIndex(({ id }) => id === section.id);
      const path = ['sections', index, section.heading === undefined ? 'title' : 'heading'];
      return `${inFolder(subject, 'report.json', path)}  “${section.heading ?? section.title}”`;
    }),
    block('Figures of the document that nothing covers', findings.uncovered, (each) =>
      writeUncovered(each, findings, subject),
    ),
    block('Claims that the document doesn’t bear out', findings.misquotes, (each) =>
      writeMisquote(each, findings, subject),
    ),
    block('Labels where the document has no such figure', findings.strayLabels, (label) => {
      const path = ['labels', subject.report.labels?.indexOf(label) ?? 0];
      return `${inFolder(subject, 'report.json', path)}  “${label.text}”`;
    }),
    findings.uncovered.length === 0 ? '' : HOW_TO_COVER,
  ];
  return [...blocks.filter((text) => text !== ''), 'Nothing was recorded.\n'].join('\n');
}

const HOW_TO_COVER =
  'A figure is covered by a claim or a cell that prints it, in its section; a name by "names" of report.json; a number that counts nothing by "labels" there: { "text", "line", "column" }, and "page" where there are pages.\n';

/** What was found, in a line or two, when everything fits. */
export function writeSummary({ counts }: Findings, report: string, record: string): string {
  const { documentFigures, coveredFigures, labels = 0, claims, cells, found } = counts;
  return [
    `${report}: the document is the recorded one.`,
    `${coveredFigures} of its ${documentFigures} figures and names are covered${labels > 0 ? `, beside ${String(labels)} labels` : ''}; ${found} of ${claims + cells} printed figures (${claims} claims, ${cells} cells) stand in their sections.`,
    `Recorded in ${record}.\n`,
  ].join('\n');
}

function block<T>(title: string, items: readonly T[], write: (item: T) => string): string {
  if (items.length === 0) return '';
  return [`${title} (${items.length}):`, ...listLines(items, write), ''].join('\n');
}

function writeOtherDocument(subject: Subject): string {
  const { document, report, path } = subject;
  const isOther = document.sha256 !== report.document.sha256;
  const key = isOther ? 'sha256' : 'bytes';
  const place = inFolder(subject, 'report.json', ['document', key]);
  return [
    isOther
      ? 'The document isn’t the recorded one (SHA-256):'
      : 'The document is the recorded one by its SHA-256, and has another size than recorded (bytes):',
    `  ${place}  ${String(report.document[key])}`,
    `  ${path}  ${String(document[key])}`,
    isOther
      ? `Is it a later version of that document? Then write into report.json: "document": ${toJson(document)}`
      : `Write there: "bytes": ${String(document.bytes)}`,
    '',
  ].join('\n');
}

function toJson({ sha256, bytes }: Subject['document']): string {
  return `{ "sha256": "${sha256}", "bytes": ${String(bytes)} }`;
}

function writeUncovered({ figure, section }: Uncovered, findings: Findings, subject: Subject): string {
  return `${inDocument(findings, subject, figure)}  “${figure.text}” in “${section.title}”`;
}

function writeMisquote(misquote: Misquote, findings: Findings, subject: Subject): string {
  const { claim, section, row, column } = misquote;
  const quoted = `${inFolder(subject, claim.file, claim.path)}  ${claim.id}: “${claim.figure.printed}”`;
  if (!section) return `${quoted} is placed in “${claim.section}”, which report.json doesn’t list`;
  const inColumn = column ? `, in the column “${column.heading}”` : '';
  const inRow = row ? `, in the row “${claim.row ?? ''}” at ${inDocument(findings, subject, row)}` : '';
  return `${quoted} doesn’t stand in “${section.title}”${inColumn}${inRow}${writeInstead(misquote, findings, subject)}`;
}

/** Where else the row has the figure; or else the figure that is most like it. */
function writeInstead({ column, nearest }: Misquote, findings: Findings, subject: Subject): string {
  const [other] = column?.instead ?? [];
  if (other) return `; it stands in the column “${other.column.heading}”`;
  return nearest ? `; “${nearest.text}” stands at ${inDocument(findings, subject, nearest)}` : '';
}

function inDocument({ reading }: Findings, { path }: Subject, { start, end }: Span): string {
  return atPlace(path, placeOfStretch(reading, start, end));
}

function inFolder(
  { folder, placeInFolder }: Subject,
  file: string,
  path: readonly (string | number)[],
): string {
  return atPlace(`${folder}/${file}`, placeInFolder(file, path));
}

function atPlace(file: string, { line, column, page }: Spot): string {
  return `${file}:${String(line)}:${String(column)}${page === undefined ? '' : ` (page ${String(page)})`}`;
}
