import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFolder } from '../cache/built-folder.ts';
import { link } from '../cache/kept-files.ts';

/**
 * Puts a site together in a folder that may hold an earlier one: what is there already stays, so that a site costs what
 * has changed in it.
 * @param last where the site stands that this one will take the place of
 * @returns the hashes of what the cache lent that has got another link or date
 * @throws what the file system says, as where a file that the cache lent has been thrown away since
 */
export function assembleSite(built: BuiltFolder, folder: string, last: string): ReadonlySet<string> {
  const paths = built.list();
  clear(folder, new Set(paths), new Set(paths.flatMap(foldersOf)));
  const now = new Date();
  const touched = new Set<string>();
  for (const path of paths) {
    const place = join(folder, path);
    const file = built.lent(path);
    if (file === null) move(join(built.folder, path), place);
    else {
      const lent = fileAt(file.place);
      const isThere = lent !== null && fileAt(place) === lent;
      if (isThere && fileAt(join(last, path)) === lent) continue;
      if (!isThere) putLink(file.place, place);
      // It is a file of this build: who copies a site by its dates would else take an old text for one that was there all along.
      utimesSync(place, now, now);
      touched.add(file.hash);
    }
  }
  return touched;
}

/** Takes away what isn't wanted in a folder, and folders without a wanted file. */
function clear(folder: string, files: ReadonlySet<string>, folders: ReadonlySet<string>, above = ''): void {
  for (const entry of readdirSync(join(folder, above), { withFileTypes: true })) {
    const path = above + entry.name;
    if (entry.isDirectory() && folders.has(path)) clear(folder, files, folders, `${path}/`);
    else if (entry.isDirectory() || !files.has(path))
      rmSync(join(folder, path), { recursive: true, force: true });
  }
}

/** The folders that a file stands in, by their paths. */
function foldersOf(path: string): string[] {
  return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index));
}

function move(from: string, to: string): void {
  makeRoom(to);
  renameSync(from, to);
}

function putLink(from: string, to: string): void {
  makeRoom(to);
  link(from, to);
}

function makeRoom(place: string): void {
  rmSync(place, { force: true });
  mkdirSync(dirname(place), { recursive: true });
}

/** What tells the file of a place from all others; null where there is none. */
function fileAt(place: string): string | null {
  const found = lstatSync(place, { throwIfNoEntry: false });
  return found?.isFile() === true ? `${found.dev} ${found.ino}` : null;
}
