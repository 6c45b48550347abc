// What every route needs: the site in one language, read through the door.
import type { Ledger } from '../claims/ledger.ts';
import type { Edition, Explainer } from '../components/edition.ts';
import { outlineOf } from '../content/articles/outline.ts';
import type { ArticleFile } from '../content/content.ts';
import { remember } from '../content/memory.ts';
import { reportKey, siteKey } from '../content/page-keys.ts';
import { isFirst, type Language, type Languages } from '../languages/languages.ts';
import { readArticles, readContent, readLedgers, readNames, readSite } from './_content.ts';

/**
 * A route's parameter and property for its language; the first language has no part in the address. The key stands for
 * all that the page may read.
 */
export interface LanguagePath {
  readonly cacheKey: string;
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
    cacheKey: siteKey(readContent()),
    params: { language: isFirst(language) ? undefined : language.id },
    props: { language },
  }));
}

/** The paths of a page that there is one of for each report, in each language. */
export function reportPaths(): {
  readonly cacheKey: string;
  readonly params: LanguagePath['params'] & { readonly report: string };
  readonly props: LanguagePath['props'] & { readonly ledger: Ledger };
}[] {
  return languagePaths().flatMap(({ params, props }) =>
    [...readLedgers().values()].map((ledger) => ({
      cacheKey: reportKey(readContent(), ledger.id, props.language),
      params: { ...params, report: ledger.id },
      props: { ...props, ledger },
    })),
  );
}

/**
 * Reads the site in a language: all that its pages are made of. The page of a report gets that report, and of the others
 * what their records say: its key stands for no more.
 */
export function readEdition(language: Language, report?: string): Edition {
  return remember(readContent(), `edition:${language.id}:${report ?? ''}`, () => ({
    language,
    languages: readLanguages(),
    site: readSite(),
    names: readNames(),
    ledgers: report === undefined ? readLedgers() : ledgersFor(report),
    explainers: readArticles(language)
      .filter((article) => report === undefined || article.report === report)
      .flatMap(explainerOf),
  }));
}

function ledgersFor(report: string): Edition['ledgers'] {
  return new Map(
    [...readLedgers()].map(([id, ledger]) => [id, id === report ? ledger : closedLedger(ledger, report)]),
  );
}

/** @throws where more of it is read than its record */
function closedLedger(ledger: Ledger, report: string): Ledger {
  return new Proxy(ledger, {
    get(target, name) {
      if (name === 'id' || name === 'report') return target[name];
      throw new Error(
        `a page of ${report} reads ${String(name)} of ${target.id}, which its key doesn’t stand for`,
      );
    },
  });
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
