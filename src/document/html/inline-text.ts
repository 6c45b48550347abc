import { alignText } from '../align-text.ts';
import { joinLines } from '../join-lines.ts';
import { TextWriter, type PlacedText } from '../placed-text.ts';
import { raisedText } from '../raised-text.ts';
import {
  attributeOf,
  isElement,
  isHidden,
  rangeOf,
  textWithin,
  type Element,
  type Node,
  type Reading,
} from './element.ts';

/** What a reader sees of the text in some nodes. */
export function inlineText(nodes: readonly Node[], reading: Reading): PlacedText {
  const writer = new TextWriter(reading.source);
  nodes.forEach((node) => {
    writeNode(node, reading, writer);
  });
  return joinLines(writer.finish());
}

const APART = /^(?:p|div|li|tr|td|th|dt|dd|h[1-6]|section|article|blockquote|table|ul|ol)$/;

function writeNode(node: Node, reading: Reading, writer: TextWriter): void {
  const [start, end] = rangeOf(node, reading);
  if (node.nodeName === '#text' && 'value' in node) alignText(writer, node.value, reading.source, start, end);
  else if (isElement(node) && !isHidden(node)) writeElement(node, reading, writer);
}

function writeElement(element: Element, reading: Reading, writer: TextWriter): void {
  const [start, end] = rangeOf(element, reading);
  const { tagName } = element;
  if (tagName === 'br') writer.write(' ', start, end);
  else if (tagName === 'sup' || isFootnoteLink(element))
    writer.write(raisedText(textWithin(element), writer.finish().text), start, end);
  else {
    const apart = APART.test(tagName) ? ' ' : '';
    writer.write(apart, start, start);
    element.childNodes.forEach((child) => {
      writeNode(child, reading, writer);
    });
    writer.write(apart, end, end);
  }
}

function isFootnoteLink(element: Element): boolean {
  if (element.tagName !== 'a') return false;
  const marked = /footnote|noteref/i.test(
    `${attributeOf(element, 'class')} ${attributeOf(element, 'role')} ${attributeOf(element, 'epub:type')}`,
  );
  return marked && /^[\s[(]*\d{1,3}[\s\])]*$/.test(textWithin(element));
}
