import type { Ledger } from '../claims/ledger.ts';
import type { Article } from '../schemas/article.ts';
import type { Language } from '../languages/languages.ts';
import type { Names } from '../schemas/names.ts';
import type { Site } from '../schemas/site.ts';
import type { Outline } from '../content/articles/outline.ts';

/** An explainer without its prose: its frontmatter, its address and what its body refers to. */
export interface Explainer {
  readonly slug: string;
  readonly article: Article;
  readonly outline: Omit<Outline, 'cites'>;
  /** The claims that its title, summary and body link to, each once, in that order. */
  readonly cites: readonly string[];
}

/** The site in one language: all that its pages are made of. */
export interface Edition {
  readonly language: Language;
  /** All languages that the site is published in. */
  readonly languages: readonly Language[];
  readonly site: Site;
  readonly names: Names;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** By report, then in their order. */
  readonly explainers: readonly Explainer[];
}

/** The explainers of a report, in their order. */
export function explainersOf(edition: Edition, report: string): readonly Explainer[] {
  return edition.explainers.filter(({ article }) => article.report === report);
}

/** The explainers that link to a claim. */
export function explainersCiting(edition: Edition, report: string, claim: string): readonly Explainer[] {
  return explainersOf(edition, report).filter(({ cites }) => cites.includes(claim));
}
