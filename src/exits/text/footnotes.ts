import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { lettersOf } from '../../content/letters.ts';
import { findElements } from './elements.ts';

/** A link to a footnote as Markdown has it; the way back from one is Markdown's own. */
export const writeFootnoteLink: Handle = (state, node: Element) => {
  if ('dataFootnoteBackref' in node.properties) return undefined;
  if (!('dataFootnoteRef' in node.properties)) return defaultHandlers.a(state, node);
  return { type: 'footnoteReference', ...nameOf(Number.parseInt(toString(node).replace('[', ''), 10)) };
};

/** The footnotes at a text's end, each as its definition; any other section is what it holds. */
export const writeFootnotes: Handle = (state, node: Element) => {
  if (!('dataFootnotes' in node.properties)) return state.all(node);
  const notes = findElements(
    node,
    ({ tagName, properties }) => tagName === 'li' && isFootnote(properties.id),
  );
  return notes.map((note, index) => {
    const children = state.toFlow(state.all(note));
    return { type: 'footnoteDefinition', ...nameOf(index + 1), children } as const;
  });
};

function isFootnote(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith('user-content-fn-');
}

/** What a footnote is called, by its number on the page. It is no text, and so holds no figure: `a`, `b`. */
function nameOf(number: number): { readonly identifier: string; readonly label: string } {
  const name = lettersOf(number - 1);
  return { identifier: name, label: name };
}
