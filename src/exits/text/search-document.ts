import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { languageTag, wordsIn, type Language } from '../../languages/languages.ts';
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

/** What the ledger says of a claim beside its words, which the index would find in hundreds of places. */
function isUnsearched({ properties }: Element): boolean {
  return 'dataUnsearched' in properties;
}

/** Pagefind reads a heading’s own text alone, and no end of a term or of its description; of attributes, few. */
function flatten(node: Element): void {
  const { id, src, alt } = node.properties;
  node.properties = { id, src, alt };
  if (/^h\d$/.test(node.tagName)) node.children = [{ type: 'text', value: toString(node) }];
  if (node.tagName === 'dt' || node.tagName === 'dd') node.tagName = 'p';
}

/** Cells end with a comma and rows with a stop, without which a row would be found as one run of words. */
function punctuateRow(row: Element, language: Language): void {
  const { comma, stop } = wordsIn(language).punctuation;
  const filled = row.children.filter((cell) => cell.type === 'element' && toString(cell).trim() !== '');
  for (const cell of row.children)
    if (cell.type === 'element') {
      const end = cell === filled.at(-1) ? stop : filled.includes(cell) ? comma.trimEnd() : '';
      cell.children.push({ type: 'text', value: `${end} ` });
    }
}

const isLeftOut: Predicate = (element) =>
  isNotes(element) || isFootnoteNumber(element) || isUnsearched(element);

/** The index sets Chinese words apart with it: typed, it would part a text as it parts them. */
const INDEXED_BREAK = '\u200B';

/** What the search index reads of a page: its text with the words of the mark at each figure. */
export function writeSearchDocument(page: BuiltPage, setting: TextSetting): string {
  // The ledger, which is searched too, has what the notes have.
  const text = plainTree(page, setting, isLeftOut);
  giveTitles(text);
  findElements(text, () => true).forEach(flatten);
  for (const row of findElements(text, ({ tagName }) => tagName === 'tr')) punctuateRow(row, page.language);
  const title = toHtml({ type: 'text', value: page.title });
  const head = `<head><title>${title}</title></head>`;
  const html = `<!doctype html><html lang="${languageTag(page.language)}">${head}<body>${toHtml(text)}</body></html>`;
  return html.replaceAll(INDEXED_BREAK, '');
}
