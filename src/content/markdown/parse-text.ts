import type { Fault } from '../../problems/problem.ts';
import { remember } from '../memory.ts';
import { parseMarkdown, type MarkdownNode } from './parse-markdown.ts';
import { parsingLimits } from './parsing-limits.ts';

/** A text of a line or two, as a tree; one that would exhaust the parser has none. */
export interface ParsedText {
  readonly root: MarkdownNode;
  readonly faults: readonly Fault[];
}

/** Parses a text from JSON or frontmatter. */
export function parseText(text: string): ParsedText {
  const faults = parsingLimits(text);
  return { root: faults.length > 0 ? { type: 'root' } : parseMarkdown(text), faults };
}

/** The tree of a text that is held, parsed once. */
export function parsedOnce(held: { readonly text: string }): ParsedText {
  return remember(held, 'tree', () => parseText(held.text));
}
