import { endOf, nodesOf, startOf, type MarkdownNode } from '../../content/markdown/parse-markdown.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';

const BRACKETS = /(?<!\\)\]\((?:\/|#|https:|mailto:)[^\s()]*\)/;

/** No link holds another: the brackets of the outer one would be printed, with its address. */
export function bracketFaults(root: MarkdownNode, source: string): Fault[] {
  return [...nodesOf(root)].flatMap((node) => {
    const typed = node.type === 'text' ? source.slice(startOf(node), endOf(node)) : '';
    const match = BRACKETS.exec(typed);
    if (match === null) return [];
    const start = startOf(node) + match.index;
    return [
      {
        start,
        end: start + match[0].length,
        rule: 'forbidden-markup',
        message: `${quote(match[0])} ends no link: the text before it holds a link of its own, or no bracket opens it`,
        hint: 'Put the links beside each other, or write \\] for a bracket.',
      },
    ];
  });
}

/** What holds words and no block, by its type. */
const OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['heading', 'a heading'],
  ['tableCell', 'a table’s cell'],
  ['link', 'a link'],
  ['linkReference', 'a link'],
  ['emphasis', 'emphasis'],
  ['strong', 'emphasis'],
  ['delete', 'struck text'],
]);

/** A chart or a check is a block of its own, which no cell and no heading can hold in Markdown. */
export function placeFaults(root: MarkdownNode): Fault[] {
  return [...nodesOf(root)].flatMap(({ type, children = [] }) => {
    const where = OF_WORDS.get(type);
    if (where === undefined) return [];
    return children
      .filter((child) => child.type.startsWith('mdxJsx'))
      .map((child) => ({
        start: startOf(child),
        end: endOf(child),
        rule: 'forbidden-markup' as const,
        message: `A component stands in ${where}, which holds words alone`,
        hint: 'Write it on a line of its own.',
      }));
  });
}

/** The page’s own heading is the article’s title, and it has one of them. */
export function titleFaults(root: MarkdownNode): Fault[] {
  return [...nodesOf(root)]
    .filter(({ type, depth, children }) => type === 'heading' && depth === 1 && (children?.length ?? 0) > 0)
    .map((node) => ({
      start: startOf(node),
      end: endOf(node),
      rule: 'forbidden-markup',
      message: 'This heading would be a second title of the page',
      hint: 'Begin it with ##: the title stands in the frontmatter.',
    }));
}
