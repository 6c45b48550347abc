import type { Content } from '../../content/content.ts';
import { OWN_NAMES } from '../../languages/own-names.ts';

/** The names that aren't figures: the site's own, its address, and the listed ones. */
export function allNames({ site, names }: Pick<Content, 'names' | 'site'>): string[] {
  return [...OWN_NAMES, ...(site ? addressesOf(site.url) : []), ...names.names];
}

/** The site's address as pages, cards and citations print it: whole, without its scheme, or its host alone. */
function addressesOf(url: string): string[] {
  const { href, protocol, host } = new URL(url);
  const whole = href.replace(/\/$/, '');
  return [whole, whole.slice(`${protocol}//`.length), host].filter((name) => /\d/.test(name));
}
