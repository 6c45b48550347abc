import type { Element, Nodes } from 'hast';

/** Says of an element whether it is wanted. A selector is asked of each element for far longer. */
export type Predicate = (element: Element) => boolean;

const TAGS = new Set(['script', 'style', 'template', 'nav', 'form', 'button', 'dialog', 'svg', 'wbr']);

/** What only a page can use: the ways around it, what a reader operates, and what is kept out of sight. */
export const isOfThePage: Predicate = ({ tagName, properties }) =>
  TAGS.has(tagName) || 'hidden' in properties || 'dataPageOnly' in properties;

/** An article's notes, which repeat the ledger. */
export const isNotes: Predicate = ({ properties }) => String(properties.ariaLabelledBy) === 'notes';

/** The first element in a tree, itself among them, that is wanted; null where there is none. */
export function findElement(tree: Nodes, predicate: Predicate): Element | null {
  if (tree.type === 'element' && predicate(tree)) return tree;
  if (!('children' in tree)) return null;
  for (const child of tree.children) {
    const found = findElement(child, predicate);
    if (found !== null) return found;
  }
  return null;
}

/** All elements in a tree that are wanted, in their order. */
export function findElements(tree: Nodes, predicate: Predicate): Element[] {
  const own = tree.type === 'element' && predicate(tree) ? [tree] : [];
  return 'children' in tree
    ? own.concat(tree.children.flatMap((child) => findElements(child, predicate)))
    : own;
}

/** Takes elements out of an element, with all that is in them. */
export function leaveOut(parent: Element, predicate: Predicate): void {
  parent.children = parent.children.filter((child) => child.type !== 'element' || !predicate(child));
  for (const child of parent.children) if (child.type === 'element') leaveOut(child, predicate);
}

/** A copy to work on, which doesn’t know where it stood in its file. */
export function copyElement({ type, tagName, properties, children }: Element): Element {
  return {
    type,
    tagName,
    properties: { ...properties },
    children: children.map((child) =>
      child.type === 'element'
        ? copyElement(child)
        : child.type === 'text'
          ? { type: 'text', value: child.value }
          : child,
    ),
  };
}
