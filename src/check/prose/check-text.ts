import { definitionsOf, addressOf } from '../../content/markdown/text-runs.ts';
import {
  endOf,
  nodesOf,
  parseMarkdown,
  startOf,
  type MarkdownNode,
} from '../../content/markdown/parse-markdown.ts';
import { parsingLimits } from '../../content/markdown/parsing-limits.ts';
import type { Fault } from '../../problems/problem.ts';
import { checkProse } from './check-prose.ts';
import { claimIdIn, isClaimLink } from '../../schemas/destination.ts';
import type { Reading } from './reading.ts';

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

export interface CheckedText {
  readonly faults: readonly Fault[];
  /** The ids of the claims that the text links to. */
  readonly cited: readonly string[];
}

/** Checks a text of a line or two, from JSON or frontmatter: plain text with claim links. */
export function checkText(text: string, reading: Reading): CheckedText {
  const limits = parsingLimits(text);
  if (limits.length > 0) return { faults: limits, cited: [] };
  const root = parseMarkdown(text);
  return { faults: [...markupFaults(root, text), ...checkProse(root, text, reading)], cited: citedIn(root) };
}

/** The ids of the claims that a tree links to. */
export function citedIn(root: MarkdownNode): string[] {
  const definitions = definitionsOf(root);
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'link' || type === 'linkReference')
    .map((node) => addressOf(node, definitions))
    .filter(isClaimLink)
    .map(claimIdIn);
}

function markupFaults(root: MarkdownNode, text: string): Fault[] {
  const odd = [...nodesOf(root)].filter(({ type }) => !PLAIN.has(type)).slice(0, 1);
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
