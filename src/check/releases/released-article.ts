import { readArticle } from '../../content/articles/read-article.ts';
import type { ArticleFile } from '../../content/content.ts';
import { makeSource } from '../../problems/source.ts';
import type { Release } from './release.ts';

/** An article as it was in a release; null when it is new since. */
export async function releasedArticle(path: string, release: Release): Promise<ArticleFile | null> {
  if (!release.files.has(path)) return null;
  const source = makeSource(path, (await release.read(path)) ?? '');
  return readArticle({ path, hash: '', source, document: null, faults: [] });
}
