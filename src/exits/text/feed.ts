import { type Language, wordsIn } from '../../languages/languages.ts';
import { homeAddress } from '../../addresses/address.ts';
import type { BuiltPage, PageHead } from './built-page.ts';
import { isNotes, type Predicate } from './elements.ts';
import { writeFeedHtml } from './feed-html.ts';
import { plainTree, type TextSetting } from './plain-tree.ts';

/** An article as feeds carry it. */
export interface FeedItem {
  readonly address: string;
  /** Plain text, with the mark at each figure. */
  readonly title: string;
  readonly summary: string;
  /** HTML. */
  readonly content: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
}

/** The newest articles of the site in one language. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly home: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** What a reader of feeds asks for again and again doesn't grow with the site. */
const MOST_ITEMS = 50;

/**
 * The feed of a language; null when the language has no pages.
 * @param pages the heads of the built pages, in reading order
 * @param contentOf the text of an article as HTML for readers of feeds
 */
export function makeFeed(
  pages: readonly PageHead[],
  language: Language,
  contentOf: (page: PageHead) => string,
): Feed | null {
  const inLanguage = pages.filter((page) => page.language.id === language.id);
  const home = inLanguage.find(({ path }) => path === homeAddress(language));
  if (home === undefined) return null;
  const { title, description, address } = home;
  const newest = inLanguage.filter(isArticle).sort(newestFirst).slice(0, MOST_ITEMS);
  const items = newest.map((page) => itemOf(page, contentOf(page)));
  return { language, title, description, home: address, items };
}

/** What a feed says in other places: the title, the count, and the notes that the ledger has too. */
const isElsewhere: Predicate = (element) => element.tagName === 'header' || isNotes(element);

/** The text of an article as HTML for readers of feeds. */
export function writeFeedContent(page: BuiltPage, setting: TextSetting): string {
  const lead = `<p><strong>${wordsIn(page.language).textExits.nothingVerified}</strong></p>\n`;
  return lead + writeFeedHtml(plainTree(page, setting, isElsewhere));
}

type ArticleHead = PageHead & { readonly published: string };

function isArticle(page: PageHead): page is ArticleHead {
  return page.published !== null;
}

function itemOf(page: ArticleHead, content: string): FeedItem {
  const { address, title, description: summary, published, updated } = page;
  return { address, title, summary, content, published, updated: updated ?? published };
}

function newestFirst(a: ArticleHead, b: ArticleHead): number {
  return b.published.localeCompare(a.published);
}
