import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../languages/languages.ts';
import { formatDate } from '../languages/formats.ts';

/** What the audit needs to know of the site itself. */
export interface SiteFacts {
  /** The date that "today" means in a build; null when nothing says so. */
  readonly asOf: string | null;
  /** The folder of its host that the site stands in, between slashes. */
  readonly root: string;
}

/** Reads `site.json`; a site without one stands at the root of its host. */
export async function readSiteFacts(contentDir: string): Promise<SiteFacts> {
  try {
    const site = JSON.parse(await readFile(join(contentDir, 'site.json'), 'utf8')) as Record<string, unknown>;
    const { asOf, url } = site;
    const root = typeof url === 'string' ? new URL(url).pathname.replace(/\/?$/, '/') : '/';
    return { asOf: typeof asOf === 'string' ? asOf : null, root };
  } catch {
    return { asOf: null, root: '/' };
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
