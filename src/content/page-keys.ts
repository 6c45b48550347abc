import { createHash } from 'node:crypto';
import type { Language } from '../languages/languages.ts';
import { outlineOf } from './articles/outline.ts';
import type { ArticleFile, Content } from './content.ts';
import { hashFiles } from './hash-files.ts';
import { remember } from './memory.ts';

/** Stands for all that a page about the whole site may read. */
export function siteKey(content: Content): string {
  return remember(content, 'site-key', () => hashFiles(content, [...content.files.keys()]));
}

/**
 * Stands for all that a page of a report may read in a language: the report's folder, what its explainers refer to
 * and in which languages they are, the site, the names, and of other reports their records.
 */
export function reportKey(content: Content, report: string, { id }: Pick<Language, 'id'>): string {
  return remember(content, `report-key:${id}:${report}`, () => {
    const all = [...content.articles.values()];
    const slugs = new Set(all.filter((article) => article.report === report).map(({ slug }) => slug));
    const explainers = all
      .filter(({ slug }) => slugs.has(slug))
      .map((article) => [
        article.path,
        article.language === id ? [article.record, outlineOf(article)] : null,
      ]);
    return hashOf(hashFiles(content, filesOf(content, report)), explainers);
  });
}

/** Stands for all that the page of an article may read: besides what other pages of its report do, its own text. */
export function articleKey(content: Content, { file, report, language }: ArticleFile): string {
  return hashOf(reportKey(content, report ?? '', { id: language }), file.hash);
}

function filesOf({ files }: Content, report: string): string[] {
  const isOfAll = /^(?:site|names|reports\/[^/]+\/report)\.json$/;
  return [...files.keys()].filter((path) => isOfAll.test(path) || path.startsWith(`reports/${report}/`));
}

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
