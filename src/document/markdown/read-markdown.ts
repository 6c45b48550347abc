import type { Nodes, RootContent, Table as TableNode } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Block, Cell, DocumentFacts, TextBlock } from '../document.ts';
import { readFragment } from '../html/read-html.ts';
import { joinLines } from '../join-lines.ts';
import { emptyText, textOfSource } from '../placed-text.ts';
import type { Source } from '../source.ts';
import { shapeTable } from '../table/shape-table.ts';
import { readFrontMatter } from './front-matter.ts';
import { inlineText, rangeOf } from './inline-text.ts';

/** Reads Markdown as it is written in the wild: with front matter, HTML and footnotes in it. */
export function readMarkdown(source: Source): { blocks: Block[]; facts: DocumentFacts } {
  const { children } = markdownToMdast(source.text, {
    features: { gfm: true, frontmatter: true, smartPunctuation: false },
  }) as { children: RootContent[] };
  const [first] = children;
  const front =
    first?.type === 'yaml' ? readFrontMatter(source, ...rangeOf(first)) : { facts: {}, texts: [] };
  const { title } = front.facts;
  const blocks = blocksOf(children, source, 'paragraph');
  const repeats = blocks.some((block) => block.kind === 'heading' && block.text.text === title?.text);
  const opening: Block[] =
    title && !repeats ? [{ kind: 'heading', level: 1, text: title, isGuessed: false }] : [];
  const texts = front.texts.map((text): Block => ({ kind: 'paragraph', text }));
  return { blocks: [...opening, ...texts, ...blocks], facts: front.facts };
}

function blocksOf(nodes: readonly RootContent[], source: Source, kind: TextBlock['kind']): Block[] {
  const blocks: Block[] = [];
  let swallowed = 0;
  for (const node of nodes) {
    const [start, end] = rangeOf(node);
    if (start < swallowed) continue;
    if (node.type === 'html') {
      swallowed = endOfHtml(source.text, start, end);
      blocks.push(...readFragment(source, start, swallowed));
    } else blocks.push(...blocksOfNode(node, source, kind));
  }
  return blocks;
}

/** Where a stretch of HTML ends: an empty line ends it for Markdown, but no table that is still open. */
function endOfHtml(text: string, start: number, end: number): number {
  const html = text.slice(start, end);
  const open = html.match(/<table\b/gi)?.length ?? 0;
  if (open <= (html.match(/<\/table\s*>/gi)?.length ?? 0)) return end;
  const closing = text.slice(end).search(/<\/table\s*>/i);
  return closing === -1 ? end : text.indexOf('>', end + closing) + 1;
}

function blocksOfNode(node: RootContent, source: Source, kind: TextBlock['kind']): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        { kind: 'heading', level: node.depth, text: inlineText(node.children, source), isGuessed: false },
      ];
    case 'paragraph':
      return withText({ kind, text: inlineText(node.children, source) });
    case 'blockquote':
      return blocksOf(node.children, source, 'quotation');
    case 'list':
      return node.children.flatMap((item) => blocksOf(item.children, source, 'item'));
    case 'footnoteDefinition':
      return blocksOf(node.children, source, 'note');
    case 'code':
      return withText({ kind: node.lang ? 'code' : 'paragraph', text: codeText(node, source) });
    case 'table':
      return [tableOf(node, source)];
    default:
      return [];
  }
}

function withText(block: TextBlock): Block[] {
  return block.text.text.trim() === '' ? [] : [block];
}

function codeText(node: Nodes, source: Source): TextBlock['text'] {
  const [start, end] = rangeOf(node);
  const typed = source.text.slice(start, end);
  const fence = /^(?:`{3,}|~{3,})[^\n]*\n?/.exec(typed)?.[0].length ?? 0;
  const closing = fence > 0 ? (/\n?[ \t>]*(?:`{3,}|~{3,})\s*$/.exec(typed)?.[0].length ?? 0) : 0;
  return joinLines(textOfSource(source, start + fence, Math.max(start + fence, end - closing)));
}

function tableOf(node: TableNode, source: Source): Block {
  const width = node.children.reduce((most, { children }) => Math.max(most, children.length), 0);
  const rows = node.children.map((row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const cell = row.children[column];
      const text = cell ? inlineText(cell.children, source) : emptyText(source, rangeOf(row)[1]);
      return {
        text: text.runs.length === 0 ? emptyText(source, rangeOf(cell)[0]) : text,
        isHeading: false,
        isSpanned: false,
      };
    }),
  );
  return shapeTable(rows, { declared: 1, caption: null, notes: [] });
}
