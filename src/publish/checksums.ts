import type { BuiltFolder } from '../cache/built-folder.ts';

/** The list that `sha256sum --check` reads: two builds of one commit have the same. */
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Writes the hash of every file of a built site beside them; it comes last, as what is written later isn't in it. */
export function writeChecksums(site: BuiltFolder): void {
  const paths = site.list().filter((path) => path !== CHECKSUMS_FILE);
  site.write(CHECKSUMS_FILE, paths.map((path) => `${site.hashOf(path)}  ${path}\n`).join(''));
}
