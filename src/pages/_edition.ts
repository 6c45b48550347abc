// What every route needs: the site in one language, read through the door.
import { citedClaims } from '../claims/citations.ts';
import type { Ledger } from '../claims/ledger.ts';
import { readOutline } from '../components/article/outline.ts';
import type { Edition, Explainer } from '../components/edition.ts';
import { isFirst, publishedLanguages, type Language, type Languages } from '../languages/languages.ts';
import { readArticles, readLedgers, readNames, readSite, slugOf, type ArticleEntry } from './_content.ts';
import { remember } from './_remember.ts';

/** A route's parameter and property for its language; the first language has no part in the address. */
export interface LanguagePath {
  readonly params: { readonly language: string | undefined };
  readonly props: { readonly language: Language };
}

/** The languages that the site is published in. */
export async function readLanguages(): Promise<Languages> {
  return publishedLanguages((await readSite()).languages);
}

/** The paths of a page that there is one of in each language. */
export async function languagePaths(): Promise<LanguagePath[]> {
  return (await readLanguages()).map((language) => ({
    params: { language: isFirst(language) ? undefined : language.id },
    props: { language },
  }));
}

/** The paths of a page that there is one of for each report, in each language. */
export async function reportPaths(): Promise<
  {
    readonly params: LanguagePath['params'] & { readonly report: string };
    readonly props: LanguagePath['props'] & { readonly ledger: Ledger };
  }[]
> {
  const [languages, ledgers] = await Promise.all([languagePaths(), readLedgers()]);
  return languages.flatMap(({ params, props }) =>
    [...ledgers.values()].map((ledger) => ({
      params: { ...params, report: ledger.id },
      props: { ...props, ledger },
    })),
  );
}

/** Reads the site in a language: all that its pages are made of. */
export const readEdition = remember(async (language: Language): Promise<Edition> => {
  const [site, names, ledgers, articles, languages] = await Promise.all([
    readSite(),
    readNames(),
    readLedgers(),
    readArticles(language),
    readLanguages(),
  ]);
  return { language, languages, site, names, ledgers, explainers: articles.map(explainerOf) };
});

/** The article of a route in an edition. */
export function explainerNamed({ explainers }: Edition, slug: string): Explainer {
  const explainer = explainers.find((other) => other.slug === slug);
  if (!explainer) throw new Error(`there is no explainer “${slug}”`);
  return explainer;
}

/** An article as the pages know it. */
function explainerOf(entry: ArticleEntry): Explainer {
  const { data, body = '' } = entry;
  return {
    slug: slugOf(entry),
    article: data,
    outline: readOutline(body),
    cites: citedClaims([data.title, data.summary, body].join('\n\n')),
  };
}
