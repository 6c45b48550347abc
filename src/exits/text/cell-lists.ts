import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

const LISTS = new Set(['ul', 'ol', 'dl']);
const ENDED = /[:：;；,，.。!?！？]\s*$/u;

/** A cell whose lists are clauses of a sentence: a row of a table in Markdown is one line. */
export function withoutLists(cell: Element): Element {
  const words = toString(cell);
  const isHan = (words.match(/\p{Script=Han}/gu)?.length ?? 0) > (words.match(/[a-z]/giu)?.length ?? 0);
  return flatten(cell, isHan ? ['：', '；'] : [': ', '; ']);
}

type Signs = readonly [leads: string, parts: string];

function flatten<Parent extends Element>(parent: Parent, signs: Signs): Parent {
  const children: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') children.push(child);
    else if (LISTS.has(child.tagName)) children.push(...clausesOf(child, children, signs));
    else children.push(flatten(child, signs));
  }
  return { ...parent, children };
}

/** The items of a list, behind what leads into it. */
function clausesOf(list: Element, before: readonly ElementContent[], signs: Signs): ElementContent[] {
  const [leads, parts] = signs;
  const items = list.children.filter((item) => item.type === 'element');
  const lead = before.map((node) => toString(node)).join('');
  return items.flatMap((item, index): ElementContent[] => {
    const first = lead.trim() === '' ? '' : ENDED.test(lead) ? leads.slice(1) : leads;
    return [{ type: 'text', value: index > 0 ? parts : first }, ...flatten(item, signs).children];
  });
}
