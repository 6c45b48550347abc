import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Names } from '../../schemas/names.ts';
import type { BuiltPage } from './built-page.ts';
import { layCharts } from './chart-pictures.ts';
import { copyElement, findElements, isOfThePage, leaveOut, type Predicate } from './elements.ts';
import { markFigures } from './figure-marks.ts';
import { resolveLinks } from './full-addresses.ts';

const MAY_BE_EMPTY = /^(?:a|dd|div|dl|dt|figure|h\d|header|li|ol|p|section|span|ul)$/;

/** What a text is made with. */
export interface TextSetting {
  readonly names: Names;
  /** Whether the site has a file, by its path on the host. */
  readonly hasFile: (path: string) => boolean;
}

/**
 * The main text of a page, ready to leave it: every figure is followed by the words of its mark, every
 * address is a full one, every chart is a picture with its table.
 * @param isLeftOut what else stays behind
 */
export function plainTree(page: BuiltPage, setting: TextSetting, isLeftOut: Predicate = () => false): Root {
  const main = copyElement(markedMain(page, setting));
  leaveOut(main, isLeftOut);
  removeEmpty(main);
  return { type: 'root', children: main.children };
}

/** Every page leaves the site in several forms, which are marked alike. */
const marked = new WeakMap<BuiltPage, Element>();

function markedMain(page: BuiltPage, setting: TextSetting): Element {
  const known = marked.get(page);
  if (known !== undefined) return known;
  const main = copyElement(page.main);
  resolveLinks(main, page.address);
  layCharts(main, page.address, setting.hasFile);
  leaveOut(main, isOfThePage);
  unfold(main);
  alignCells(main);
  markFigures(main, page.language, setting.names);
  marked.set(page, main);
  return main;
}

/** A frame that held nothing but what stayed behind. */
function removeEmpty(parent: Element): void {
  parent.children.forEach((child) => {
    if (child.type === 'element') removeEmpty(child);
  });
  parent.children = parent.children.filter((child) => child.type !== 'element' || !isEmpty(child));
}

function isEmpty({ tagName, children }: Element): boolean {
  return (
    MAY_BE_EMPTY.test(tagName) &&
    children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

/** What a page folds away is laid open, and a table's caption stands before the table. */
function unfold(main: Element): void {
  visit(main, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (node.tagName === 'details') {
      const inside = node.children.flatMap(keepSummary);
      parent.children.splice(index, 1, ...inside);
      return [SKIP, index];
    }
    const [caption] = node.tagName === 'table' ? node.children.splice(...captionIn(node)) : [];
    if (caption?.type !== 'element') return undefined;
    parent.children.splice(index, 0, { ...caption, tagName: 'p' });
    return [SKIP, index + 1];
  });
}

/** A page says in an attribute of its own how a cell is aligned; elsewhere there is one that everyone knows. */
function alignCells(main: Element): void {
  for (const { properties } of findElements(main, ({ properties }) => 'dataAlign' in properties))
    properties.align = String(properties.dataAlign);
}

/** A summary of bare words, as "As a table", only says what pressing it does. Any other is a part of the text. */
function keepSummary(child: ElementContent): ElementContent[] {
  if (!isElement(child, 'summary')) return [child];
  const elements = child.children.filter((each) => each.type === 'element');
  const isHeading = elements.some(({ tagName }) => /^h[1-6]$/.test(tagName));
  return elements.length === 0 ? [] : isHeading ? elements : [{ ...child, tagName: 'p' }];
}

function captionIn(table: Element): [start: number, count: number] {
  const index = table.children.findIndex((child) => isElement(child, 'caption'));
  return index === -1 ? [0, 0] : [index, 1];
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
