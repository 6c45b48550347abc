import type { Claim } from '../claims/claim.ts';
import { plainText } from '../claims/marked-text.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import type { Article } from '../schemas/article.ts';
import { translate } from '../schemas/translation.ts';
import { type Language, wordsIn } from '../languages/languages.ts';
import { formatDate } from '../languages/formats.ts';
import type { Table } from '../schemas/table.ts';
import { explainerAddress, tableAddress } from '../addresses/address.ts';
import { plainClaim } from './plain-claim.ts';
import { absoluteAddress, type Release } from './release.ts';

/** What a citation is made of, in one language. */
export interface Citation {
  readonly language: Language;
  /** Names the source in a bibliography; it holds no figure. */
  readonly key: string;
  /** Plain text, with the mark at each figure. */
  readonly title: string;
  /** Whether there is a figure in the title, and so a mark. */
  readonly titleMark: 'unverified' | null;
  readonly publisher: string;
  /** When it was published; null for what has no date of its own, which is then as of `asOf`. */
  readonly published: string | null;
  readonly asOf: string;
  readonly address: string;
  /** What is restated, and that nobody has verified it. */
  readonly standing: string;
}

/** A stretch of a citation: a claimed text, a date of this site's own, or neither. */
export interface CitationPart {
  readonly mark: 'unverified' | 'own' | null;
  readonly text: string;
}

/** An explainer as a source. */
export function citeArticle(
  { slug, article }: { readonly slug: string; readonly article: Article },
  release: Release,
  language: Language,
): Citation {
  const title = plainText(article.title, { ...release, language });
  const address = explainerAddress(language, slug);
  return { ...cite(slug, title, address, release, language), published: article.published };
}

/** A table as a source. */
export function citeTable(table: Table, release: Release, language: Language): Citation {
  const title = plainText(translate(table, 'title', language).text, { ...release, language });
  const address = tableAddress(language, release.ledger.id, table.name);
  return cite(`${release.ledger.id}.${table.name}`, title, address, release, language);
}

/** A single claim as a source. */
export function citeClaim(claim: Claim, release: Release, language: Language): Citation {
  const title = plainClaim(claim, release, language);
  const address = claimAddress(language, release.ledger, claim.id);
  return cite(`${release.ledger.id}.${claim.id.replaceAll('/', '.')}`, title, address, release, language);
}

function cite(key: string, title: string, address: string, release: Release, language: Language): Citation {
  const { report } = release.ledger;
  const { site } = release;
  return {
    language,
    key: `${hostWord(site.url)}.${key}`,
    title: title.replace(/[.。]$/u, ''),
    titleMark: title.includes(wordsIn(language).mark.plain) ? 'unverified' : null,
    publisher: site.publisher,
    published: null,
    asOf: site.asOf,
    address: absoluteAddress(release, address),
    standing: wordsIn(language).cite.standing(report.publisher, report.published !== null),
  };
}

/** The word by which a bibliography tells the site from others: the letters that its host begins with. */
function hostWord(url: string): string {
  const { hostname } = new URL(url);
  return /[a-z]+(?=[\w-]*\.[^.]+$)/.exec(hostname)?.[0] ?? 'site';
}

/** A citation in words, in stretches; joined they are the text to copy. */
export function citationParts(citation: Citation): CitationPart[] {
  const { language, title, titleMark, publisher, published, asOf, address, standing } = citation;
  const { quotes, asOf: asOfWord } = wordsIn(language).cite;
  const { comma, stop, space } = wordsIn(language).punctuation;
  return [
    { mark: null, text: publisher + comma + quotes.before },
    { mark: titleMark, text: title },
    { mark: null, text: quotes.after + comma + (published === null ? asOfWord : '') },
    { mark: 'own', text: formatDate(published ?? asOf, language) },
    { mark: null, text: `${stop}${space}${standing}${stop}${space}${address}` },
  ];
}

/** A citation in words. */
export function writeCitation(citation: Citation): string {
  return citationParts(citation)
    .map(({ text }) => text)
    .join('');
}
