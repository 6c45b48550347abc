import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { replaceFile } from '../content/write-file.ts';
import type { Verification } from '../schemas/verification.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { UnreadableDocument } from '../document/unreadable-document.ts';
import { holdAgainst, isClean, type Findings } from './findings.ts';
import { hashLedger } from './ledger-hash.ts';
import { CannotVerify, placeInReport, readReportSource, type ReportSource } from './report-source.ts';
import { writeFindings, writeSummary } from './write-findings.ts';

const USAGE = 'npm run verify -- DOCUMENT [--report ID] [--content DIR]';

interface Request {
  readonly document: string;
  readonly report: string | undefined;
  readonly content: string;
}

/** Holds a report's folder against the document that it restates, and records that they fit. */
async function main(): Promise<number> {
  const request = readArguments();
  const document = await readDocument(request.document);
  const content = await openContent(request.content);
  const source = readReportSource(content, chooseReport(request, content, document));
  const findings = holdAgainst(document, source.report, source.claims, source.names);
  if (!isClean(findings)) {
    process.stdout.write(tell(findings, request, document, content, source));
    return 1;
  }
  process.stdout.write(writeSummary(findings, source.id, record(findings, request, document, source)));
  return 0;
}

function readArguments(): Request {
  const { values, positionals } = parse();
  const [document, ...others] = positionals;
  if (document === undefined || others.length > 0) throw new CannotVerify(`Name one document: ${USAGE}.`);
  return { document, report: values.report, content: values.content ?? 'content' };
}

function parse() {
  try {
    const options = { report: { type: 'string' }, content: { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new CannotVerify(`${(error as Error).message.split('. ')[0] ?? ''}: ${USAGE}.`);
  }
}

async function openContent(folder: string): Promise<Content> {
  if (existsSync(join(folder, 'reports'))) return readContent(folder);
  throw new CannotVerify(
    `There is no folder “${join(folder, 'reports')}”; name the content folder with --content.`,
  );
}

/** The report that is named, the only one, or the one whose recorded hash is the document's. */
function chooseReport({ report, content }: Request, { reports: files }: Content, document: Document): string {
  const reports = [...files.keys()];
  if (report !== undefined) {
    if (reports.includes(report)) return report;
    throw new CannotVerify(
      `There is no report “${report}” in “${content}”; there is ${reports.join(', ') || 'none'}.`,
    );
  }
  const matching =
    reports.length === 1
      ? reports
      : reports.filter((id) => files.get(id)?.record?.document.sha256 === document.sha256);
  const [only, ...others] = matching;
  if (only !== undefined && others.length === 0) return only;
  throw new CannotVerify(`Name the report with --report; there is ${reports.join(', ') || 'none'}.`);
}

function tell(
  findings: Findings,
  request: Request,
  document: Document,
  content: Content,
  { id, report }: ReportSource,
): string {
  const folder = join(request.content, 'reports', id);
  return writeFindings(findings, {
    sha256: document.sha256,
    path: request.document,
    folder,
    report,
    placeInFolder: (file, path) => placeInReport(content, id, file, path),
  });
}

/** Writes the record and returns its path. It has no date: the same facts make the same file. */
function record(
  findings: Findings,
  { content }: Request,
  { sha256 }: Document,
  source: ReportSource,
): string {
  const path = join(content, 'reports', source.id, 'verification.json');
  const verification: Verification = {
    document: sha256,
    ledger: hashLedger({ ...source, names: findings.names }),
    names: [...findings.names],
    counts: findings.counts,
  };
  try {
    replaceFile(path, `${JSON.stringify(verification, null, 2)}\n`);
  } catch {
    throw new CannotVerify(`Everything fits, but “${path}” can’t be written.`);
  }
  return path;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotVerify) && !(error instanceof UnreadableDocument)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
