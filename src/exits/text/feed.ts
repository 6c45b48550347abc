import type { Language } from '../../schemas/language.ts';
import { homeAddress } from '../../wording/address.ts';
import { TEXT_WORDS } from '../../wording/text-exits.ts';
import type { BuiltPage } from './built-page.ts';
import { isNotes, type Choice } from './choice.ts';
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

/** The articles of the site in one language. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly home: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** What a feed says in other places: the title, the count, and the notes that the ledger has too. */
const isElsewhere: Choice = (element) => element.tagName === 'header' || isNotes(element);

/** The feed of a language, made of its built pages in reading order; null when the language has none. */
export function makeFeed(pages: readonly BuiltPage[], language: Language, setting: TextSetting): Feed | null {
  const inLanguage = pages.filter((page) => page.language === language);
  const home = inLanguage.find(({ path }) => path === homeAddress(language));
  if (home === undefined) return null;
  const { title, description, address } = home;
  const items = inLanguage.flatMap((page) => itemOf(page, setting)).sort(newestFirst);
  return { language, title, description, home: address, items };
}

function itemOf(page: BuiltPage, setting: TextSetting): FeedItem[] {
  const { address, title, description: summary, published } = page;
  if (published === null) return [];
  const lead = `<p><strong>${TEXT_WORDS[page.language].nothingVerified}</strong></p>\n`;
  const content = lead + writeFeedHtml(plainTree(page, setting, isElsewhere));
  return [{ address, title, summary, content, published, updated: page.updated ?? published }];
}

function newestFirst(a: FeedItem, b: FeedItem): number {
  return b.published.localeCompare(a.published);
}
