import { markdownToMdast } from 'satteri';
import { claimIdOf } from '../../claims/citations.ts';
import type { Claim } from '../../claims/claim.ts';
import { findNames } from '../../figures/names.ts';
import { MARK_WORDS } from '../../wording/mark.ts';
import type { Reading } from './reading.ts';

/** A piece of a text from JSON or frontmatter, which may hold claim links and listed names. */
export type Piece =
  | { readonly kind: 'plain' | 'name'; readonly text: string }
  | { readonly kind: 'claim'; readonly text: string; readonly claim: Claim }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/**
 * Splits a text into plain pieces, names and claims.
 * @throws when it links to a claim that the ledger doesn't have: such content never gets this far.
 */
export function readPieces(markdown: string, { names, ledger }: Pick<Reading, 'names' | 'ledger'>): Piece[] {
  const tree = markdownToMdast(markdown, { features: { smartPunctuation: true } }) as Node;
  return piecesOf(tree, names, ledger.claims);
}

/** A text for exits without markup, such as `<title>`: each claim is followed by its mark. */
export function plainText(markdown: string, reading: Pick<Reading, 'names' | 'ledger' | 'language'>): string {
  const mark = MARK_WORDS[reading.language].plain;
  return readPieces(markdown, reading)
    .map((piece) => (piece.kind === 'claim' ? `${piece.text} ${mark}` : piece.text))
    .join('');
}

/** A plain text cut at the listed names in it. */
export function splitNames(text: string, names: readonly string[]): Piece[] {
  const found = findNames(text, names);
  const edges = [0, ...found.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, index): Piece => {
      return { kind: index % 2 === 0 ? 'plain' : 'name', text: text.slice(edges[index], end) };
    })
    .filter((piece) => piece.text !== '');
}

function piecesOf(node: Node, names: readonly string[], claims: ReadonlyMap<string, Claim>): Piece[] {
  if (node.type === 'link') return [linkPiece(node, claims)];
  if (node.value !== undefined) return splitNames(node.value, names);
  return (node.children ?? []).flatMap((child) => piecesOf(child, names, claims));
}

function linkPiece(node: Node, claims: ReadonlyMap<string, Claim>): Piece {
  const href = node.url ?? '';
  const text = textOf(node);
  const id = claimIdOf(href);
  if (id === null) return { kind: 'link', text, href };
  const claim = claims.get(id);
  if (!claim) throw new Error(`a text links to claim:${id}, which is not in the ledger; \`npm run check\` says where`);
  return { kind: 'claim', text: text || (claim.figure?.printed ?? ''), claim };
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
