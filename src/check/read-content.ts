import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { publishedLanguages, type Languages } from '../languages/languages.ts';
import { namesSchema } from '../schemas/names.ts';
import { siteLanguagesSchema } from '../schemas/site.ts';
import type { Articles } from './articles/article-list.ts';
import { checkArticle } from './articles/check-article.ts';
import { openJson, type OpenedJson } from '../content/json/json-document.ts';
import { validate } from '../content/json/schema-faults.ts';
import type { Fault, Problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { draftReport, type ReportDraft } from './reports/report-draft.ts';
import { makeSource, toProblem, type Source } from '../problems/source.ts';
import { listContent } from '../content/content-files.ts';
import { missingFiles } from '../content/missing-files.ts';
import { figureIn, namedFigures } from './named-figures.ts';
import { LARGEST_ARTICLE, LARGEST_FILE, readText } from '../content/read-text.ts';

/** A content folder as far as it could be read. */
export interface Content {
  readonly folder: string;
  readonly shelf: Shelf;
  readonly names: readonly string[];
  /** False while the list of names has a fault: what seems to be none of them may be one. */
  readonly knowsNames: boolean;
  /** Reports by their folders' names. */
  readonly drafts: ReadonlyMap<string, ReportDraft>;
  readonly articles: Articles;
  readonly languages: Languages;
}

/**
 * Reads a content folder. Runs nothing of what it reads.
 * @throws {Refusal} when the folder isn't there.
 */
export async function readContent(contentDir: string): Promise<Content> {
  const folder = resolve(contentDir);
  if (!(await isFolder(folder)))
    throw new Refusal(`There is no content folder ${contentDir}.`, 'Name one with --content DIR.');
  const shelf = await readShelf(folder);
  const { names, whole } = readNames(shelf);
  const drafts = readReports(shelf);
  const books = new Map([...drafts].map(([id, { book }]) => [id, book]));
  const articles = new Map(
    [...shelf.articles].map(([path, source]) => [path, checkArticle(source.text, { books, names })]),
  );
  return { folder, shelf, names, knowsNames: whole, drafts, articles, languages: languagesOf(shelf) };
}

/** The languages that the site says it is published in; all that there are while that has a fault. */
function languagesOf({ json }: Shelf): Languages {
  const site = json.get('site.json')?.document?.value as { readonly languages?: unknown } | null | undefined;
  return publishedLanguages(siteLanguagesSchema.safeParse(site?.languages).data);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** The files of the folder, read, with the faults that were found in each. Paths are from the folder. */
export interface Shelf {
  readonly json: ReadonlyMap<string, OpenedJson>;
  readonly articles: ReadonlyMap<string, Source>;
  readonly folders: readonly string[];
  readonly add: (path: string, faults: readonly Fault[]) => void;
  readonly problems: (isKept: (fault: Fault) => boolean) => Problem[];
}

async function readShelf(folder: string): Promise<Shelf> {
  const { files, folders, faults } = await listContent(folder);
  const sources = new Map<string, Source>();
  const json = new Map<string, OpenedJson>();
  const articles = new Map<string, Source>();
  const found: [string, Fault][] = [];
  const add = (path: string, list: readonly Fault[]): void =>
    list.forEach((fault) => found.push([path, fault]));
  const name = (path: string): string => relative(process.cwd(), join(folder, path)).split(sep).join('/');
  const there = [...files, ...faults.map(({ path }) => path)];
  for (const { path, message, hint } of [...faults, ...missingFiles(there, folders)]) {
    add(path, [{ start: 0, end: 0, rule: 'invalid-data', message, hint }]);
  }
  for (const path of files) {
    const read = await readText(join(folder, path), path.endsWith('.mdx') ? LARGEST_ARTICLE : LARGEST_FILE);
    const source = makeSource(name(path), read.text ?? read.readable);
    sources.set(path, source);
    add(path, read.faults);
    if (path.endsWith('.mdx')) {
      if (read.text !== null) articles.set(path, source);
      continue;
    }
    const opened =
      read.text === null ? { document: null, source, faults: [] } : openJson(source.file, read.text);
    json.set(path, opened);
    add(path, opened.faults);
  }
  const problems = (isKept: (fault: Fault) => boolean): Problem[] =>
    found
      .filter(([, fault]) => isKept(fault))
      .map(([path, fault]) => toProblem(sources.get(path) ?? makeSource(name(path), ''), fault));
  return { json, articles, folders, add, problems };
}

/** The listed names, and whether these are all. */
interface NameList {
  readonly names: readonly string[];
  readonly whole: boolean;
}

function readNames({ json, add }: Shelf): NameList {
  const opened = json.get('names.json');
  if (!opened) return { names: [], whole: false };
  // A slip in the file is one problem: its names still count, or each would be a problem of its own.
  if (!opened.document) return { names: quotedTexts(opened.source.text), whole: false };
  const { document } = opened;
  const { value, faults } = validate(namesSchema, document.value, document.locate);
  const found = [...faults, ...namedFigures(value ?? [], document.locate)];
  add('names.json', found);
  const whole = found.length === 0 && opened.faults.length === 0;
  if (value) return { names: value.filter((name) => figureIn(name) === null), whole };
  if (!Array.isArray(document.value)) return { names: quotedTexts(opened.source.text), whole };
  const list: readonly unknown[] = document.value;
  const names = list
    .filter((name) => typeof name === 'string')
    .filter((name) => namesSchema.safeParse([name]).success);
  return { names, whole };
}

function quotedTexts(json: string): string[] {
  return [...json.matchAll(/"([^"\\\n]+)"/g)].map(([, text = '']) => text);
}

function readReports({ json, folders, add }: Shelf): ReadonlyMap<string, ReportDraft> {
  const files = new Map<string, Map<string, OpenedJson>>();
  for (const folder of folders) {
    const id = /^reports\/([^/]+)$/.exec(folder)?.[1];
    if (id !== undefined) files.set(id, new Map());
  }
  for (const [path, opened] of json) {
    const [, id = '', file = ''] = /^reports\/([^/]+)\/(.+)$/.exec(path) ?? [];
    files.get(id)?.set(file, opened);
  }
  const drafts = new Map([...files].map(([id, own]) => [id, draftReport(id, own)]));
  for (const [id, { faults }] of drafts)
    for (const [file, list] of faults) add(`reports/${id}/${file}`, list);
  return drafts;
}
