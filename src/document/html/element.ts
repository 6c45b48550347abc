import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Source } from '../source.ts';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** A source that is being read, and where in it the parsed HTML begins. */
export interface Reading {
  readonly source: Source;
  readonly shift: number;
}

const UNSEEN = new Set(
  'script style noscript template head title link meta svg math iframe object embed audio video canvas map nav menu dialog form button select option textarea input datalist'.split(
    ' ',
  ),
);

const MENU =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookie|consent|share|sharing|social|related|newsletter|subscribe|promo|advert|ads?|banner|comments?|pagination|pager|toolbar|skip|sr-only|visually-hidden)(?:$|[\s_-])/i;

export function isElement(node: Node | undefined): node is Element {
  return node !== undefined && 'tagName' in node;
}

export function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** True of what no reader of the article sees as its text: scripts, styles, menus, what is hidden. */
export function isHidden(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))) return true;
  if (
    /^(?:navigation|search|banner|contentinfo|complementary|dialog|alert|menu|menubar)$/.test(
      attributeOf(element, 'role'),
    )
  )
    return true;
  return isMenu(element);
}

/** True of an element that names itself a menu and the like, and is mostly links. */
function isMenu(element: Element): boolean {
  if (!/^(?:div|ul|ol|section|aside|header|footer|p|span)$/.test(element.tagName)) return false;
  const named = MENU.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
  if (!named && !/^(?:aside|ul|ol)$/.test(element.tagName)) return false;
  const all = textWithin(element).length;
  const linked = elementsWithin(element, (each) => each.tagName === 'a').reduce(
    (sum, each) => sum + textWithin(each).length,
    0,
  );
  return named
    ? linked > all * 0.3 || all < 200
    : element.tagName === 'aside' ||
        (all > 0 && linked >= all * 0.9 && all / Math.max(1, element.childNodes.length) < 60);
}

/** The text within a node, white space as written. */
export function textWithin(node: Node | DefaultTreeAdapterTypes.ParentNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textWithin).join('') : '';
}

/** The elements within a node that fit, outermost first; what stands in one of them isn't asked again. */
export function elementsWithin(
  node: DefaultTreeAdapterTypes.ParentNode,
  fits: (element: Element) => boolean,
): Element[] {
  return node.childNodes.flatMap((child) => {
    if (!isElement(child)) return [];
    return fits(child) ? [child] : elementsWithin(child, fits);
  });
}

/** The stretch of the source from which a node was parsed. */
export function rangeOf(node: Node, { shift }: Reading): [number, number] {
  const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : null;
  return [shift + (place?.startOffset ?? 0), shift + (place?.endOffset ?? 0)];
}
