import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder within another one, each step of the way a folder of its own: a link that a checkout brought along would
 * have what lies elsewhere thrown away as unused. What stands in the way is taken away.
 * @param root where it begins; itself it may be reached by a link
 * @returns the folder's path
 * @throws what the file system says where a folder can't be made
 */
export function ownFolder(root: string, ...names: readonly string[]): string {
  return names.reduce((parent, name) => {
    const folder = join(parent, name);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      rmSync(folder, { recursive: true, force: true });
    // Another build may be making the same.
    mkdirSync(folder, { recursive: true });
    return folder;
  }, root);
}
