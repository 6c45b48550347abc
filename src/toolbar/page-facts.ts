import { textsOf } from '../content/articles/article-texts.ts';
import type { ArticleFile, Content } from '../content/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { FactGroup, PageFacts } from './facts.ts';
import type { Analysed } from './findings.ts';
import { citedClaims } from './groups/cited-claims.ts';
import { findingsLeft } from './groups/findings-left.ts';
import { nearFigures } from './groups/near-figures.ts';
import { problemsFound } from './groups/problems-found.ts';
import { translationsMissing } from './groups/translations-missing.ts';
import { unusedClaims } from './groups/unused-claims.ts';
import { verdicts } from './groups/verdicts.ts';
import { subjectOf, type Subject } from './page-subject.ts';

/**
 * What an editor may want to know of a page.
 * @param path the page's address, counted from the site's own folder
 * @param analysed the document of the page's report, where the folder of documents has it
 * @param problems what the check finds in the content; with an error, no page is shown and nothing else is told
 */
export function pageFacts(
  content: Content,
  problems: readonly Problem[],
  path: string,
  analysed: Analysed | null = null,
): PageFacts {
  const subject = subjectOf(path, content);
  const found = problemsFound(problems, subject?.article?.file.source.file);
  const isBroken = problems.some(({ severity }) => severity === 'error');
  if (isBroken || subject === null) return { path, groups: filled([found]) };
  const ofArticle = subject.article ? articleFacts(subject, subject.article, content) : [];
  return {
    path,
    groups: filled([
      found,
      ...ofArticle,
      unusedClaims(subject, content.articles),
      verdicts(subject),
      findingsLeft(subject, analysed),
      translationsMissing(subject, content),
    ]),
  };
}

function articleFacts(subject: Subject, article: ArticleFile, { names }: Content): FactGroup[] {
  const texts = textsOf(article);
  const { source } = article.file;
  return [citedClaims(subject, source, texts), ...nearFigures(subject, source, texts, names.names)];
}

function filled(groups: readonly FactGroup[]): FactGroup[] {
  return groups.filter(({ facts }) => facts.length > 0);
}
