import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';

/**
 * Writes every address in full. A link to a place in the page that has a permalink of its own, such as
 * a claim's note, leads to where the permalink does.
 */
export function resolveLinks(main: Element, address: string): void {
  const permalinks = permalinksIn(main);
  visit(main, 'element', ({ properties }) => {
    for (const name of ['href', 'src']) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = new URL(permalinks.get(value) ?? value, address).href;
    }
  });
}

/** Permalinks by the fragment of the element that they belong to. */
function permalinksIn(main: Element): Map<string, string> {
  const permalinks = new Map<string, string>();
  visit(main, 'element', (node) => {
    const { id } = node.properties;
    if (typeof id !== 'string' || node.tagName === 'a') return;
    const href = select('a[rel~=bookmark]', node)?.properties.href;
    if (typeof href === 'string') permalinks.set(`#${id}`, href);
  });
  return permalinks;
}
