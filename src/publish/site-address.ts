import { readFileSync } from 'node:fs';
import { publishedLanguages, type Languages } from '../languages/languages.ts';
import { siteAddressSchema, siteLanguagesSchema } from '../schemas/site.ts';

/** Where a site stands: its host, and the folder of the host that is the site's, between slashes. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/** Stands in for an address that can't be read: the check, which comes first in a build, says what is wrong. */
const UNKNOWN: SiteAddress = { site: 'https://unknown.invalid', base: '/' };

/** Reads where the site stands from `site.json`. */
export function readSiteAddress(siteFile: URL): SiteAddress {
  const { success, data } = siteAddressSchema.safeParse(readFields(siteFile).url);
  if (!success) return UNKNOWN;
  const { origin, pathname } = new URL(data);
  return { site: origin, base: pathname.replace(/\/*$/u, '/') };
}

/** Reads from `site.json` which languages the site is published in. */
export function readSiteLanguages(siteFile: URL): Languages {
  return publishedLanguages(siteLanguagesSchema.safeParse(readFields(siteFile).languages).data);
}

function readFields(siteFile: URL): { readonly url?: unknown; readonly languages?: unknown } {
  try {
    return (JSON.parse(readFileSync(siteFile, 'utf8')) as object | null) ?? {};
  } catch {
    return {};
  }
}
