import type { AnalysisNewsArticle, CorrectionComment } from 'schema-dts';
import { plainText } from '../../claims/marked-text.ts';
import { listedRevisions, type Article } from '../../schemas/article.ts';
import { type Language, languageTag } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import { explainerAddress } from '../../addresses/address.ts';
import { absoluteAddress, type Release } from '../release.ts';
import { graphOf, type Graph } from './graph.ts';
import { claimNode, publisherNode, publisherReference, reportNode, reportReference } from './nodes.ts';

/** What structured data says of an explainer. */
export interface ArticleSource {
  readonly slug: string;
  readonly article: Article;
  /** The ids of the claims that it links to. */
  readonly cites: readonly string[];
}

/** An explainer with the claims that it restates. */
export function articleGraph(source: ArticleSource, release: Release, language: Language): Graph {
  const claims = source.cites.flatMap((id) => release.ledger.claims.get(id) ?? []);
  const mentions = claims.map((claim) => claimNode(claim, release, language));
  return graphOf([
    { ...articleNode(source, release, language), mentions },
    reportNode(release, language),
    publisherNode(release),
  ]);
}

function articleNode(
  { slug, article }: ArticleSource,
  release: Release,
  language: Language,
): Exclude<AnalysisNewsArticle, string> {
  const setting = { ...release, language };
  const url = absoluteAddress(release, explainerAddress(language, slug));
  const revised = listedRevisions(article)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const corrections = correctionsOf(article, release, language);
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': `${url}#article`,
    url,
    headline: plainText(article.title, setting),
    description: plainText(article.summary, setting),
    inLanguage: languageTag(language),
    datePublished: article.published,
    ...(revised !== undefined && { dateModified: revised }),
    ...(corrections.length > 0 && { correction: corrections }),
    author: publisherReference(release),
    publisher: publisherReference(release),
    isBasedOn: reportReference(release),
  };
}

function correctionsOf(
  article: Article,
  release: Release,
  language: Language,
): Exclude<CorrectionComment, string>[] {
  return listedRevisions(article).map((revision) => ({
    '@type': 'CorrectionComment',
    datePublished: revision.date,
    text: plainText(translate(revision, 'note', language).text, { ...release, language }),
    ...(revision.url !== undefined && { url: revision.url }),
  }));
}
