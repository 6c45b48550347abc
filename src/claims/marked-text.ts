import { markdownToMdast } from 'satteri';
import { findFigures } from '../figures/find.ts';
import { findNames } from '../figures/names.ts';
import type { Language } from '../languages/languages.ts';
import { allowedAddress, claimIdOf } from '../schemas/destination.ts';
import type { Names } from '../schemas/names.ts';
import type { Claim } from './claim.ts';
import type { Ledger } from './ledger.ts';
import { writePlain, type Piece } from './piece.ts';
import { restate } from './restatement.ts';

/** What a text is read with: the claims that it may cite, and the listed names. */
export interface TextSetting {
  readonly names: Names;
  readonly ledger: Pick<Ledger, 'claims'>;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/**
 * Splits a text into plain pieces, names and claims.
 * @throws when it links to a claim that the ledger doesn't have, or where no text may lead: such content never gets this far.
 */
export function readPieces(markdown: string, { names, ledger }: TextSetting): readonly Piece[] {
  const known = knownPieces(names, ledger.claims);
  const pieces = known.get(markdown) ?? piecesOf(readTree(markdown), names, ledger.claims);
  known.set(markdown, pieces);
  return pieces;
}

type Claims = ReadonlyMap<string, Claim>;

const known = new WeakMap<Claims, WeakMap<Names, Map<string, readonly Piece[]>>>();

/** A claim is told on many pages, and what it says is read once. */
function knownPieces(names: Names, claims: Claims): Map<string, readonly Piece[]> {
  const byNames = known.get(claims) ?? new WeakMap<Names, Map<string, readonly Piece[]>>();
  const pieces = byNames.get(names) ?? new Map<string, readonly Piece[]>();
  known.set(claims, byNames.set(names, pieces));
  return pieces;
}

function readTree(markdown: string): Node {
  return markdownToMdast(markdown, { features: { smartPunctuation: true } });
}

/** A text for exits without markup, such as `<title>`: each claim is followed by its mark. */
export function plainText(markdown: string, setting: TextSetting & { readonly language: Language }): string {
  return writePlain(readPieces(markdown, setting), setting.language);
}

/** Splits the restatement of a claim: the figures in it are the claim's. */
export function readRestatement(markdown: string, claim: Claim, setting: TextSetting): Piece[] {
  return readPieces(markdown, setting).flatMap((piece) =>
    piece.kind === 'plain' ? splitFigures(piece.text, claim, setting.names) : [piece],
  );
}

/** Whether the restatement of a claim of the prose gives the claim's figure, in whatever words. */
export function saysOwnFigure(claim: Claim, language: Language, setting: TextSetting): boolean {
  if (claim.source.kind === 'cell') return false;
  const { text } = restate(claim, language);
  return readRestatement(text, claim, setting).some(
    (piece) => piece.kind === 'claim' && piece.claim === claim,
  );
}

function splitFigures(text: string, claim: Claim, names: readonly string[]): Piece[] {
  return cut(text, findFigures(text, names)).map(({ text: part, found }) =>
    found ? { kind: 'claim', text: part, claim } : { kind: 'plain', text: part },
  );
}

/** A plain text cut at the listed names in it. */
export function splitNames(text: string, names: readonly string[]): Piece[] {
  return cut(text, findNames(text, names)).map(({ text: part, found }) => ({
    kind: found ? 'name' : 'plain',
    text: part,
  }));
}

/** A text in parts, at the edges of what was found in it. */
function cut(
  text: string,
  finds: readonly { readonly start: number; readonly end: number }[],
): { readonly text: string; readonly found: boolean }[] {
  const edges = [0, ...finds.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(1)
    .map((end, index) => ({ text: text.slice(edges[index], end), found: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function piecesOf(node: Node, names: Names, claims: Claims): Piece[] {
  if (node.type === 'link') return [linkPiece(node, claims)];
  if (node.value !== undefined) return splitNames(node.value, names);
  return (node.children ?? []).flatMap((child) => piecesOf(child, names, claims));
}

function linkPiece(node: Node, claims: Claims): Piece {
  const href = node.url ?? '';
  const text = textOf(node);
  const id = claimIdOf(href);
  if (id === null) return { kind: 'link', text, href: allowedAddress(href) };
  const claim = claims.get(id);
  if (!claim)
    throw new Error(`a text links to claim:${id}, which is not in the ledger; \`npm run check\` says where`);
  return { kind: 'claim', text: text || (claim.figure?.printed ?? ''), claim };
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
