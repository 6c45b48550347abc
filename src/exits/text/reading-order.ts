import { selectAll } from 'hast-util-select';
import { homeAddress } from '../../wording/address.ts';
import type { BuiltPage } from './built-page.ts';

/** Pages in the order in which the home pages link to them; then those that they don’t, by address. */
export function inReadingOrder(pages: readonly BuiltPage[]): BuiltPage[] {
  const byAddress = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const homes = byAddress.filter(({ path, language }) => path === homeAddress(language));
  const linked = homes.flatMap((home) => [home.address, ...linksIn(home)]);
  const order = [...new Set([...linked, ...byAddress.map(({ address }) => address)])];
  const places = new Map(order.map((address, place) => [address, place]));
  return byAddress.sort((a, b) => (places.get(a.address) ?? 0) - (places.get(b.address) ?? 0));
}

function linksIn({ main, address }: BuiltPage): string[] {
  return selectAll('a[href]', main).map(({ properties }) => {
    const link = new URL(String(properties.href), address);
    return link.origin + link.pathname;
  });
}
