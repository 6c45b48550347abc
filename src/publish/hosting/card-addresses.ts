import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CARD = /<meta property="og:image" content="([^"?]+\.png)"/;

/**
 * Gives the card of each page the address of its bytes: who has once loaded a card asks for it again only when its
 * address is another.
 * @param folder the built site
 * @param pages its pages, by their paths in the folder
 * @param base the whole address of the site’s home
 */
export function stampCards(folder: string, pages: readonly string[], base: string): void {
  const stamps = new Map<string, string | null>();
  for (const page of pages) {
    const file = join(folder, page);
    const html = readFileSync(file, 'utf8');
    const address = CARD.exec(html)?.[1] ?? '';
    if (!address.startsWith(base)) continue;
    const card = address.slice(base.length);
    const stamp = stamps.get(card) ?? stampOf(join(folder, decodeURIComponent(card)));
    stamps.set(card, stamp);
    if (stamp !== null)
      writeFileSync(
        file,
        html.replace(CARD, (meta) => meta.replace(address, `${address}?${stamp}`)),
      );
  }
}

/** What tells the bytes of a file from others, in letters: an address holds no figure. Null where there is no file. */
function stampOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const hash = createHash('sha256').update(readFileSync(file)).digest();
  return Array.from(hash.subarray(0, 12), (byte) => String.fromCodePoint(97 + (byte % 26))).join('');
}
