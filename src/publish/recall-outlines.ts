import type { ContentCache } from '../cache/content-cache.ts';
import { giveOutlines, outlineOf, type Outline } from '../content/articles/outline.ts';
import type { Content } from '../content/content.ts';

/** The outlines of a site's articles lie in one place: most are asked for, and few are another than in the last build. */
const PARTS = ['outlines'];

/** Outlines the articles that are others than in the last build: to know what one refers to, all of it is parsed. */
export function recallOutlines({ articles }: Content, cache: ContentCache): void {
  const kept = cache.find(PARTS)?.toString() ?? '[]';
  const known = new Map(JSON.parse(kept) as [string | null, Outline][]);
  giveOutlines(articles.values(), known);
  const outlines = [...articles.values()].map((article) => [article.file.hash, outlineOf(article)]);
  const now = JSON.stringify(outlines);
  if (now !== kept) cache.keep(PARTS, Buffer.from(now));
}
