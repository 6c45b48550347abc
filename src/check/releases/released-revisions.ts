import { readFrontmatter } from '../../content/articles/read-frontmatter.ts';
import { splitArticle } from '../../content/articles/split-article.ts';
import type { HistoryNote } from '../../schemas/claim.ts';
import type { Release } from './release.ts';

/** The revisions that an article had in a release; none when it is new since, or was broken. */
export async function releasedRevisions(path: string, release: Release): Promise<readonly HistoryNote[]> {
  if (!release.files.has(path)) return [];
  const { frontmatter } = splitArticle((await release.read(path)) ?? '');
  const article = frontmatter ? readFrontmatter(frontmatter.text).article : null;
  return article?.revisions ?? [];
}
