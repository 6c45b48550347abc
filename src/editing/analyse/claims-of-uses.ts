import type { Claim } from '../../claims/claim.ts';
import { printedAt, type Figure, type Use } from '../../analysis/figure.ts';
import type { Block, Document } from '../../document/document.ts';
import type { PlacedText } from '../../document/placed-text.ts';
import { findFigures } from '../../figures/find.ts';
import type { Part } from '../../figures/quantity.ts';

/** The claim that restates a place of the document; of a figure with several parts, which one. */
export interface ClaimedUse {
  readonly claim: Claim;
  readonly part: Part | null;
}

/** Finds the claim of each figure that an analysis uses. */
export type ClaimFinder = (use: Use) => ClaimedUse | null;

/**
 * Pairs the document's figures with the claims of its folder: cells by what they print and the row
 * that they stand in, figures of the text by what they print, in the order in which both have them.
 */
export function pairClaims({ blocks }: Document, claims: ReadonlyMap<string, Claim>): ClaimFinder {
  const prose = orderOfProse(blocks);
  const rows = rowsOfCells(blocks);
  const all = [...claims.values()].filter(({ figure }) => figure !== null);
  return (use) => {
    const row = rows.get(use.text);
    const claim = row === undefined ? claimOfProse(use, prose, all) : claimOfCell(use, row, all);
    return claim ? { claim, part: partOf(use, claim) } : null;
  };
}

/** Each figure of the text as printed, with the places where it stands. */
function orderOfProse(blocks: readonly Block[]): ReadonlyMap<string, readonly Use[]> {
  const places = new Map<string, Use[]>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    for (const { start, end, text } of findFigures(block.text.text)) {
      const key = plain(text);
      places.set(key, [...(places.get(key) ?? []), { text: block.text, start, end }]);
    }
  }
  return places;
}

function claimOfProse(
  use: Use,
  prose: ReadonlyMap<string, readonly Use[]>,
  claims: readonly Claim[],
): Claim | null {
  const found = [...prose].find(([, places]) => places.some((place) => overlaps(place, use)));
  if (!found) return null;
  const [key, places] = found;
  const inProse = claims.filter(({ source }) => source.kind === 'prose');
  const exactly = inProse.filter(({ figure }) => figure && plain(figure.printed) === key);
  const restating =
    exactly.length > 0
      ? exactly
      : inProse.filter(({ figure }) => figure && isSame(plain(figure.printed), key));
  if (restating.length === 1) return restating[0] ?? null;
  return restating.length === places.length
    ? (restating[places.findIndex((place) => overlaps(place, use))] ?? null)
    : null;
}

/** The analysis may take in a noun, or leave out a "from", that the claim does not. */
function isSame(claimed: string, printed: string): boolean {
  return claimed === printed || printed.startsWith(claimed) || printed.endsWith(` ${claimed}`);
}

function overlaps(a: Use, b: Use): boolean {
  return a.text === b.text && a.start < b.end && b.start < a.end;
}

/** For each cell, the text that names its row. */
function rowsOfCells(blocks: readonly Block[]): ReadonlyMap<PlacedText, string> {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return new Map(
    rows.flatMap((row) => row.map(({ text }) => [text, plain(row[0]?.text.text ?? '')] as const)),
  );
}

function claimOfCell({ text }: Use, row: string, claims: readonly Claim[]): Claim | null {
  const printed = plain(text.text);
  const same = claims.filter(
    ({ source, figure }) =>
      source.kind === 'cell' &&
      figure &&
      plain(figure.printed) === printed &&
      [...source.row.cells.values()].some((cell) => plain(cell.printed) === row),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

function partOf(use: Use, { figure }: Claim): Part | null {
  if (!figure || figure.parts.length === 1) return null;
  const { nominal } = use as Figure;
  return (
    figure.parts.find((part) => part.nominal.low === nominal.low && part.nominal.high === nominal.high) ??
    null
  );
}

function plain(printed: string): string {
  return printed.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** What a place prints, for whoever has to find it. */
export function nameUse(use: Use, find: ClaimFinder): string {
  const claimed = find(use);
  return claimed ? claimed.claim.id : `“${printedAt(use).trim()}”`;
}
