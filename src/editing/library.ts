import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema } from '../schemas/article.ts';
import type { LanguageId } from '../languages/languages.ts';
import { namesSchema } from '../schemas/names.ts';
import { reportSchema, type Report } from '../schemas/report.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { parse as parseYaml } from 'yaml';
import { CannotWrite } from './cannot-write.ts';

/** What an article's frontmatter says of its place among the others. */
export interface Placed {
  readonly report: string;
  readonly order: number;
  readonly published: string;
}

/** The content folder as the bench needs to know it. Each call reads the disk. */
export interface Library {
  readonly content: string;
  readonly reports: () => string[];
  readonly report: (id: string) => Report;
  readonly site: () => Site;
  readonly names: () => readonly string[];
  readonly articles: (language: LanguageId) => ReadonlyMap<string, Placed>;
}

/** Opens a content folder. */
export function openLibrary(content: string): Library {
  return {
    content,
    reports: () => namesIn(join(content, 'reports'), ''),
    report: (id) => readJson(reportSchema, join(content, 'reports', id, 'report.json')),
    site: () => readJson(siteSchema, join(content, 'site.json')),
    names: () => {
      const file = join(content, 'names.json');
      return existsSync(file) ? readJson(namesSchema, file) : [];
    },
    articles: (language) => readArticles(join(content, 'articles', language)),
  };
}

/** The text of a file. @throws {CannotWrite} when it can't be read */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotWrite(`“${file}” can’t be read.`, 'Name a file that is there.');
  }
}

function namesIn(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (extension === '' ? entry.isDirectory() : entry.name.endsWith(extension)))
    .map(({ name }) => name.slice(0, name.length - extension.length))
    .toSorted();
}

interface Schema<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false };
}

/** A JSON file as its schema reads it. @throws {CannotWrite} when it has faults */
export function readJson<T>(schema: Schema<T>, file: string): T {
  const result = schema.safeParse(parseJson(readText(file)));
  if (result.success) return result.data;
  throw new CannotWrite(`“${file}” has faults.`, 'Run npm run check, and mend them first.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readArticles(folder: string): ReadonlyMap<string, Placed> {
  const placed = namesIn(folder, '.mdx').flatMap((slug) => {
    const found = readFrontmatter(readText(join(folder, `${slug}.mdx`)));
    return found === null ? [] : [[slug, found] as const];
  });
  return new Map(placed);
}

// An article with faults has no place yet; the check says what is wrong with it.
function readFrontmatter(text: string): Placed | null {
  const yaml = /^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? '';
  try {
    const result = articleSchema.safeParse(parseYaml(yaml));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
