import { mdxToMdast } from 'satteri';

/** What an article's body refers to, apart from claims. */
export interface Outline {
  /** The second-level headings as Markdown, in order. */
  readonly headings: readonly string[];
  /** The tables that it shows, drawn or as they are. */
  readonly tables: readonly string[];
  /** The tables that it draws. */
  readonly charts: readonly string[];
  readonly checks: readonly string[];
  /** Whether it lists all predictions of its report. */
  readonly predictions: boolean;
}

interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly name?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

/** Reads what an article's body refers to. Nothing in it is run. */
export function readOutline(body: string): Outline {
  const nodes = allNodes(mdxToMdast(body) as Node);
  const elements = nodes.filter(({ type }) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement');
  const named = (names: readonly string[], attribute: string): string[] => [
    ...new Set(
      elements
        .filter(({ name = '' }) => names.includes(name))
        .flatMap((element) => attributeOf(element, attribute)),
    ),
  ];
  return {
    headings: nodes
      .filter(({ type, depth }) => type === 'heading' && depth === 2)
      .map((node) => sourceOf(node, body)),
    tables: named(['Chart', 'Table'], 'table'),
    charts: named(['Chart'], 'table'),
    checks: named(['Check'], 'id'),
    predictions: elements.some(({ name }) => name === 'Predictions'),
  };
}

function allNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

function attributeOf({ attributes = [] }: Node, name: string): string[] {
  return attributes.flatMap((attribute) =>
    attribute.name === name && typeof attribute.value === 'string' ? [attribute.value] : [],
  );
}

function sourceOf({ children = [] }: Node, body: string): string {
  return body.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);
}
