import type { Element } from 'hast';
import { findElements } from './elements.ts';

/**
 * Writes every address in full. A link to a place in the page that has a permalink of its own, such as
 * a claim's note, leads to where the permalink does.
 */
export function resolveLinks(main: Element, address: string): void {
  const permalinks = permalinksIn(main);
  for (const { properties } of findElements(
    main,
    ({ properties }) => 'href' in properties || 'src' in properties,
  )) {
    for (const name of ['href', 'src']) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = new URL(permalinks.get(value) ?? value, address).href;
    }
  }
}

/** Permalinks by the fragment of the element that they belong to: the first one inside it. */
function permalinksIn(main: Element): Map<string, string> {
  const permalinks = new Map<string, string>();
  collectPermalinks(main, [], permalinks);
  return permalinks;
}

function collectPermalinks(parent: Element, ids: readonly string[], permalinks: Map<string, string>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { id, rel, href } = child.properties;
    const fragment = typeof id === 'string' && child.tagName !== 'a' ? [`#${id}`] : [];
    if (child.tagName === 'a' && Array.isArray(rel) && rel.includes('bookmark') && typeof href === 'string')
      for (const outer of ids) if (!permalinks.has(outer)) permalinks.set(outer, href);
    collectPermalinks(child, [...ids, ...fragment], permalinks);
  }
}
