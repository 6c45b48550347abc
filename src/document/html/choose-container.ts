import { serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, elementsWithin, isElement, textWithin, type Element } from './element.ts';

/** Names an element for as long as the page is searched for its article. */
const NUMBER = 'data-reading-number';

/** The element that holds the article of a page: the one that says so, or else the one that reads like it. */
export async function chooseContainer(page: DefaultTreeAdapterTypes.Document): Promise<Element> {
  const [body] = elementsWithin(page, ({ tagName }) => tagName === 'body');
  if (body === undefined) throw new RangeError('a parsed page has a body');
  return declaredContainer(body) ?? (await readableContainer(body)) ?? body;
}

function declaredContainer(body: Element): Element | null {
  const all = textWithin(body).length;
  const articles = elementsWithin(body, ({ tagName }) => tagName === 'article').toSorted(
    (a, b) => textWithin(b).length - textWithin(a).length,
  );
  const mains = elementsWithin(
    body,
    (each) => each.tagName === 'main' || attributeOf(each, 'role') === 'main',
  );
  const [article, second] = articles;
  const leads =
    article !== undefined && textWithin(article).length > 2 * (second ? textWithin(second).length : 0);
  const main = mains.find((each) => textWithin(each).trim() !== '');
  if (main && article && leads && textWithin(article).length > textWithin(main).length / 2) return article;
  if (main) return main;
  return article && leads && textWithin(article).length > all / 5 ? article : null;
}

// Below this a page is too short for a search to tell its article from the rest.
const SHORTEST = 1500;

/** The element around all that Readability keeps. */
async function readableContainer(body: Element): Promise<Element | null> {
  if (textWithin(body).length < SHORTEST) return null;
  const elements = allElements(body);
  elements.forEach((element, index) => element.attrs.push({ name: NUMBER, value: String(index) }));
  const html = `<!doctype html><html><body>${serialize(body)}</body></html>`;
  elements.forEach((element) => element.attrs.pop());
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  const { document } = parseHTML(html);
  const article = new Readability(document, { keepClasses: true }).parse();
  const kept = Array.from(
    (article?.content ?? '').matchAll(new RegExp(`<(?:p|li|td|h[1-6]|pre)\\b[^>]*${NUMBER}="(\\d+)"`, 'g')),
    ([, index]) => elements[Number(index)],
  );
  return commonAncestor(kept.filter((element) => element !== undefined));
}

function allElements(element: Element): Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => [child, ...allElements(child)]);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements.map(pathTo);
  if (first === undefined) return null;
  const shared = first.filter((element, depth) => others.every((path) => path[depth] === element));
  return shared.at(-1) ?? null;
}

function pathTo(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? [...pathTo(parent), element] : [element];
}
