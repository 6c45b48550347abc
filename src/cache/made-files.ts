import { hashOf, type BuiltFolder } from './built-folder.ts';
import { NO_CACHE, openCache, type ContentCache, type Parts } from './content-cache.ts';
import { openFiles, type KeptFiles } from './kept-files.ts';
import type { Shelf } from './shelf.ts';

/** What a step of a build makes of others' files: files of its own, and what it has to tell of them, as JSON. */
export interface Made<Told> {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly told: Told;
}

/** Keeps files of a site by what they were made from, and puts them where they belong without making them again. */
export interface MadeFiles {
  readonly files: KeptFiles;
  readonly cache: ContentCache;
  /** Has a folder hold the files that were kept for these parts, and tells what was told of them; null where not all of them are there. */
  readonly put: (parts: Parts, to: BuiltFolder) => { readonly told: unknown } | null;
  readonly keep: (parts: Parts, from: BuiltFolder, paths: readonly string[], told?: unknown) => void;
  /** Has a folder hold what was made of these parts before, or else what `make` makes of them now. */
  readonly recall: <Told>(parts: Parts, into: BuiltFolder, make: () => Made<Told>) => Told;
}

type Kept = readonly [told: unknown, files: readonly (readonly [path: string, hash: string])[]];

/** @param project the project's folder */
export function openMadeFiles(project: string, shelf: Shelf): MadeFiles {
  const [cache, files] = [openCache(project, shelf), openFiles(project)];

  function put(parts: Parts, to: BuiltFolder): ReturnType<MadeFiles['put']> {
    const entry = cache.find(parts);
    if (entry === null) return null;
    const [told, kept] = JSON.parse(entry.toString()) as Kept;
    // All are looked at before one is put: they may take the places of those that they are made of.
    if (!kept.every(([, hash]) => files.isWhole(hash))) return null;
    for (const [path, hash] of kept) files.lend(hash, to, path);
    return { told };
  }

  function keep(parts: Parts, from: BuiltFolder, paths: readonly string[], told: unknown = null): void {
    const entry: Kept = [told, paths.map((path) => [path, files.keep(from, path)])];
    cache.keep(parts, Buffer.from(JSON.stringify(entry)));
  }

  return {
    files,
    cache,
    keep,
    put,
    recall: <Told>(parts: Parts, into: BuiltFolder, make: () => Made<Told>): Told => {
      const known = put(parts, into);
      if (known !== null) return known.told as Told;
      const made = make();
      writeMade(made, into);
      keep(parts, into, [...made.files.keys()], made.told);
      return made.told;
    },
  };
}

/** Keeps nothing. */
export const NO_FILES: MadeFiles = {
  cache: NO_CACHE,
  files: {
    keep: (from, path) => from.hashOf(path),
    keepBytes: hashOf,
    read: () => null,
    isWhole: () => false,
    lend: () => undefined,
  },
  put: () => null,
  keep: () => undefined,
  recall: (_parts, into, make) => writeMade(make(), into),
};

function writeMade<Told>({ files, told }: Made<Told>, into: BuiltFolder): Told {
  for (const [path, bytes] of files) into.write(path, bytes);
  return told;
}
