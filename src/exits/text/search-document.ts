import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { languageTag } from '../../languages/languages.ts';
import type { BuiltPage } from './built-page.ts';
import { findElements, isNotes, type Predicate } from './elements.ts';
import { plainTree, type TextSetting } from './plain-tree.ts';

/** An element with an address of its own is found by its own title, which comes to stand first in it as a heading. */
function giveTitles(text: Root): void {
  for (const node of findElements(text, isAddressed)) {
    const title = ownTitle(node);
    if (title === null) continue;
    const children = title.children.splice(0);
    node.children.unshift({
      type: 'element',
      tagName: 'h4',
      properties: { id: node.properties.id },
      children,
    });
  }
}

const isAddressed: Predicate = ({ properties }) => typeof properties.id === 'string';

/** The title of an element; none of another with an address that stands in it. */
function ownTitle({ children }: Element): Element | null {
  for (const child of children) {
    if (child.type !== 'element' || isAddressed(child)) continue;
    const title = 'dataTitle' in child.properties ? child : ownTitle(child);
    if (title !== null) return title;
  }
  return null;
}

/** The number that leads to a footnote, or back from one. */
function isFootnoteNumber({ properties }: Element): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

/** Pagefind reads a heading’s own text alone, and no end of a term, of its description or of a table’s cell. */
function flatten(node: Element): void {
  if (/^h\d$/.test(node.tagName)) node.children = [{ type: 'text', value: toString(node) }];
  if (node.tagName === 'dt' || node.tagName === 'dd') node.tagName = 'p';
  if (node.tagName === 'th' || node.tagName === 'td') node.children.push({ type: 'text', value: ' ' });
}

/** What the search index reads of a page: its text with the words of the mark at each figure. */
export function writeSearchDocument(page: BuiltPage, setting: TextSetting): string {
  // The ledger, which is searched too, has what the notes have.
  const text = plainTree(page, setting, (element) => isNotes(element) || isFootnoteNumber(element));
  giveTitles(text);
  findElements(text, () => true).forEach(flatten);
  const title = toHtml({ type: 'text', value: page.title });
  const head = `<head><title>${title}</title></head>`;
  return `<!doctype html><html lang="${languageTag(page.language)}">${head}<body>${toHtml(text)}</body></html>`;
}
