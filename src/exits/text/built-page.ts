import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../../schemas/language.ts';
import { sitePath } from '../../wording/site-root.ts';

/** A page of the site as a reader gets it: what its head says, and its main text. */
export interface BuiltPage {
  /** Its full address. */
  readonly address: string;
  /** The way to it from the site's own folder. */
  readonly path: string;
  readonly language: Language;
  /** Plain text, with the mark at each figure; without the site's name behind it. */
  readonly title: string;
  /** Plain text, with the mark at each figure. */
  readonly description: string;
  /** The dates of an article; null on other pages. */
  readonly published: string | null;
  readonly updated: string | null;
  /** The address that its head gives for its Markdown twin. */
  readonly twin: string;
  readonly main: Element;
}

/**
 * Reads a built page; null for one that has no twin, such as what other sites frame.
 * @param root the folder of its host that the site stands in
 */
export function readBuiltPage(html: string, root: string): BuiltPage | null {
  const tree = fromHtml(html);
  const head = select('head', tree);
  const main = select('main', tree);
  if (head === undefined || main === undefined) return null;
  const address = attribute(head, 'link[rel=canonical]', 'href');
  const tag = attribute(tree, 'html', 'lang');
  const language = LANGUAGES.find((candidate) => LANGUAGE_TAGS[candidate] === tag);
  const twin = attribute(head, 'link[rel=alternate][type="text/markdown"]', 'href');
  if (address === null || twin === null || language === undefined) return null;
  const published = metaContent(head, 'property="article:published_time"');
  return {
    address,
    path: sitePath(new URL(address).pathname, root),
    language,
    title: withoutSiteName(toString(select('title', head) ?? main)),
    description: metaContent(head, 'name=description') ?? '',
    published,
    updated: metaContent(head, 'property="article:modified_time"') ?? published,
    twin,
    main,
  };
}

function withoutSiteName(title: string): string {
  const end = title.lastIndexOf(' · ');
  return end === -1 ? title : title.slice(0, end);
}

function metaContent(head: Element, condition: string): string | null {
  return attribute(head, `meta[${condition}]`, 'content');
}

function attribute(tree: Root | Element, selector: string, name: string): string | null {
  const value = select(selector, tree)?.properties[name];
  return typeof value === 'string' ? value : null;
}
