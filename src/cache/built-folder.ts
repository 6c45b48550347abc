import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** A file of the cache, which stays as it is. */
export interface LentFile {
  /** The SHA-256 of its bytes. */
  readonly hash: string;
  readonly place: string;
}

/**
 * A site that a build makes. Its files go by their paths in it, with forward slashes. Those that the cache lends it lie
 * there until the site is put together; all others in the site's own folder.
 */
export interface BuiltFolder {
  readonly folder: string;
  /** All files, in the order of their code points, which is the same in every locale. */
  readonly list: () => string[];
  readonly has: (path: string) => boolean;
  /** @throws what the file system says where there is no such file */
  readonly read: (path: string) => Buffer;
  /** The SHA-256 of a file's bytes, which are read once. */
  readonly hashOf: (path: string) => string;
  /** Puts bytes in the place of a file. It may be one with the cache's, so what it held stays as it was. */
  readonly write: (path: string, bytes: string | Uint8Array) => void;
  /** Has a file of the cache stand for what the path held. */
  readonly lend: (path: string, file: LentFile) => void;
  /** The file that the cache lends the site for a path; null where the site has one of its own, or none. */
  readonly lent: (path: string) => LentFile | null;
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
  const lent = new Map<string, LentFile>();
  const placeOf = (path: string): string => join(folder, path);
  const read = (path: string): Buffer => readFileSync(lent.get(path)?.place ?? placeOf(path));

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
    list: () => [...new Set([...filesIn(folder), ...lent.keys()])].sort(),
    has: (path) => lent.has(path) || (lstatSync(placeOf(path), { throwIfNoEntry: false })?.isFile() ?? false),
    read,
    hashOf: (path) => {
      const borrowed = lent.get(path);
      if (borrowed !== undefined) return borrowed.hash;
      const last = hashes.get(path);
      if (last?.state === stateOf(placeOf(path))) return last.hash;
      const hash = hashOf(read(path));
      note(path, hash);
      return hash;
    },
    write: (path, bytes) => {
      writeFileSync(clear(path), bytes);
      lent.delete(path);
      note(path, hashOf(bytes));
    },
    lend: (path, file) => void lent.set(path, file),
    lent: (path) => lent.get(path) ?? null,
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

/** All but the folders below a folder, by their paths in it with forward slashes. Follows no link. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
