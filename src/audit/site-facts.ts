import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedLanguages, type Language, type Languages } from '../languages/languages.ts';
import { siteLanguagesSchema } from '../schemas/site.ts';
import { formatDate } from '../languages/formats.ts';

/** What the audit needs to know of the site itself. */
export interface SiteFacts {
  /** The date that "today" means in a build; null when nothing says so. */
  readonly asOf: string | null;
  /** The folder of its host that the site stands in, between slashes. */
  readonly root: string;
  readonly languages: Languages;
}

/** Reads `site.json`; a site without one stands at the root of its host. */
export async function readSiteFacts(contentDir: string): Promise<SiteFacts> {
  try {
    const site = JSON.parse(await readFile(join(contentDir, 'site.json'), 'utf8')) as Record<string, unknown>;
    const { asOf, url } = site;
    const languages = publishedLanguages(siteLanguagesSchema.safeParse(site.languages).data);
    const root = typeof url === 'string' ? new URL(url).pathname.replace(/\/?$/, '/') : '/';
    return { asOf: typeof asOf === 'string' ? asOf : null, root, languages };
  } catch {
    return { asOf: null, root: '/', languages: publishedLanguages() };
  }
}

/** The date of a build, in words. */
export function tellAsOf({ asOf }: Pick<SiteFacts, 'asOf'>, language: Language): string {
  return asOf === null ? '?' : formatDate(asOf, language);
}

/** An address that counts from the site’s own folder, as a browser needs it. */
export function onHost(address: string, root: string): string {
  return root + address.replace(/^\//, '');
}
