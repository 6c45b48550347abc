import { chineseBreaks } from '../../languages/soft-breaks.ts';
import { alignText, ERASED, type Alignment } from './align-text.ts';
import { leadsOf, wordsOf } from './leads.ts';
import { endOf, nodesOf, startOf, type MarkdownNode } from './parse-markdown.ts';

/** Stands in a run where something is shown that isn't the text's own; like `ERASED`, nobody can write it. */
export const BOUNDARY = '\uFDD1';

/** A piece of a run with the node that it comes from. */
interface Segment {
  readonly at: number;
  readonly text: string;
  readonly node: MarkdownNode;
}

/** A link within a run. */
export interface RunLink {
  readonly start: number;
  readonly end: number;
  readonly node: MarkdownNode;
  readonly address: string;
}

/** A footnote of a run: where its sign stands, and its words. */
export interface RunNote {
  readonly at: number;
  readonly words: string;
}

/** What a reader sees as one stretch of text, in one block, with the way back to the source. */
export interface TextRun {
  readonly text: string;
  readonly links: readonly RunLink[];
  readonly notes?: readonly RunNote[];
  /** The words over the block that go on into it: the heading of its column. */
  readonly lead?: string | undefined;
  readonly place: (start: number, end: number) => { start: number; end: number };
}

const SHOWN_INLINE = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'html',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

/** Each definition by its identifier; the first of a name counts. */
export type Definitions = ReadonlyMap<string, MarkdownNode>;

export function definitionsOf(root: MarkdownNode, kind = 'definition'): Definitions {
  const definitions = new Map<string, MarkdownNode>();
  for (const node of nodesOf(root)) {
    const { type, identifier = '' } = node;
    if (type === kind && !definitions.has(identifier)) definitions.set(identifier, node);
  }
  return definitions;
}

/** The address that a link or image leads to, directly or by reference. */
export function addressOf(node: MarkdownNode, definitions: Definitions): string {
  return node.url ?? definitions.get(node.identifier ?? '')?.url ?? '';
}

/** Every run of a tree: one a block, and one for each text that stands in an attribute. */
export function textRuns(root: MarkdownNode, source: string): TextRun[] {
  return allRuns(root, source).filter(({ text, links }) => text.trim() !== '' || links.length > 0);
}

function allRuns(root: MarkdownNode, source: string): TextRun[] {
  const definitions = definitionsOf(root);
  const footnotes = definitionsOf(root, 'footnoteDefinition');
  const leads = leadsOf(root);
  const runs: TextRun[] = [];
  const inBlock = new Set<MarkdownNode>();
  for (const node of nodesOf(root)) {
    runs.push(...attributeRuns(node, source));
    if (node.type === 'code') runs.push(literalRun(node, node.value ?? '', source));
    if (inBlock.has(node)) node.children?.forEach((child) => inBlock.add(child));
    else if (node.children?.some(({ type }) => SHOWN_INLINE.has(type))) {
      runs.push({ ...blockRun(node, source, definitions, footnotes), lead: leads.get(node) });
      node.children.forEach((child) => inBlock.add(child));
    }
  }
  return runs;
}

function attributeRuns(node: MarkdownNode, source: string): TextRun[] {
  const texts = [node.title, node.type === 'image' || node.type === 'imageReference' ? node.alt : null];
  return texts
    .map((text) => text?.replaceAll(ERASED, ''))
    .flatMap((text) => (text ? [literalRun(node, text, source)] : []));
}

/** A text that stands as it is somewhere within its node. */
function literalRun(node: MarkdownNode, text: string, source: string): TextRun {
  const place = (start: number, end: number): { start: number; end: number } => {
    const found = source.indexOf(text, startOf(node));
    const from =
      found !== -1 && found < endOf(node) ? found : startOf(node) + (node.type === 'image' ? 2 : 1);
    const { starts, ends } = alignText(text, source, from, endOf(node));
    return { start: starts[start] ?? from, end: ends[end - 1] ?? endOf(node) };
  };
  return { text, links: [], place };
}

