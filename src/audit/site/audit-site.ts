import { join } from 'node:path';
import { isOfAll, partOf } from '../../addresses/site-part.ts';
import { builtFolder, hashOf, type BuiltFolder } from '../../cache/built-folder.ts';
import { NO_CACHE, type ContentCache } from '../../cache/content-cache.ts';
import { hashFiles } from '../../content/hash-files.ts';
import type { Problem } from '../../problems/problem.ts';
import { compareProblems, withoutRepeats } from '../../problems/problem.ts';
import type { Content } from '../../content/content.ts';
import { namePath } from '../../content/read-files.ts';
import { takeCensus, type Census, type CensusTaker, type PartCount } from '../census.ts';
import { readNamed } from '../named-claims.ts';
import { siteFacts } from '../site-facts.ts';
import { subjectsIn } from '../subject.ts';
import { readerFor } from './audit-file.ts';
import { auditPage, type PageReader } from './audit-html.ts';
import { auditPath } from './audit-path.ts';
import { textOfFile } from './file-text.ts';
import { toProblem } from './hole-problem.ts';
import type { FileAudit, Hole } from './hole.ts';
import { NO_MARKS, type MarkCounts } from './mark-counts.ts';
import { allNames } from './all-names.ts';

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

/** What was found in the files of one part of a site, as it can be kept. */
interface PartAudit {
  readonly files: readonly FileReport[];
  readonly count: PartCount;
}

/** What was found in a file by its path, and the hash of the bytes that it was found in. */
type KnownAudit = readonly [path: string, { readonly hash: string; readonly audit: FileAudit | null }];

/**
 * Audits every file of a built site for figures without a mark. A site that isn't in its place yet is
 * named by the place that it is built for.
 * @param cache where to look for what was found in the same files before
 */
export function auditSite(distDir: string, content: Content, site = distDir, cache = NO_CACHE): AuditReport {
  const built = builtFolder(distDir);
  const paths = built.list();
  const audit = beginAudit(built, content, cache);
  const parts = [...Map.groupBy(paths, partOf)].sort(([a], [b]) => compareParts(a, b));
  // One after the other: the work is the processor's, and a site is larger than one needs in memory.
  const files = parts.flatMap(([part, itsPaths]) => audit.read(part, pagesFirst(itsPaths)));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files,
    notRead: paths.filter((path) => readerFor(path) === null),
    marks: files.map(({ marks }) => marks).reduce(addMarks, NO_MARKS),
    census: audit.finish(),
    problems: problemsOf(files, site, content),
  };
}

/** What repeats the others comes last. */
function compareParts(a: string, b: string): number {
  return Number(isOfAll(a)) - Number(isOfAll(b)) || (a < b ? -1 : 1);
}

interface Auditor {
  readonly read: (part: string, paths: readonly string[]) => readonly FileReport[];
  readonly finish: () => Census;
}

function beginAudit(built: BuiltFolder, content: Content, cache: ContentCache): Auditor {
  const { names, known, auditFile } = readFilesOf(built, content, cache);
  const subjects = subjectsIn(content);
  const census = takeCensus(subjects, siteFacts(content).root);
  const misnamed = readNamed([...new Set(subjects.map(({ ledger }) => ledger))], names);
  const records = hashFiles(content, [...content.files.keys()].filter(isRecord));

  /** Of a part that has changed, only those files are read that have. */
  function readFiles(part: string, paths: readonly string[]): (FileAudit | null)[] {
    const last = cache.find(['files', known, part]);
    const before = new Map(last === null ? [] : (JSON.parse(last.toString()) as KnownAudit[]));
    const audits = paths.map((path): KnownAudit => {
      const hash = built.hashOf(path);
      const found = before.get(path);
      return [path, found?.hash === hash ? found : { hash, audit: auditFile(path) }];
    });
    cache.keep(['files', known, part], Buffer.from(JSON.stringify(audits)));
    return audits.map(([, { audit }]) => audit);
  }

  function auditThem(part: string, paths: readonly string[], count: CensusTaker['count']): PartAudit {
    const audits = readFiles(part, paths);
    const read = paths.flatMap((path, index) => {
      const audit = audits[index] ?? null;
      return audit === null ? [] : [{ path, ...audit }];
    });
    const files = paths.map((path, index): FileReport => {
      const { marks = NO_MARKS, holes = [], occurrences = [] } = audits[index] ?? {};
      return { path, marks, holes: [...auditPath(path), ...holes, ...misnamed(path, occurrences)] };
    });
    return { files, count: count(read) };
  }

  const made: PartCount[] = [];
  /** What is made of the others depends on what they name, and comes when all of them have been read. */
  let named: string | null = null;

  return {
    read: (part, paths) => {
      if (isOfAll(part)) named ??= hashOf(JSON.stringify(census.named()));
      const hashes = paths.flatMap((path) => [path, built.hashOf(path)]);
      const { files, count } = cache.recallJson(['part', known, records, named ?? '', ...hashes], () =>
        auditThem(part, paths, named === null ? census.count : census.countMade),
      );
      if (named === null) census.add(count);
      else made.push(count);
      return files;
    },
    finish: () => {
      for (const count of made) census.add(count);
      return census.finish();
    },
  };
}

/** Whose figures there are, and what they say, is told by all content but the texts of articles. */
function isRecord(path: string): boolean {
  return !path.startsWith('articles/');
}

/** The holes in some files of a built site. */
export function auditFiles(
  distDir: string,
  paths: readonly string[],
  content: Content,
  site = distDir,
  cache = NO_CACHE,
): Problem[] {
  const built = builtFolder(distDir);
  const { known, auditFile } = readFilesOf(built, content, cache);
  const files = paths.map((path): FileReport => {
    const parts = ['file', known, path, built.hashOf(path)];
    const { marks = NO_MARKS, holes = [] } = cache.recallJson(parts, () => auditFile(path)) ?? {};
    return { path, marks, holes: [...auditPath(path), ...holes] };
  });
  return problemsOf(files, site, content);
}

/** What is made of pages is read after them. */
function pagesFirst(paths: readonly string[]): string[] {
  const isPage = (path: string): boolean => path.endsWith('.html');
  return [...paths.filter(isPage), ...paths.filter((path) => !isPage(path))];
}

/** Reads the files of a site one by one; an article within a feed is read once, whichever feeds repeat it. */
function readFilesOf(built: BuiltFolder, content: Content, cache: ContentCache) {
  const names = allNames(content);
  const known = hashOf(JSON.stringify(names));
  const readPage: PageReader = (html) =>
    cache.recallJson(['page', known, html], () => auditPage(html, names));
  return {
    names,
    /** Stands for the names. */
    known,
    /** Null where there is no text to audit. */
    auditFile: (path: string): FileAudit | null =>
      readerFor(path)?.(textOfFile(path, built.read(path)), names, readPage) ?? null,
  };
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
