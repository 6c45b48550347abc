// What every route needs: the site in one language, read through the door.
import { citedClaims } from '../claims/citations.ts';
import { readOutline } from '../components/article/outline.ts';
import type { Edition, Explainer } from '../components/edition.ts';
import type { Language } from '../schemas/language.ts';
import { readArticles, readLedgers, readNames, readSite, slugOf, type ArticleEntry } from './_content.ts';

/** Reads the site in a language: all that its pages are made of. */
export async function readEdition(language: Language): Promise<Edition> {
  const [site, names, ledgers, articles] = await Promise.all([
    readSite(),
    readNames(),
    readLedgers(),
    readArticles(language),
  ]);
  return { language, site, names, ledgers, explainers: articles.map(explainerOf) };
}

/** An article as the pages know it. */
export function explainerOf(entry: ArticleEntry): Explainer {
  const { data, body = '' } = entry;
  return {
    slug: slugOf(entry),
    article: data,
    outline: readOutline(body),
    cites: citedClaims([data.title, data.summary, body].join('\n\n')),
  };
}
