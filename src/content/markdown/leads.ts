import { nodesOf, type MarkdownNode } from './parse-markdown.ts';

/** The words that stand over a block and go on into it, by the block: a column's heading, or what leads into a list. */
export type Leads = ReadonlyMap<MarkdownNode, string>;

/** What leads into the cells and the items of a tree. */
export function leadsOf(root: MarkdownNode): Leads {
  const leads = new Map<MarkdownNode, string>();
  for (const { type, children = [] } of nodesOf(root)) {
    if (type === 'table') addHeadings(children, leads);
    for (const [index, node] of children.entries())
      if (node.type === 'list') addItems(node, children[index - 1], leads);
  }
  return leads;
}

function addHeadings([head, ...rows]: readonly MarkdownNode[], leads: Map<MarkdownNode, string>): void {
  for (const row of rows)
    row.children?.forEach((cell, column) => {
      const heading = head?.children?.[column];
      if (heading) leads.set(cell, wordsOf(heading));
    });
}

/** Only a colon has a paragraph go on in the list behind it. */
function addItems(
  list: MarkdownNode,
  before: MarkdownNode | undefined,
  leads: Map<MarkdownNode, string>,
): void {
  const words = before?.type === 'paragraph' ? wordsOf(before) : '';
  if (!/[:：]$/u.test(words)) return;
  for (const { children: [first] = [] } of list.children ?? []) if (first) leads.set(first, words);
}

/** All the words of a node, without their markup. */
export function wordsOf(node: MarkdownNode): string {
  return [...nodesOf(node)]
    .map(({ value = '' }) => value)
    .join('')
    .trim();
}
