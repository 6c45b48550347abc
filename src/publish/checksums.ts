import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The list that `sha256sum --check` reads: two builds of one commit have the same. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Writes the hash of every file of a built site beside them; it comes last, as what is written later isn't in it. */
export function writeChecksums(site: string): void {
  const lines = filesIn(site)
    .filter((path) => path !== CHECKSUMS_FILE)
    .map((path) => `${hashOf(join(site, path))}  ${path}\n`);
  writeFileSync(join(site, CHECKSUMS_FILE), lines.join(''));
}

/** Paths with forward slashes, in the order of their code points, which is the same in every locale. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
