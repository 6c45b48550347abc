import type { Language, Languages } from '../languages/languages.ts';
import type { Content } from '../content/content.ts';
import { formatDate } from '../languages/formats.ts';

/** What the audit needs to know of the site itself. */
export interface SiteFacts {
  /** The date that "today" means in a build; null when nothing says so. */
  readonly asOf: string | null;
  /** The folder of its host that the site stands in, between slashes. */
  readonly root: string;
  readonly languages: Languages;
}

/** What the site says of itself; one that can't be read stands at the root of its host. */
export function siteFacts({ site, languages }: Pick<Content, 'site' | 'languages'>): SiteFacts {
  if (site === null) return { asOf: null, root: '/', languages };
  return { asOf: site.asOf, root: new URL(site.url).pathname.replace(/\/?$/, '/'), languages };
}

/** The date of a build, in words. */
export function tellAsOf({ asOf }: Pick<SiteFacts, 'asOf'>, language: Language): string {
  return asOf === null ? '?' : formatDate(asOf, language);
}

/** An address that counts from the site’s own folder, as a browser needs it. */
export function onHost(address: string, root: string): string {
  return root + address.replace(/^\//, '');
}
