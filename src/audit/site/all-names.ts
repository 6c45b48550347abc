import type { Content } from '../../content/content.ts';
import { idNames } from '../../content/id-names.ts';
import { OWN_NAMES } from '../../languages/own-names.ts';

/** The names that aren't figures: the site's own, its address, ids where they stand as such, and the listed ones. */
export function allNames(content: Pick<Content, 'articles' | 'names' | 'reports' | 'site'>): string[] {
  const { site, names } = content;
  return [...OWN_NAMES, ...(site ? addressesOf(site.url) : []), ...idNames(content), ...names.names];
}

/** The site's address as pages, cards and citations print it: whole, without its scheme, or its host alone. */
function addressesOf(url: string): string[] {
  const { href, protocol, host } = new URL(url);
  const whole = href.replace(/\/$/, '');
  return [whole, whole.slice(`${protocol}//`.length), host].filter((name) => /\d/.test(name));
}
