import { markdownToMdast, mdxToMdast } from 'satteri';

/** A node of a Markdown tree, as much of it as the check looks at. */
export interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  /** What stands beside the fence of a code block: its language, and the rest. */
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly identifier?: string;
  readonly name?: string | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number | null;
  readonly position?: {
    readonly start: { readonly offset?: number | undefined };
    readonly end: { readonly offset?: number | undefined };
  };
}

/** Where the parser gave up, and why. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

// What Astro's default processor switches on: the check must see the tree that is rendered.
const FEATURES = { gfm: true, smartPunctuation: true } as const;

/** Parses Markdown as the site does for titles and for texts in JSON. */
export function parseMarkdown(text: string): MarkdownNode {
  return markdownToMdast(text, { features: { ...FEATURES } }) as MarkdownNode;
}

/** Parses an article as the build does. Expressions are parsed, never evaluated. */
export function parseMdx(text: string): MarkdownNode | SyntaxFault {
  try {
    return mdxToMdast(text, { features: { ...FEATURES } }) as MarkdownNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', reason = message] =
      /^(\d+):(\d+): (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
    return { line: Number(line), column: Number(column), reason };
  }
}

export function isSyntaxFault(parsed: MarkdownNode | SyntaxFault): parsed is SyntaxFault {
  return 'reason' in parsed;
}

export function startOf(node: MarkdownNode): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: MarkdownNode): number {
  return node.position?.end.offset ?? startOf(node);
}

/** Every node of a tree, parents first. Needs no stack, however deep the tree is. */
export function* nodesOf(root: MarkdownNode): Generator<MarkdownNode> {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node;
    for (const child of (node.children ?? []).toReversed()) pending.push(child);
  }
}
