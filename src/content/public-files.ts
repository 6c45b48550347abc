import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { WholeFault } from './list-content.ts';

/**
 * What may not be published as it stands in `public/`: whatever isn't a plain file of its own. Follows
 * no link. Paths are from the folder.
 * @param folder may be missing: a site can do without it
 */
export async function publicFaults(folder: string): Promise<WholeFault[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      message: `${entry.name} is ${entry.isSymbolicLink() ? 'a symbolic link; it would publish a file from outside the folder' : 'no file'}`,
      hint: 'Put the file itself here.',
    }));
}

/** The files that stand in `public/`, by their paths from it. */
export async function publicFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
