/** A text, or an element or component with its attributes as HTML writes them. */
export type ProseNode = string | ProseElement;

/** An element of HTML or one of the components of articles, by its name. */
export interface ProseElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly children: readonly ProseNode[];
}

/** Whether there is one of some components in a text, however deep. */
export function hasComponent(nodes: readonly ProseNode[], names: readonly string[]): boolean {
  return nodes.some(
    (node) => typeof node !== 'string' && (names.includes(node.name) || hasComponent(node.children, names)),
  );
}
