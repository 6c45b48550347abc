import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OWN_NAMES } from '../../wording/own-names.ts';

/** The names that aren't figures: the site's own and the listed ones; none of those when the list can't be read, which the check reports. */
export async function readNames(contentDir: string): Promise<string[]> {
  try {
    const value: unknown = JSON.parse(await readFile(join(contentDir, 'names.json'), 'utf8'));
    const listed = Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
    return [...OWN_NAMES, ...listed];
  } catch {
    return [...OWN_NAMES];
  }
}
