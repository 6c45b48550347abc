import { pathToFileURL } from 'node:url';
import type { Properties } from 'hast';
import { find, html } from 'property-information';
import { mdxToJs, type HastNode, type MdxJsxFlowElementHast } from 'satteri';
import type { ArticleFile } from '../../content/content.ts';
import { remember } from '../../content/memory.ts';
import type { ProseElement, ProseNode } from './prose-node.ts';
import { lightenRepeats } from './lighten-repeats.ts';
import { prose } from './prose.ts';

/** Reads the prose of an article as a tree, once. Nothing in it is run, and no bundle has it. */
export function readProse(article: ArticleFile): readonly ProseNode[] {
  return remember(article, 'prose', () => parseProse(article));
}

/** The words of a prose, without the addresses that its links lead to. */
export function proseText(nodes: readonly ProseNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : proseText(node.children))).join('');
}

/** The ids of the second-level headings of a prose, in their order. */
export function partIds(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'h2' ? [String(node.attributes.id)] : partIds(node.children);
  });
}

function parseProse({ body, path }: Pick<ArticleFile, 'body' | 'path'>): readonly ProseNode[] {
  let nodes: readonly ProseNode[] = [];
  void mdxToJs(body, {
    features: { gfm: true, smartPunctuation: true },
    fileURL: pathToFileURL(`/${path}`),
    // The parser gives the tree to its plugins alone; the code that it writes of it is of no use here.
    hastPlugins: [
      prose,
      { name: 'keep-tree', after: ({ children }) => void (nodes = children.flatMap(keepNode)) },
    ],
  });
  return lightenRepeats(nodes);
}

/** @throws where a node is more than text, an element or a component: the check lets no such article through. */
function keepNode(node: HastNode): ProseNode[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'element':
      return [keepElement(node.tagName, htmlAttributes(node.properties), node.children)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [keepElement(node.name ?? '', componentAttributes(node.attributes), node.children)];
    default:
      throw new Error(`an article holds a node of the kind ${node.type}; \`npm run check\` says where`);
  }
}

function keepElement(
  name: string,
  attributes: ProseElement['attributes'],
  children: readonly HastNode[],
): ProseElement {
  return { name, attributes, children: children.flatMap(keepNode) };
}

/** An empty style is one that a plugin has taken away. */
function htmlAttributes(properties: Properties): ProseElement['attributes'] {
  const set = Object.entries(properties).filter(
    ([name, value]) =>
      value !== null && value !== undefined && value !== false && !(name === 'style' && value === ''),
  );
  return Object.fromEntries(
    set.map(([name, value]) => [
      find(html, name).attribute,
      value === true ? true : Array.isArray(value) ? value.join(' ') : String(value),
    ]),
  );
}

function componentAttributes(attributes: MdxJsxFlowElementHast['attributes']): ProseElement['attributes'] {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        throw new Error('an attribute is no text; `npm run check` says where');
      return [attribute.name, attribute.value];
    }),
  );
}
