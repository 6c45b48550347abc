// What every route needs: the site in one language, read through the door.
import type { Ledger } from '../claims/ledger.ts';
import type { Edition, Explainer } from '../components/edition.ts';
import { outlineOf } from '../content/articles/outline.ts';
import type { ArticleFile } from '../content/content.ts';
import { remember } from '../content/memory.ts';
import { isFirst, type Language, type Languages } from '../languages/languages.ts';
import { readArticles, readContent, readLedgers, readNames, readSite } from './_content.ts';

/** A route's parameter and property for its language; the first language has no part in the address. */
export interface LanguagePath {
  readonly params: { readonly language: string | undefined };
  readonly props: { readonly language: Language };
}

/** The languages that the site is published in. */
export function readLanguages(): Languages {
  return readContent().languages;
}

/** The languages that an article is written in. */
export function languagesOf(slug: string): Language[] {
  return readLanguages().filter((language) =>
    readArticles(language).some((article) => article.slug === slug),
  );
}

/** The paths of a page that there is one of in each language. */
export function languagePaths(): LanguagePath[] {
  return readLanguages().map((language) => ({
    params: { language: isFirst(language) ? undefined : language.id },
    props: { language },
  }));
}

/** The paths of a page that there is one of for each report, in each language. */
export function reportPaths(): {
  readonly params: LanguagePath['params'] & { readonly report: string };
  readonly props: LanguagePath['props'] & { readonly ledger: Ledger };
}[] {
  return languagePaths().flatMap(({ params, props }) =>
    [...readLedgers().values()].map((ledger) => ({
      params: { ...params, report: ledger.id },
      props: { ...props, ledger },
    })),
  );
}

/** Reads the site in a language: all that its pages are made of. */
export function readEdition(language: Language): Edition {
  return remember(readContent(), `edition:${language.id}`, () => ({
    language,
    languages: readLanguages(),
    site: readSite(),
    names: readNames(),
    ledgers: readLedgers(),
    explainers: readArticles(language).flatMap(explainerOf),
  }));
}

/** The article of a route in an edition. */
export function explainerNamed({ explainers }: Edition, slug: string): Explainer {
  const explainer = explainers.find((other) => other.slug === slug);
  if (!explainer) throw new Error(`there is no explainer “${slug}”`);
  return explainer;
}

/** An article as the pages know it. */
function explainerOf(article: ArticleFile): Explainer[] {
  const { slug, record } = article;
  if (record === null) return [];
  const outline = outlineOf(article);
  return [{ slug, article: record, outline, cites: outline.cites }];
}
