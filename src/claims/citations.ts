import { mdxToMdast } from 'satteri';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const CLAIM_SCHEME = 'claim:';

/** The claim id of a link's address, or null when the address is no claim's. */
export function claimIdOf(address: string): string | null {
  return address.startsWith(CLAIM_SCHEME) ? address.slice(CLAIM_SCHEME.length) : null;
}

/** The claims that a Markdown text links to, each once, in the order of their first link. */
export function citedClaims(markdown: string): string[] {
  const ids = linkAddresses(mdxToMdast(markdown) as Node)
    .map(claimIdOf)
    .filter((id) => id !== null);
  return [...new Set(ids)];
}

function linkAddresses(node: Node): string[] {
  const own = node.type === 'link' && node.url !== undefined ? [node.url] : [];
  return [...own, ...(node.children ?? []).flatMap(linkAddresses)];
}
