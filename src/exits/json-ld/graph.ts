import type { Thing } from 'schema-dts';

/** Nodes that refer to one another, as one JSON-LD document. */
export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

export function graphOf(nodes: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** JSON that can stand in a `<script>`: nothing in it ends the element or begins a comment. */
export function writeScriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
