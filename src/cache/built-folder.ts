import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A folder that a build fills. Its files go by their paths in it, with forward slashes. */
export interface BuiltFolder {
  readonly folder: string;
  /** All files, in the order of their code points, which is the same in every locale. */
  readonly list: () => string[];
  readonly has: (path: string) => boolean;
  /** @throws what the file system says where there is no such file */
  readonly read: (path: string) => Buffer;
  /** The SHA-256 of a file's bytes, which are read once. */
  readonly hashOf: (path: string) => string;
  /** The place of a file that is to be put there, with the folders above it made and nothing in it. */
  readonly clear: (path: string) => string;
  /** Puts bytes in the place of a file. It may be one with the cache's, so what it held stays as it was. */
  readonly write: (path: string, bytes: string | Uint8Array) => void;
  /** Notes what a file that has just been put there is known to hold. */
  readonly note: (path: string, hash: string) => void;
}

const known = new Map<string, BuiltFolder>();

/** The folder by its place: all who ask in one process share what is known of its files. */
export function builtFolder(place: string): BuiltFolder {
  const folder = resolve(place);
  const found = known.get(folder) ?? openFolder(folder);
  known.set(folder, found);
  return found;
}

function openFolder(folder: string): BuiltFolder {
  const hashes = new Map<string, { readonly state: string; readonly hash: string }>();
  const placeOf = (path: string): string => join(folder, path);
  const read = (path: string): Buffer => readFileSync(placeOf(path));

  const made = new Set<string>();

  function clear(path: string): string {
    const place = placeOf(path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    rmSync(place, { force: true });
    return place;
  }

  function note(path: string, hash: string): void {
    hashes.set(path, { state: stateOf(placeOf(path)), hash });
  }

  return {
    folder,
    list: () => filesIn(folder),
    has: (path) => lstatSync(placeOf(path), { throwIfNoEntry: false })?.isFile() ?? false,
    read,
    clear,
    hashOf: (path) => {
      const last = hashes.get(path);
      if (last?.state === stateOf(placeOf(path))) return last.hash;
      const hash = hashOf(read(path));
      note(path, hash);
      return hash;
    },
    write: (path, bytes) => {
      writeFileSync(clear(path), bytes);
      note(path, hashOf(bytes));
    },
    note,
  };
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What differs as soon as a file has been written to. */
function stateOf(place: string): string {
  const { ino, size, mtimeMs } = lstatSync(place);
  return `${ino} ${size} ${mtimeMs}`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
