import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, type BuiltFolder } from '../cache/built-folder.ts';
import { link } from '../cache/kept-files.ts';

/**
 * Puts a site together in a folder that may hold an earlier one: what is there already stays, so that a site costs what
 * has changed in it.
 * @param last where the site stands that this one will take the place of
 * @throws what the file system says, as where a file that the cache lent has been thrown away since
 */
export function assembleSite(built: BuiltFolder, folder: string, last: string): void {
  const paths = built.list();
  const wanted = new Set(paths);
  for (const path of filesIn(folder)) if (!wanted.has(path)) rmSync(join(folder, path));
  dropEmpty(folder);
  const now = new Date();
  for (const path of paths) {
    const place = join(folder, path);
    const file = built.lent(path);
    if (file === null) move(join(built.folder, path), place);
    else {
      const isThere = isOne(file.place, place);
      if (!isThere) putLink(file.place, place);
      // It is a file of this build: who copies a site by its dates would else take an old text for one that was there all along.
      if (!isThere || !isOne(file.place, join(last, path))) utimesSync(place, now, now);
    }
  }
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

/** Whether two places hold one file. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => lstatSync(place, { throwIfNoEntry: false }));
  return a !== undefined && b?.isFile() === true && a.ino === b.ino && a.dev === b.dev;
}

function dropEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const below = join(folder, entry.name);
    dropEmpty(below);
    if (readdirSync(below).length === 0) rmdirSync(below);
  }
}
