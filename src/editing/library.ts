import { existsSync } from 'node:fs';
import { scopeOf, type ReportScope } from '../check/reports/report-scope.ts';
import type { ArticleFile, Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import type { LanguageId } from '../languages/languages.ts';
import type { Report } from '../schemas/report.ts';
import type { Site } from '../schemas/site.ts';
import { Refusal } from '../problems/refusal.ts';

/** The content folder as the commands need to know it. */
export interface Library {
  /** The folder as it was named. */
  readonly content: string;
  readonly reports: () => string[];
  /** What a report is. @throws {Refusal} when its report.json has faults */
  readonly report: (id: string) => Report;
  /** The ids of a report's claims, as far as they can be read. */
  readonly claims: (report: string) => ReadonlySet<string>;
  /** What texts on a report can link to; null where there is no such report. */
  readonly scope: (report: string) => ReportScope | null;
  /** What the site is. @throws {Refusal} when site.json has faults */
  readonly site: () => Site;
  readonly names: () => readonly string[];
  /** The articles in a language that have no faults in their frontmatter. */
  readonly articles: (language: LanguageId) => readonly ArticleFile[];
}

/** Opens a content folder; one that isn't there yet holds nothing. */
export async function openLibrary(content: string): Promise<Library> {
  const read: Partial<Content> = existsSync(content) ? await readContent(content) : {};
  return {
    content,
    reports: () => [...(read.reports?.keys() ?? [])],
    report: (id) => read.reports?.get(id)?.record ?? refuse(`${content}/reports/${id}/report.json`),
    claims: (report) => read.reports?.get(report)?.claims.ids ?? new Set(),
    scope: (report) => {
      const files = read.reports?.get(report);
      return files ? scopeOf(files) : null;
    },
    site: () => read.site ?? refuse(`${content}/site.json`),
    names: () => read.names?.names ?? [],
    articles: (language) =>
      [...(read.articles?.values() ?? [])].filter(
        (article) => article.language === language && article.record !== null,
      ),
  };
}

function refuse(file: string): never {
  throw new Refusal(`“${file}” has faults.`, 'Run npm run check, and mend them first.');
}
