import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type BuiltFolder } from './built-folder.ts';
import { openShelf } from './shelf.ts';
import { noteUse } from './unused-files.ts';
import { readIfThere } from './whole-file.ts';
import { openWholeFiles } from './whole-files.ts';

/**
 * Files by what their bytes hash to. A built site has them as links: a file that stays as it was is neither written nor
 * removed, and takes up the disk once.
 */
export interface KeptFiles {
  /** Keeps a file of a built folder, which from then on lends it; it must be written to no more, only replaced. */
  readonly keep: (from: BuiltFolder, path: string) => string;
  /** Keeps bytes that are no file of the site. */
  readonly keepBytes: (bytes: string) => string;
  /** Null where nothing is kept that has this hash. */
  readonly read: (hash: string) => Buffer | null;
  /** Whether a file is kept that has this hash. */
  readonly isWhole: (hash: string) => boolean;
  /** Has a file that is whole be one of a built folder. */
  readonly lend: (hash: string, to: BuiltFolder, path: string) => void;
}

/** @param project the project's folder */
export function openFiles(project: string): KeptFiles {
  const places = openShelf(project, 'files');
  const whole = openWholeFiles(project);

  function read(hash: string): Buffer | null {
    const place = places.placeOf(hash);
    const bytes = readIfThere(place);
    if (bytes === null || hashOf(bytes) !== hash) return null;
    noteUse(place);
    whole.note(hash, place);
    return bytes;
  }

  /** Whatever stands in its place gives way, as it may be damaged. Null where it can't be kept. */
  function add(hash: string, write: (place: string) => void): string | null {
    try {
      const place = places.makePlace(hash);
      const unfinished = `${place}.${randomUUID()}`;
      write(unfinished);
      if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
      renameSync(unfinished, place);
      // Where both were links to one file, they still are.
      rmSync(unfinished, { force: true });
      whole.note(hash, place);
      return place;
    } catch {
      // It is made again the next time.
      places.forget();
      return null;
    }
  }

  return {
    keep: (from, path) => {
      const hash = from.hashOf(path);
      if (from.lent(path) !== null) return hash;
      const place = add(hash, (unfinished) => {
        link(join(from.folder, path), unfinished);
      });
      if (place !== null) from.lend(path, { hash, place });
      return hash;
    },
    keepBytes: (bytes) => {
      const hash = hashOf(bytes);
      add(hash, (unfinished) => {
        writeFileSync(unfinished, bytes);
      });
      return hash;
    },
    read,
    isWhole: (hash) => whole.isKnown(hash, places.placeOf(hash)) || read(hash) !== null,
    lend: (hash, to, path) => {
      to.lend(path, { hash, place: places.placeOf(hash) });
    },
  };
}

/** Makes one file of two places; where a file system has no links, two that are alike. */
export function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
