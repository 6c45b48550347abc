/**
 * The folder of its host that the site stands in, between slashes: `/`, or `/explainers-site/`. Vite puts it into pages
 * and scripts; what runs without Vite counts from the site’s own folder.
 */
export const SITE_ROOT: string = (import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/';

/** An address as an editor writes it, where `/` is the site’s home, as a browser needs it. */
export function hostAddress(address: string): string {
  return /^\/(?!\/)/u.test(address) ? SITE_ROOT + address.slice(1) : address;
}

/** The other way round: the path on a host, counted from the site’s own folder. */
export function sitePath(pathname: string, root: string): string {
  return pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;
}
