import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The listed names, which aren't figures; none when the list can't be read, which the check reports. */
export async function readNames(contentDir: string): Promise<string[]> {
  try {
    const value: unknown = JSON.parse(await readFile(join(contentDir, 'names.json'), 'utf8'));
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
