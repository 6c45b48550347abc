import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fault } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { readArticle } from './articles/read-article.ts';
import type { ArticleFile, Content, ContentFile, FileFault, ReportFiles } from './content.ts';
import { listContent, type Listing } from './list-content.ts';
import { heldChecked, heldContent, holdContent } from './memory.ts';
import { missingFiles } from './missing-files.ts';
import { figureInOwn } from './named-figures.ts';
import { readNames } from './read-names.ts';
import { openFile, readFiles } from './read-files.ts';
import { readReport } from './reports/read-report.ts';
import { readSite } from './read-site.ts';
import type { SiteRecord } from '../schemas/site.ts';
import { commitDay, lastDateIn } from './site-date.ts';
import type { SiteDate } from './content.ts';

/**
 * A content folder as it is now. What hasn't changed since it was last read is not read again, and nothing of what is
 * read is run.
 * @throws {Refusal} when the folder isn't there.
 */
export async function readContent(contentDir: string): Promise<Content> {
  const folder = resolve(contentDir);
  if (!(await isFolder(folder)))
    throw new Refusal(`There is no content folder ${contentDir}.`, 'Name one with --content DIR.');
  // Looks at one folder follow one another: each finds what the last one read.
  const before = heldContent(folder)?.catch(() => null) ?? Promise.resolve(null);
  const now = before.then((last) => readAgain(folder, last));
  holdContent(folder, now);
  return now;
}

/**
 * A content folder as it would be with other texts in some of its files, by their paths from it: what an editor has
 * open and hasn't saved. Texts of files that aren't there are left out.
 * @throws {Refusal} when the folder isn't there.
 */
export async function readContentWith(
  contentDir: string,
  open: ReadonlyMap<string, string>,
): Promise<Content> {
  const saved = await readContent(contentDir);
  const files = new Map(
    [...saved.files].map(([path, file]) => {
      const text = open.get(path);
      const isSaved = text === undefined || text === file.source.text;
      return [path, isSaved ? file : openFile(path, file.source.file, { text, readable: text, faults: [] })];
    }),
  );
  return isSame(files, saved.files) ? saved : assemble(saved.folder, saved.listing, files, saved);
}

/** The content that a check without errors has seen last; where nothing was checked, what stands there. */
export async function checkedContent(contentDir: string): Promise<Content> {
  return heldChecked() ?? (await readContent(contentDir));
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function readAgain(folder: string, last: Content | null): Promise<Content> {
  const listing = await listContent(folder);
  const files = await readFiles(folder, listing.files, last?.files);
  const isLevel =
    last !== null && JSON.stringify(listing) === JSON.stringify(last.listing) && isSame(files, last.files);
  return isLevel ? last : assemble(folder, listing, files, last);
}

async function assemble(
  folder: string,
  listing: Listing,
  files: ReadonlyMap<string, ContentFile>,
  last: Content | null,
): Promise<Content> {
  const names = readNames(files.get('names.json'));
  const site = readSite(files.get('site.json'));
  const reports = readReports(listing, files, last);
  const articles = readArticles(files, last);
  const date = await dateOf(site.record, folder, [...files.keys()], reports, articles);
  return {
    folder,
    listing,
    files,
    site: site.record && { ...site.record, asOf: date.asOf },
    dateKnownBy: date.knownBy,
    languages: site.languages,
    names: { ...names, names: [...names.names, ...namesOfReports(reports)] },
    reports,
    articles,
    faults: [
      ...wholeFaults(listing),
      ...[...files.values()].flatMap(({ path, faults }) => at(path, faults)),
      ...at('names.json', names.faults),
      ...at('site.json', site.faults),
      ...[...reports.values()].flatMap(({ faults }) => faults),
      ...[...articles.values()].flatMap(({ path, faults }) => at(path, faults)),
    ],
  };
}

/** The site's date: what it says, or the day of the last commit, or the last date in the content. */
async function dateOf(
  site: SiteRecord | null,
  folder: string,
  paths: readonly string[],
  reports: Content['reports'],
  articles: Content['articles'],
): Promise<SiteDate> {
  if (site?.asOf !== undefined) return { asOf: site.asOf, knownBy: 'site' };
  const day = await commitDay(folder, paths);
  if (day !== null) return { asOf: day, knownBy: 'git' };
  return { asOf: lastDateIn(reports.values(), articles.values()), knownBy: 'content' };
}

/** The names that reports list for themselves and that hold no figure beyond their own digits. */
function namesOfReports(reports: ReadonlyMap<string, ReportFiles>): string[] {
  const names = [...reports.values()].flatMap(({ record }) => record?.names ?? []);
  return names.filter((name) => figureInOwn(name) === null);
}

function at(path: string, faults: readonly Fault[]): FileFault[] {
  return faults.map((fault) => [path, fault]);
}

/** What is wrong with a file or a folder as a whole. */
function wholeFaults({ files, folders, faults }: Listing): FileFault[] {
  const there = [...files, ...faults.map(({ path }) => path)];
  return [...faults, ...missingFiles(there, folders)].map(({ path, ...fault }) => [
    path,
    { start: 0, end: 0, rule: 'invalid-data', ...fault },
  ]);
}

function readReports(
  { folders }: Listing,
  files: ReadonlyMap<string, ContentFile>,
  last: Content | null,
): ReadonlyMap<string, ReportFiles> {
  const own = new Map<string, Map<string, ContentFile>>();
  for (const folder of folders) {
    const id = /^reports\/([^/]+)$/.exec(folder)?.[1];
    if (id !== undefined) own.set(id, new Map());
  }
  for (const [path, file] of files) {
    const [, id = '', name = ''] = /^reports\/([^/]+)\/(.+)$/.exec(path) ?? [];
    own.get(id)?.set(name, file);
  }
  return new Map(
    [...own].map(([id, held]) => {
      const known = last?.reports.get(id);
      return [id, known && isSame(known.files, held) ? known : readReport(id, held)];
    }),
  );
}

function isSame(a: ReadonlyMap<string, ContentFile>, b: ReadonlyMap<string, ContentFile>): boolean {
  return a.size === b.size && [...a].every(([name, file]) => b.get(name) === file);
}

function readArticles(
  files: ReadonlyMap<string, ContentFile>,
  last: Content | null,
): ReadonlyMap<string, ArticleFile> {
  return new Map(
    [...files.values()].flatMap((file): [string, ArticleFile][] => {
      if (!file.path.endsWith('.mdx') || file.hash === null) return [];
      const known = last?.articles.get(file.path);
      return [[file.path, known?.file === file ? known : readArticle(file)]];
    }),
  );
}
