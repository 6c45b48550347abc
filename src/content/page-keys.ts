import { createHash } from 'node:crypto';
import type { Language } from '../languages/languages.ts';
import { outlineOf } from './articles/outline.ts';
import type { ArticleFile, Content } from './content.ts';
import { hashFiles } from './hash-files.ts';
import { remember } from './memory.ts';

/** Stands for all that a page about the whole site may read: of articles, what they say of themselves and refer to. */
export function siteKey(content: Content): string {
  return remember(content, 'site-key', () => {
    const records = [...content.files.keys()].filter((path) => !path.startsWith('articles/'));
    const articles = [...content.articles.values()].map((article) => [article.path, ...tellArticle(article)]);
    return hashOf(hashFiles(content, records), dateOf(content), articles);
  });
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
      .map((article) => [article.path, article.language === id ? tellArticle(article) : null]);
    return hashOf(hashFiles(content, filesOf(content, report)), dateOf(content), explainers);
  });
}

/** Stands for all that the page of an article may read: besides what other pages of its report do, its own text. */
export function articleKey(content: Content, { file, report, language }: ArticleFile): string {
  return hashOf(reportKey(content, report ?? '', { id: language }), file.hash);
}

/** What other pages than its own may read of an article. */
function tellArticle(article: ArticleFile): readonly unknown[] {
  return [article.record, outlineOf(article)];
}

/** A site that doesn’t say which day it is of has that of its last commit, or today’s. */
function dateOf({ site }: Content): string | null {
  return site?.asOf ?? null;
}

function filesOf({ files }: Content, report: string): string[] {
  const isOfAll = /^(?:site|names|reports\/[^/]+\/report)\.json$/;
  return [...files.keys()].filter((path) => isOfAll.test(path) || path.startsWith(`reports/${report}/`));
}

function hashOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
