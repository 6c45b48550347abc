import type { DefaultTreeAdapterTypes } from 'parse5';
import type { DocumentFacts } from '../document.ts';
import { attributeOf, elementsWithin, isElement, type Element, type Reading } from './element.ts';
import { inlineText } from './inline-text.ts';

/** What a page says of itself in its head. */
export function readFacts(page: DefaultTreeAdapterTypes.Document, reading: Reading): DocumentFacts {
  const root = page.childNodes.find(isElement);
  const metas = elementsWithin(page, ({ tagName }) => tagName === 'meta');
  const [title] = elementsWithin(page, ({ tagName }) => tagName === 'title');
  const [canonical] = elementsWithin(
    page,
    (each) => each.tagName === 'link' && attributeOf(each, 'rel') === 'canonical',
  );
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => contentOf(metas, name)).find((text) => text !== undefined);
  const address = canonical ? attributeOf(canonical, 'href') : (meta('og:url') ?? '');
  const published = /^\d{4}-\d{2}-\d{2}/.exec(
    meta('article:published_time', 'date', 'dc.date', 'dcterms.created', 'datePublished', 'pubdate') ?? '',
  )?.[0];
  const language = root ? attributeOf(root, 'lang') : '';
  const facts = {
    title: title ? inlineText(title.childNodes, reading) : undefined,
    author: meta('author', 'article:author', 'dc.creator'),
    publisher: meta('og:site_name', 'publisher', 'dc.publisher', 'application-name'),
    published,
    language: language === '' ? undefined : language,
    url: address.startsWith('https://') ? address : undefined,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function contentOf(metas: readonly Element[], name: string): string | undefined {
  const found = metas.find((meta) =>
    [attributeOf(meta, 'name'), attributeOf(meta, 'property'), attributeOf(meta, 'itemprop')].some(
      (each) => each.toLowerCase() === name.toLowerCase(),
    ),
  );
  const content = found ? attributeOf(found, 'content').trim() : '';
  return content === '' ? undefined : content;
}
