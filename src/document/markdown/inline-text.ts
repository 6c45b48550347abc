import type { Nodes, PhrasingContent } from 'mdast';
import { alignText } from '../align-text.ts';
import { joinLines } from '../join-lines.ts';
import { TextWriter, type PlacedText } from '../placed-text.ts';
import { raisedText } from '../raised-text.ts';
import type { Source } from '../source.ts';

/** What a reader sees of the text in a block: no addresses, no tags, no marks of footnotes. */
export function inlineText(nodes: readonly PhrasingContent[], source: Source): PlacedText {
  const writer = new TextWriter(source);
  writeNodes(nodes, source, writer);
  return joinLines(writer.finish());
}

function writeNodes(nodes: readonly PhrasingContent[], source: Source, writer: TextWriter): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) return;
    const raised =
      node.type === 'html' ? /^<(sup|script|style)\b/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
    if (raised === undefined) writeNode(node, source, writer);
    else index = writeRaised(nodes, index, raised, source, writer);
  }
}

function writeNode(node: PhrasingContent, source: Source, writer: TextWriter): void {
  const [start, end] = rangeOf(node);
  if (node.type === 'text') alignText(writer, node.value, source, start, end);
  else if (node.type === 'inlineCode') writeCode(node.value, source, start, end, writer);
  else if (node.type === 'break') writer.write(' ', start, end);
  else if (node.type === 'html') writer.write(/^<br\b/i.test(node.value) ? ' ' : '', start, end);
  else if (node.type === 'link' && isOwnAddress(node.url, node.children)) return;
  else if ('children' in node) writeNodes(node.children, source, writer);
}

/** A link whose text is its address shows an address. */
function isOwnAddress(url: string, children: readonly PhrasingContent[]): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return false;
  return url.endsWith(only.value.replace(/^(?:https?:\/\/|mailto:)/, '')) && /[./@]/.test(only.value);
}

function writeCode(value: string, source: Source, start: number, end: number, writer: TextWriter): void {
  let from = start;
  while (source.text.charAt(from) === '`') from += 1;
  alignText(writer, value, source, from, end);
}

/** Writes what stands between a tag and its end as its kind has it read, and returns the index of its end. */
function writeRaised(
  nodes: readonly PhrasingContent[],
  index: number,
  tag: string,
  source: Source,
  writer: TextWriter,
): number {
  const closing = new RegExp(`^</${tag}\\b`, 'i');
  const end = nodes.findIndex((node, at) => at > index && node.type === 'html' && closing.test(node.value));
  if (end === -1) return index;
  const inner = nodes.slice(index + 1, end);
  const within = new TextWriter(source);
  if (tag === 'sup') writeNodes(inner, source, within);
  const { text } = within.finish();
  const [from, to] = [rangeOf(nodes[index])[1], rangeOf(nodes[end])[0]];
  if (text !== '') writer.write(raisedText(text, writer.finish().text), from, to);
  return end;
}

/** The stretch of the source from which a node was parsed. */
export function rangeOf(node: Nodes | undefined): [number, number] {
  return [node?.position?.start.offset ?? 0, node?.position?.end.offset ?? 0];
}
