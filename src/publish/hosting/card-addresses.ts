import { partOf } from '../../addresses/site-part.ts';
import type { BuiltFolder } from '../../cache/built-folder.ts';
import { NO_FILES, type Made } from '../../cache/made-files.ts';

const CARD = /<meta property="og:image" content="([^"?]+\.png)"/;

/** A page, and the card that it names. */
interface PageCard {
  readonly page: string;
  /** Its whole address. */
  readonly address: string;
  /** Its file in the site. */
  readonly card: string;
}

/**
 * Gives the card of each page the address of its bytes: who has once loaded a card asks for it again only when its
 * address is another.
 * @param pages paths in the built site
 * @param base the whole address of the site’s home
 * @param made where to look for pages that were given the same address before
 */
export function stampCards(
  built: BuiltFolder,
  pages: readonly string[],
  base: string,
  made = NO_FILES,
): void {
  for (const part of Map.groupBy(pages, partOf).values()) {
    const named = part.flatMap((page) => [page, built.hashOf(page)]);
    const cards = made.cache
      .recallJson(['cards', base, ...named], () => part.flatMap((page) => cardOf(built, page, base)))
      .filter(({ card }) => built.has(card));
    const stamped = cards.map(({ card }) => built.hashOf(card));
    made.recall(['stamped', base, ...named, ...stamped], built, () => stampPages(built, cards));
  }
}

function cardOf(built: BuiltFolder, page: string, base: string): PageCard[] {
  const address = CARD.exec(built.read(page).toString())?.[1] ?? '';
  return address.startsWith(base)
    ? [{ page, address, card: decodeURIComponent(address.slice(base.length)) }]
    : [];
}

function stampPages(built: BuiltFolder, cards: readonly PageCard[]): Made<null> {
  const files = cards.map(({ page, address, card }): [string, string] => {
    const html = built.read(page).toString();
    return [
      page,
      html.replace(CARD, (meta) => meta.replace(address, `${address}?${stampOf(built.hashOf(card))}`)),
    ];
  });
  return { files: new Map(files), told: null };
}

/** What tells a hash from others, in letters: an address holds no figure. */
export function stampOf(hash: string): string {
  const bytes = Buffer.from(hash, 'hex').subarray(0, 12);
  return Array.from(bytes, (byte) => String.fromCodePoint(97 + (byte % 26))).join('');
}
