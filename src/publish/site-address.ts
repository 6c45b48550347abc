import { fileURLToPath } from 'node:url';
import type { Content } from '../content/content.ts';
import { valueAt } from '../content/json/schema-faults.ts';
import { readContent } from '../content/read-content.ts';
import { publishedLanguages, type Languages } from '../languages/languages.ts';
import { siteColors } from '../schemas/inks.ts';
import { siteAddressSchema } from '../schemas/site.ts';
import type { SiteLook } from '../styles/site-look.ts';

/** Where a site stands: its host, and the folder of the host that is the site's, between slashes. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/** Stands in for an address that can't be read: the check, which comes first in a build, says what is wrong. */
const UNKNOWN: SiteAddress = { site: 'https://unknown.invalid', base: '/' };

/** Where the site stands, as its `site.json` says. */
export async function readSiteAddress(contentDir: URL): Promise<SiteAddress> {
  const content = await readable(contentDir);
  const site = content?.files.get('site.json')?.document?.value;
  const { success, data } = siteAddressSchema.safeParse(valueAt(site, ['url']));
  if (!success) return UNKNOWN;
  const { origin, pathname } = new URL(data);
  return { site: origin, base: pathname.replace(/\/*$/u, '/') };
}

/** Which languages the site is published in. */
export async function readSiteLanguages(contentDir: URL): Promise<Languages> {
  const content = await readable(contentDir);
  return content?.languages ?? publishedLanguages();
}

/** The colors and fonts of the site. */
export async function readSiteLook(contentDir: URL): Promise<SiteLook> {
  const content = await readable(contentDir);
  return { colors: siteColors(content?.site?.colors), fonts: content?.site?.fonts ?? {} };
}

/** The content; null where it can't be read, which the check says. */
function readable(contentDir: URL): Promise<Content | null> {
  return readContent(fileURLToPath(contentDir)).catch(() => null);
}
