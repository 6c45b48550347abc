import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import { findElements } from './elements.ts';

/** A link to a footnote as Markdown has it; the way back from one is Markdown's own. */
export const writeFootnoteLink: Handle = (state, node: Element) => {
  if (isWayBack(node)) return undefined;
  if (!('dataFootnoteRef' in node.properties)) return defaultHandlers.a(state, node);
  const identifier = nameOf(String(node.properties.href));
  return { type: 'footnoteReference', identifier, label: identifier };
};

/** The footnotes at a text's end, each as its definition; any other section is what it holds. */
export const writeFootnotes: Handle = (state, node: Element) => {
  if (!('dataFootnotes' in node.properties)) return state.all(node);
  return findElements(node, ({ tagName, properties }) => tagName === 'li' && isFootnote(properties.id)).map(
    (note) => {
      const identifier = nameOf(`#${String(note.properties.id)}`);
      return {
        type: 'footnoteDefinition',
        identifier,
        label: identifier,
        children: state.toFlow(state.all(note)),
      } as const;
    },
  );
};

export function isWayBack({ properties }: Element): boolean {
  return 'dataFootnoteBackref' in properties;
}

const PREFIX = 'user-content-fn-';

function isFootnote(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith(PREFIX);
}

/** A footnote's name by the address of its place in the page. */
function nameOf(address: string): string {
  return decodeURIComponent(address.slice(address.indexOf('#') + 1)).slice(PREFIX.length);
}
