import { readArticleTexts } from '../check/articles/article-texts.ts';
import type { Content } from '../check/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import type { FactGroup, PageFacts } from './facts.ts';
import { citedClaims } from './groups/cited-claims.ts';
import { nearFigures } from './groups/near-figures.ts';
import { problemsFound } from './groups/problems-found.ts';
import { translationsMissing } from './groups/translations-missing.ts';
import { unusedClaims } from './groups/unused-claims.ts';
import { verdicts } from './groups/verdicts.ts';
import { subjectOf } from './page-subject.ts';

/**
 * What an editor may want to know of a page.
 * @param path the page's address, counted from the site's own folder
 * @param problems what the check finds in the content; with an error, no page is shown and nothing else is told
 */
export function pageFacts(content: Content, problems: readonly Problem[], path: string): PageFacts {
  const subject = subjectOf(path, content);
  const found = problemsFound(problems, subject?.article?.source.file);
  const isBroken = problems.some(({ severity }) => severity === 'error');
  if (isBroken || subject === null) return { path, groups: filled([found]) };
  const texts = subject.article ? readArticleTexts(subject.article.source.text) : null;
  const ofArticle =
    texts && subject.article
      ? [
          citedClaims(subject, subject.article.source, texts),
          ...nearFigures(subject, subject.article.source, texts, content.names),
        ]
      : [];
  return {
    path,
    groups: filled([
      found,
      ...ofArticle,
      unusedClaims(subject, content.articles),
      verdicts(subject),
      translationsMissing(subject, content),
    ]),
  };
}

function filled(groups: readonly FactGroup[]): FactGroup[] {
  return groups.filter(({ facts }) => facts.length > 0);
}
