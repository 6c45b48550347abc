import type { Element } from 'hast';
import type { Languages } from '../../languages/languages.ts';
import { homeAddress } from '../../addresses/address.ts';
import { readBuiltPage, type BuiltPage, type PageHead } from './built-page.ts';
import { findElement, findElements } from './elements.ts';
import { writeTwin } from './markdown-twin.ts';
import { plainTree, type TextSetting } from './plain-tree.ts';
import { writeSearchDocument } from './search-document.ts';

/** What a page says in the forms in which every page leaves the site as text. */
export interface PageTexts {
  readonly head: PageHead;
  /** The addresses that a home page links to, in its order; none of other pages. */
  readonly links: readonly string[];
  /** Its Markdown twin. */
  readonly twin: string;
  /** HTML for the search index; null for what says nothing of its own. */
  readonly searchDocument: string | null;
}

/** Where a site stands, and in which languages. */
export interface SitePlace {
  /** The folder of its host that the site stands in. */
  readonly root: string;
  readonly languages: Languages;
}

/** Writes all texts of a built page; null for one that has none. */
export function writePageTexts(
  html: string,
  { root, languages }: SitePlace,
  setting: TextSetting,
): PageTexts | null {
  const page = readBuiltPage(html, root, languages);
  if (page === null) return null;
  const { main, ...head } = page;
  const isHome = head.path === homeAddress(head.language);
  const isSearched = !isHome && findElement(main, saysNothingNew) === null;
  return {
    head,
    links: isHome ? linksIn(page) : [],
    twin: writeTwin(page, plainTree(page, setting)),
    // The home page and the pages of claims repeat what other pages say, and the page that searches says nothing.
    searchDocument: isSearched ? writeSearchDocument(page, setting) : null,
  };
}

function linksIn({ main, address }: BuiltPage): string[] {
  const links = findElements(main, ({ tagName, properties }) => tagName === 'a' && 'href' in properties);
  return links.map(({ properties }) => {
    const link = new URL(String(properties.href), address);
    return link.origin + link.pathname;
  });
}

function saysNothingNew({ properties }: Element): boolean {
  return properties.role === 'search' || 'dataRepeats' in properties;
}
