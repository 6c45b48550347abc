import type { Element, ElementContent } from 'hast';

/** A list of terms as a plain list, each term in bold before what is said of it. */
export function listFacts(list: Element): Element {
  const items: Element[] = [];
  for (const child of list.children.flatMap(inside)) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'dt') items.push(element('li', [element('strong', child.children)]));
    else items.at(-1)?.children.push({ type: 'text', value: ' ' }, ...child.children);
  }
  return element('ul', items);
}

/** A term and what is said of it may stand in a frame. */
function inside(child: ElementContent): ElementContent[] {
  return child.type === 'element' && child.tagName === 'div' ? child.children : [child];
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
