import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type BuiltFolder } from './built-folder.ts';
import { openShelf } from './shelf.ts';
import { readIfThere } from './whole-file.ts';

/**
 * Files by what their bytes hash to. A built site has them as links: a file that stays as it was is neither written nor
 * removed, and takes up the disk once.
 */
export interface KeptFiles {
  /** Keeps a file of a built folder; it must be written to no more, only replaced. */
  readonly keep: (from: BuiltFolder, path: string) => string;
  /** Keeps bytes that are no file of the site. */
  readonly keepBytes: (bytes: string) => string;
  /** Null where nothing is kept that has this hash. */
  readonly read: (hash: string) => Buffer | null;
  /**
   * Puts a file that could be read into a built folder.
   * @throws what the file system says where another build has thrown it away since; what it would replace is as it was
   */
  readonly put: (hash: string, to: BuiltFolder, path: string) => void;
}

/** @param project the project's folder */
export function openFiles(project: string): KeptFiles {
  const places = openShelf(project, 'files');

  function read(hash: string): Buffer | null {
    const bytes = readIfThere(places.placeOf(hash));
    return bytes !== null && hashOf(bytes) === hash ? bytes : null;
  }

  /** Whatever stands in its place gives way, as it may be damaged. */
  function add(hash: string, write: (place: string) => void): string {
    try {
      const place = places.makePlace(hash);
      const unfinished = `${place}.${randomUUID()}`;
      write(unfinished);
      if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
      renameSync(unfinished, place);
      // Where both were links to one file, they still are.
      rmSync(unfinished, { force: true });
    } catch {
      // It is made again the next time.
      places.forget();
    }
    return hash;
  }

  return {
    keep: (from, path) =>
      add(from.hashOf(path), (place) => {
        link(join(from.folder, path), place);
      }),
    keepBytes: (bytes) =>
      add(hashOf(bytes), (place) => {
        writeFileSync(place, bytes);
      }),
    read,
    put: (hash, to, path) => {
      const place = join(to.folder, path);
      const unfinished = join(to.folder, randomUUID());
      link(places.placeOf(hash), unfinished);
      renameSync(unfinished, to.clear(path));
      // It is a file of this build: who copies a site by its dates would else take an old text for one that was there all along.
      const now = new Date();
      utimesSync(place, now, now);
      to.note(path, hash);
    },
  };
}

/** Some file systems have no links. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
