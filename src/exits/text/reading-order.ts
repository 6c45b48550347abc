import type { PageTexts } from './page-texts.ts';

/** What of a page tells its place. */
type Placed = Pick<PageTexts, 'head' | 'links'>;

/** Pages in the order in which the home pages link to them; then those that they don’t, by address. */
export function inReadingOrder<Page extends Placed>(pages: readonly Page[]): Page[] {
  const byAddress = pages.toSorted((a, b) => (a.head.address < b.head.address ? -1 : 1));
  const linked = byAddress.flatMap(({ head, links }) => (links.length === 0 ? [] : [head.address, ...links]));
  const order = [...new Set([...linked, ...byAddress.map(({ head }) => head.address)])];
  const places = new Map(order.map((address, place) => [address, place]));
  return byAddress.sort((a, b) => (places.get(a.head.address) ?? 0) - (places.get(b.head.address) ?? 0));
}
