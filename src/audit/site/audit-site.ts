import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { NO_CACHE } from '../../cache/content-cache.ts';
import type { Problem } from '../../problems/problem.ts';
import { compareProblems, withoutRepeats } from '../../problems/problem.ts';
import type { Content } from '../../content/content.ts';
import { namePath } from '../../content/read-files.ts';
import { takeCensus, type Census } from '../census.ts';
import { readNamed } from '../named-claims.ts';
import { siteFacts } from '../site-facts.ts';
import { subjectsIn } from '../subject.ts';
import { readerFor } from './audit-file.ts';
import { auditPath } from './audit-path.ts';
import { textOfFile } from './file-text.ts';
import { toProblem } from './hole-problem.ts';
import type { FileAudit, Hole } from './hole.ts';
import { NO_MARKS, type MarkCounts } from './mark-counts.ts';
import { allNames } from './all-names.ts';

/** A short text is read as soon as what was found in it before; so is a picture, of which only the texts are read. */
function isWorthKeeping(path: string, bytes: Buffer): boolean {
  return bytes.length > 1000 && !path.endsWith('.png');
}

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
  /** How each claim and each check leaves the site. */
  readonly census: Census;
  /** Every hole, at the place in the content that it came from. */
  readonly problems: readonly Problem[];
}

/**
 * Audits every file of a built site for figures without a mark. A site that isn't in its place yet is
 * named by the place that it is built for.
 * @param cache where to look for what was found in the same file before
 */
export async function auditSite(
  distDir: string,
  content: Content,
  site = distDir,
  cache = NO_CACHE,
): Promise<AuditReport> {
  const paths = await listFiles(distDir);
  const names = allNames(content);
  const subjects = subjectsIn(content);
  const census = takeCensus(subjects, siteFacts(content).root);
  const misnamed = readNamed([...new Set(subjects.map(({ ledger }) => ledger))], names);
  const files: FileReport[] = [];
  // One after the other: the work is the processor's, and a site is larger than one needs in memory.
  for (const path of pagesFirst(paths)) {
    const { marks, holes, occurrences } = auditFile(distDir, path, names, cache);
    files.push({ path, marks, holes: [...holes, ...misnamed(path, occurrences)] });
    if (readerFor(path) !== null) census.add(path, occurrences);
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files,
    notRead: paths.filter((path) => readerFor(path) === null),
    marks: files.map(({ marks }) => marks).reduce(addMarks, NO_MARKS),
    census: census.finish(),
    problems: problemsOf(files, site, content),
  };
}

/** The holes in some files of a built site. */
export function auditFiles(
  distDir: string,
  paths: readonly string[],
  content: Content,
  site = distDir,
): Problem[] {
  const names = allNames(content);
  const audits = paths.map((path) => auditFile(distDir, path, names));
  const files = audits.map(({ marks, holes }, index) => ({ path: paths[index] ?? '', marks, holes }));
  return problemsOf(files, site, content);
}

/** What is made of pages is read after them. */
function pagesFirst(paths: readonly string[]): string[] {
  const isPage = (path: string): boolean => path.endsWith('.html');
  return [...paths.filter(isPage), ...paths.filter((path) => !isPage(path))];
}

function auditFile(distDir: string, path: string, names: readonly string[], cache = NO_CACHE): FileAudit {
  const reader = readerFor(path);
  const address = auditPath(path);
  if (reader === null) return { holes: address, marks: NO_MARKS, occurrences: [] };
  const bytes = readFileSync(join(distDir, path));
  const read = (): FileAudit => reader(textOfFile(path, bytes), names);
  const audit = isWorthKeeping(path, bytes)
    ? cache.recallJson([extname(path), bytes, ...names], read)
    : read();
  return { ...audit, holes: [...address, ...audit.holes] };
}

function problemsOf(files: readonly FileReport[], site: string, content: Content): Problem[] {
  const sources = [...content.files.values()].map(({ source }) => source);
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
