import type { Element, Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toString } from 'hast-util-to-string';
import { parse } from 'parse5';
import { type Language, type Languages, languageTag } from '../../languages/languages.ts';
import { sitePath } from '../../addresses/site-root.ts';
import { findElement, type Predicate } from './elements.ts';

/** What the head of a page says of it. */
export interface PageHead {
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
}

/** A page of the site as a reader gets it: what its head says, and its main text. */
export interface BuiltPage extends PageHead {
  readonly main: Element;
}

/**
 * Reads a built page; null for one that has no twin, such as what other sites frame.
 * @param root the folder of its host that the site stands in
 */
export function readBuiltPage(html: string, root: string, languages: Languages): BuiltPage | null {
  // Where in the file an element stood is of no use here, and takes as long to note as all the rest.
  const tree = fromParse5(parse(html, { scriptingEnabled: false }));
  const head = findElement(tree, tagged('head'));
  const main = findElement(tree, tagged('main'));
  if (head === null || main === null) return null;
  const address = hrefOf(head, ({ rel }) => includes(rel, 'canonical'));
  const twin = hrefOf(head, ({ rel, type }) => includes(rel, 'alternate') && type === 'text/markdown');
  const language = languageOf(tree, languages);
  if (address === null || twin === null || language === null) return null;
  const published = metaContent(head, 'property', 'article:published_time');
  return {
    address,
    path: sitePath(new URL(address).pathname, root),
    language,
    title: withoutSiteName(toString(findElement(head, tagged('title')) ?? main)),
    description: metaContent(head, 'name', 'description') ?? '',
    published,
    updated: metaContent(head, 'property', 'article:modified_time') ?? published,
    twin,
    main,
  };
}

function tagged(wanted: string): Predicate {
  return ({ tagName }) => tagName === wanted;
}

function includes(list: unknown, word: string): boolean {
  return Array.isArray(list) && list.includes(word);
}

function languageOf(tree: Nodes, languages: Languages): Language | null {
  const lang = findElement(tree, tagged('html'))?.properties.lang;
  return languages.find((candidate) => languageTag(candidate) === lang) ?? null;
}

function withoutSiteName(title: string): string {
  const end = title.lastIndexOf(' · ');
  return end === -1 ? title : title.slice(0, end);
}

function metaContent(head: Element, attribute: 'name' | 'property', name: string): string | null {
  // The attribute of a property is one of many words, though pages give it one.
  const found = findElement(
    head,
    ({ tagName, properties }) => tagName === 'meta' && [properties[attribute]].flat().includes(name),
  );
  return textOf(found?.properties.content);
}

function hrefOf(head: Element, predicate: (properties: Element['properties']) => boolean): string | null {
  const link = findElement(head, ({ tagName, properties }) => tagName === 'link' && predicate(properties));
  return textOf(link?.properties.href);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
