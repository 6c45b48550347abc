import type { Element, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

// What every reader of feeds shows. The marks of the page go along for programs; people read their words.
const ALLOWED: Schema = {
  tagNames: (
    'a b blockquote br code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins li ol p pre s section span ' +
    'strong sub sup table tbody td th thead time tr ul'
  ).split(' '),
  attributes: {
    '*': ['dataMark', 'dataClaim', 'dataCheck', 'lang'],
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    span: ['dataLabel'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
  },
  protocols: { href: ['https', 'http', 'mailto'], src: ['https', 'http'] },
};

/** A plain tree as HTML for readers of feeds: no classes, no styles, no scripts, no frames without a meaning. */
export function writeFeedHtml(text: Root): string {
  const clean = sanitize(withBoxes(text), ALLOWED) as Root;
  visit(clean, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined || !isEmptyFrame(node)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  return toHtml(clean).trim();
}

/** The box of a task as a character: readers of feeds leave out what a form is made of. */
function withBoxes(text: Root): Root {
  visit(text, 'element', (node, index, parent) => {
    if (node.tagName !== 'input' || index === undefined || parent === undefined) return;
    parent.children[index] = { type: 'text', value: node.properties.checked === true ? '☑' : '☐' };
  });
  return text;
}

function isEmptyFrame({ tagName, properties }: Element): boolean {
  return ['span', 'div', 'section'].includes(tagName) && Object.keys(properties).length === 0;
}
