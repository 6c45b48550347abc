import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findProblems } from '../../src/check/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readDocument } from '../../src/document/read-document.ts';
import type { Document } from '../../src/document/document.ts';
import { draftReport, type ReportDraft } from '../../src/editing/draft/draft-report.ts';
import { holdAgainst, isClean, type Findings } from '../../src/verify/findings.ts';
import { readReportSource } from '../../src/verify/report-source.ts';

/** A draft as an editor gets it, with what both commands say of it. */
export interface Drafted {
  readonly document: Document;
  readonly draft: ReportDraft;
  /** The errors of the check, as `file:line rule figure`. */
  readonly errors: readonly string[];
  readonly findings: Findings;
  readonly isVerified: boolean;
}

/** Drafts a document into a content folder of its own, and holds the one against the other. */
export async function draftFolder(path: string): Promise<Drafted> {
  const folder = mkdtempSync(join(tmpdir(), 'drafted-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const document = await readDocument(path);
  const draft = draftReport(document, []);
  writeFolder(draft, folder);
  const content = await readContent(folder);
  const problems = (await findProblems(content)).filter(({ severity }) => severity === 'error');
  const { report, claims, names } = readReportSource(content, 'drafted');
  const findings = holdAgainst(document, report, claims, names);
  const errors = problems
    .filter(({ file }) => file.includes('reports/drafted/'))
    .map(({ file, line, rule, figure = '' }) => `${basename(file)}:${line} ${rule} ${figure}`.trim());
  return { document, draft, errors, findings, isVerified: isClean(findings) };
}

function writeFolder({ report, claims, tables }: ReportDraft, folder: string): void {
  const write = (path: string, value: unknown): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value, null, 2));
  };
  const home = 'reports/drafted';
  write('names.json', []);
  write(`${home}/report.json`, report);
  write(
    `${home}/claims.json`,
    claims.map(({ record }) => record),
  );
  for (const { name, resource } of tables) write(`${home}/tables/${name}.json`, resource);
}
