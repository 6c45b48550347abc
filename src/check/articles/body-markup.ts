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
