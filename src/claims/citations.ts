import { mdxToMdast } from 'satteri';
import { claimIdIn, isClaimLink } from '../schemas/destination.ts';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly children?: readonly Node[];
}

/** The claim id of a link's address, or null when the address is no claim's. */
export function claimIdOf(address: string): string | null {
  return isClaimLink(address) ? claimIdIn(address) : null;
}

/** The claims that a Markdown text links to, each once, in the order of their first link. */
export function citedClaims(markdown: string): string[] {
  const nodes = allNodes(mdxToMdast(markdown));
  const addresses = new Map<string, string>();
  for (const { type, identifier = '', url = '' } of nodes)
    if (type === 'definition' && !addresses.has(identifier)) addresses.set(identifier, url);
  const ids = nodes
    .filter(({ type }) => type === 'link' || type === 'linkReference')
    .map(({ url, identifier = '' }) => claimIdOf(url ?? addresses.get(identifier) ?? ''))
    .filter((id) => id !== null);
  return [...new Set(ids)];
}

function allNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}
