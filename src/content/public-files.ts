import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that stands in `public/`. */
export interface PublicEntry {
  /** From the folder, with forward slashes; empty for the folder itself. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other';
}

/**
 * All that stands in `public/`, folders left out. Follows no link, not even one in the place of the folder.
 * @param folder may be missing: a site can do without it
 */
export async function publicEntries(folder: string): Promise<PublicEntry[]> {
  const found = await lstat(folder).catch(() => null);
  if (found === null) return [];
  return found.isDirectory() ? entriesIn(folder, '') : [{ path: '', kind: kindOf(found) }];
}

async function entriesIn(folder: string, path: string): Promise<PublicEntry[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
  const lists = entries.map(async (entry): Promise<PublicEntry[]> => {
    const place = path === '' ? entry.name : `${path}/${entry.name}`;
    return entry.isDirectory() ? entriesIn(folder, place) : [{ path: place, kind: kindOf(entry) }];
  });
  return (await Promise.all(lists)).flat();
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>): PublicEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : 'other';
}