function blockRun(
  block: MarkdownNode,
  source: string,
  definitions: Definitions,
  footnotes: Definitions,
): TextRun {
  const segments: Segment[] = [];
  const links: RunLink[] = [];
  const notes: RunNote[] = [];
  let length = 0;
  const add = (node: MarkdownNode, text: string): void => {
    if (text !== '') segments.push({ at: length, text, node });
    length += text.length;
  };
  const walk = (nodes: readonly MarkdownNode[]): void => {
    for (const node of nodes) {
      const start = length;
      const note = node.type === 'footnoteReference' ? footnotes.get(node.identifier ?? '') : undefined;
      if (note) notes.push({ at: start, words: wordsOf(note) });
      // A component within a line is shown as a block of its own, which parts the words around it.
      const edge = node.type === 'mdxJsxTextElement' ? BOUNDARY : '';
      add(node, edge);
      if (node.children && node.type !== 'footnoteReference') walk(node.children);
      else add(node, shownText(node));
      add(node, edge);
      if (node.type !== 'link' && node.type !== 'linkReference') continue;
      if (length === start) add(node, BOUNDARY);
      links.push({ start, end: length, node, address: addressOf(node, definitions) });
    }
  };
  walk(block.children ?? []);
  const { joined, moved } = joinSegments(segments);
  return {
    text: joined.map(({ text }) => text).join(''),
    links: links.map((link) => ({ ...link, start: moved(link.start), end: moved(link.end) })),
    notes: notes.map((note) => ({ ...note, at: moved(note.at) })),
    place: placer(joined, source),
  };
}

/** Segments as a reader sees them: a soft line break is a space, and nothing at all between Chinese characters. */
function joinSegments(segments: readonly Segment[]): {
  joined: Segment[];
  moved: (offset: number) => number;
} {
  const places = placesWithout(segments.map(({ text }) => text).join(''));
  const moved = (offset: number): number => places?.[offset] ?? offset;
  const stays = (offset: number): boolean => moved(offset + 1) > moved(offset);
  const joined = segments.map(({ at, text, node }): Segment => {
    const kept = places
      ? text.replace(/\s/g, (unit, index) => (stays(at + Number(index)) ? unit : ''))
      : text;
    return { at: moved(at), text: kept.replace(/[\r\n]/g, ' '), node };
  });
  return { joined: joined.filter(({ text }) => text !== ''), moved };
}

/** Where each unit of a text comes to stand without its line breaks between Chinese characters; null when it has none. */
function placesWithout(text: string): number[] | null {
  const gaps = chineseBreaks(text);
  if (gaps.length === 0) return null;
  const places: number[] = [];
  let removed = 0;
  for (const { start, end } of [...gaps, { start: text.length, end: text.length }]) {
    while (places.length < start) places.push(places.length - removed);
    while (places.length < end) places.push(start - removed);
    removed += end - start;
  }
  places.push(text.length - removed);
  return places;
}

function shownText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode')
    return (node.value ?? '').replaceAll(ERASED, '').replace(/\r\n/g, '\n');
  if (node.type === 'break') return ' ';
  return node.type === 'html' ? '' : BOUNDARY;
}

function placer(segments: readonly Segment[], source: string): TextRun['place'] {
  const alignments = new Map<Segment, Alignment>();
  const segmentAt = (offset: number): Segment | undefined => segments[lastIndexAtOrBefore(segments, offset)];
  const locate = (offset: number): { start: number; end: number } => {
    const segment = segmentAt(offset);
    if (!segment) return { start: 0, end: 0 };
    const { node, text } = segment;
    if (node.type !== 'text' && node.type !== 'inlineCode') return { start: startOf(node), end: endOf(node) };
    const known = alignments.get(segment) ?? alignText(text, source, contentStart(node, source), endOf(node));
    alignments.set(segment, known);
    const start = known.starts[offset - segment.at] ?? startOf(node);
    return { start, end: known.ends[offset - segment.at] ?? endOf(node) };
  };
  return (start, end) => ({ start: locate(start).start, end: locate(Math.max(end - 1, start)).end });
}

/** Where a node's own text begins: behind the backticks of code. */
function contentStart(node: MarkdownNode, source: string): number {
  let at = startOf(node);
  if (node.type === 'inlineCode') while (source.charAt(at) === '`') at += 1;
  return at;
}

function lastIndexAtOrBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
