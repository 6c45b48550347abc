import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import { compareProblems, withoutRepeats } from '../problem.ts';
import { readerFor } from './audit-file.ts';
import { auditPath } from './audit-path.ts';
import { toProblem } from './hole-problem.ts';
import { NO_MARKS, type FileAudit, type Hole, type MarkCounts } from './hole.ts';
import { namePath, readSources } from './trace.ts';

/** What the audit found in one built file. */
export interface FileReport {
  /** From the site's root, with forward slashes. */
  readonly path: string;
  readonly marks: MarkCounts;
  readonly holes: readonly Hole[];
}

/** What the audit found in a built site. */
export interface AuditReport {
  readonly files: readonly FileReport[];
  /** Files that hold no text to audit, or none that this audit can read. */
  readonly notRead: readonly string[];
  readonly marks: MarkCounts;
  /** Every hole, at the place in the content that it came from. */
  readonly problems: readonly Problem[];
}

/**
 * Audits every file of a built site for figures without a mark. A site that isn't in its place yet is
 * named by the place that it is built for.
 */
export async function auditSite(
  distDir: string,
  names: readonly string[],
  contentDir: string,
  site = distDir,
): Promise<AuditReport> {
  const paths = await listFiles(distDir);
  const files: FileReport[] = [];
  // One after the other: the work is the processor's, and a site is larger than one needs in memory.
  for (const path of paths) {
    const { marks, holes } = await auditFile(distDir, path, names);
    files.push({ path, marks, holes: [...auditPath(path), ...holes] });
  }
  return {
    files,
    notRead: paths.filter((path) => readerFor(path) === null),
    marks: files.map(({ marks }) => marks).reduce(addMarks, NO_MARKS),
    problems: await problemsOf(files, site, contentDir),
  };
}

async function auditFile(distDir: string, path: string, names: readonly string[]): Promise<FileAudit> {
  const reader = readerFor(path);
  return reader === null
    ? { holes: [], marks: NO_MARKS }
    : reader(await readFile(join(distDir, path), 'utf8'), names);
}

async function problemsOf(
  files: readonly FileReport[],
  site: string,
  contentDir: string,
): Promise<Problem[]> {
  if (files.every(({ holes }) => holes.length === 0)) return [];
  const sources = await readSources(contentDir);
  const problems = files.flatMap(({ path, holes }) =>
    holes.map((hole) => toProblem(hole, path, namePath(join(site, path)), sources)),
  );
  return withoutRepeats(problems).sort(compareProblems);
}

function addMarks(a: MarkCounts, b: MarkCounts): MarkCounts {
  return {
    unverified: a.unverified + b.unverified,
    computed: a.computed + b.computed,
    own: a.own + b.own,
    name: a.name + b.name,
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
