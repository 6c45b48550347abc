import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the project that this code belongs to, wherever it is run from. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
