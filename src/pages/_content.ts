// The one door through which pages read content; everything below them takes plain data.
import { isWhole, ledgerOf, type Ledger } from '../claims/ledger.ts';
import type { ArticleFile, Content } from '../content/content.ts';
import { heldChecked, remember } from '../content/memory.ts';
import type { Language } from '../languages/languages.ts';
import type { Names } from '../schemas/names.ts';
import type { Site } from '../schemas/site.ts';

/** The content that pages are made of. It is another object as soon as any of it is another. */
export function readContent(): Content {
  const content = heldChecked();
  if (content === null) throw new Error('pages are made of content that has passed the check, and none has');
  return content;
}

/** `content/site.json`. */
export function readSite(): Site {
  const { site } = readContent();
  if (site === null) throw new Error('content/site.json is missing; `npm run check` says more');
  return site;
}

/** `content/names.json`. */
export function readNames(): Names {
  return readContent().names.names;
}

/** Every report as a ledger, by folder name. */
export function readLedgers(): ReadonlyMap<string, Ledger> {
  const content = readContent();
  return remember(content, 'ledgers', () => {
    const ledgers = [...content.reports.values()].map(ledgerOf);
    return new Map(ledgers.filter(isWhole).map((ledger) => [ledger.id, ledger]));
  });
}

/** The articles in a language, by report and then in their order. */
export function readArticles(language: Language): readonly ArticleFile[] {
  const content = readContent();
  return remember(content, `articles:${language.id}`, () =>
    [...content.articles.values()]
      .filter((article) => article.language === language.id)
      .sort((a, b) => compareIds(a.report ?? '', b.report ?? '') || (a.order ?? 0) - (b.order ?? 0)),
  );
}

/** The same order in every locale. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
