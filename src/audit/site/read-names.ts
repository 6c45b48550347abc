import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_NAMES } from '../../languages/own-names.ts';

/**
 * The names that aren't figures: the site's own, its address, and the listed ones; none of those that can't be read,
 * which the check reports.
 */
export async function readNames(contentDir: string): Promise<string[]> {
  const [listed, site] = await Promise.all(
    ['names.json', 'site.json'].map((name) => readJson(join(contentDir, name))),
  );
  const names = Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [];
  return [...OWN_NAMES, ...addressesOf(site), ...names];
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The site's address as pages, cards and citations print it: whole, without its scheme, or its host alone. */
function addressesOf(site: unknown): string[] {
  const url = (site as { url?: unknown } | null)?.url;
  if (typeof url !== 'string' || !URL.canParse(url)) return [];
  const { href, protocol, host } = new URL(url);
  const whole = href.replace(/\/$/, '');
  return [whole, whole.slice(`${protocol}//`.length), host].filter((name) => /\d/.test(name));
}
