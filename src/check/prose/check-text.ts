import { entityCharacters } from '../../content/articles/article-characters.ts';
import { endOf, nodesOf, startOf, type MarkdownNode } from '../../content/markdown/parse-markdown.ts';
import { parseText, type ParsedText } from '../../content/markdown/parse-text.ts';
import { textRuns } from '../../content/markdown/text-runs.ts';
import type { Fault } from '../../problems/problem.ts';
import { checkProse } from './check-prose.ts';
import type { ProseContext } from './prose-context.ts';

const PLAIN = new Set([
  'root',
  'paragraph',
  'text',
  'link',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);

/** Checks a text of a line or two, from JSON or frontmatter: plain text with claim links. */
export function checkText(
  text: string,
  context: ProseContext,
  { root, faults }: ParsedText = parseText(text),
): Fault[] {
  if (faults.length > 0) return [...faults];
  return [
    ...markupFaults(root, text),
    ...checkProse(root, text, context),
    ...(text.includes('&') ? entityCharacters(textRuns(root, text), 'single') : []),
  ];
}

function markupFaults(root: MarkdownNode, text: string): Fault[] {
  // A break in a text that is typed on one line is written as an entity.
  const isBroken = ({ value = '' }: MarkdownNode): boolean => /[\r\n]/.test(value) && !/[\r\n]/.test(text);
  const odd = [...nodesOf(root)].filter((node) => !PLAIN.has(node.type) || isBroken(node)).slice(0, 1);
  const code = /[{}]|<(?=[^\s\d=])/.exec(text);
  return [
    ...odd.map((node) =>
      forbid(startOf(node), endOf(node), 'The text has Markdown in it that can’t be shown here'),
    ),
    ...(code && odd.length === 0
      ? [forbid(code.index, code.index + 1, `“${code[0]}” would be read as markup`)]
      : []),
  ];
}

function forbid(start: number, end: number, message: string): Fault {
  const hint = 'Here stand plain text and links to claims, [text](claim:id).';
  return { start, end, rule: 'forbidden-markup', message, hint };
}
