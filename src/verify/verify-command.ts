import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked } from '../command/read-words.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { replaceFile } from '../content/write-file.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Verification } from '../schemas/verification.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import { holdAgainst, isClean, type Findings } from './findings.ts';
import { hashLedger } from './ledger-hash.ts';
import { placeInReport, readReportSource, type ReportSource } from './report-source.ts';
import { writeFindings, writeSummary } from './write-findings.ts';

const FORM = {
  usage: `npm run verify -- DOCUMENT [--report ID] [--content DIR]

Holds a report's folder against the document that it restates: each figure of the folder must stand in the document,
and each of the document in the folder. What doesn't fit is listed; where all fits, that is recorded for the site.
`,
  options: { report: 'string', content: 'string' },
  words: 1,
  extra: 'Name one document: npm run verify -- DOCUMENT.',
} as const;

interface Request {
  readonly document: string;
  readonly report: string | undefined;
  readonly content: string;
}

await runCommand(FORM, async (asked) => {
  const request = readRequest(asked);
  const document = await readDocument(request.document);
  const content = await openContent(request.content);
  const source = readReportSource(content, chooseReport(request, content, document));
  const findings = holdAgainst(document, source.report, source.claims, source.names);
  if (!isClean(findings)) {
    say(tell(findings, request, document, content, source));
    return 1;
  }
  say(writeSummary(findings, source.id, record(findings, request, document, source)));
  return 0;
});

function readRequest({ options, words: [document] }: Asked<(typeof FORM)['options']>): Request {
  if (document === undefined) throw new Refusal('Name one document:', 'npm run verify -- DOCUMENT.');
  return { document, report: options.report, content: options.content ?? 'content' };
}

async function openContent(folder: string): Promise<Content> {
  if (existsSync(join(folder, 'reports'))) return readContent(folder);
  throw new Refusal(
    `There is no folder “${join(folder, 'reports')}”.`,
    'Name the content folder with --content DIR.',
  );
}

/** The report that is named, the only one, or the one whose recorded hash is the document's. */
function chooseReport({ report, content }: Request, { reports: files }: Content, document: Document): string {
  const reports = [...files.keys()];
  if (report !== undefined) {
    if (reports.includes(report)) return report;
    throw new Refusal(
      `There is no report “${report}” in “${content}”.`,
      reports.length === 0 ? 'Draft one with npm run draft.' : `There is ${reports.join(', ')}.`,
    );
  }
  const matching =
    reports.length === 1
      ? reports
      : reports.filter((id) => files.get(id)?.record?.document.sha256 === document.sha256);
  const [only, ...others] = matching;
  if (only !== undefined && others.length === 0) return only;
  throw new Refusal(
    'Name the report with --report ID:',
    reports.length === 0 ? 'there is none yet.' : `there is ${reports.join(', ')}.`,
  );
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
    document,
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
    throw new Refusal(
      `Everything fits, but “${path}” can’t be written.`,
      'Look at who may write there, and at the room on the disk.',
    );
  }
  return path;
}
