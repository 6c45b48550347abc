import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cacheKey } from './cache-key.ts';
import { hashCode, isCodeChanged } from './hash-code.ts';
import { ownFolder } from './own-folder.ts';
import { openShelf, SHELVES, type Shelf } from './shelf.ts';
import { dropUnused, noteUse } from './unused-files.ts';
import { readWhole, writeWhole, type Seal } from './whole-file.ts';

/** All that something depends on besides the project's code. */
export type Parts = readonly (string | Uint8Array)[];

/** Keeps what was made, by all that it was made from, until the code that made it changes. */
export interface ContentCache {
  /** What was made from these parts before; null where nothing is kept of it. */
  find(parts: Parts): Buffer | null;
  /** Keeps it where that can be done: a cache that is damaged, or can't be written, costs time and stops no build. */
  keep(parts: Parts, bytes: Uint8Array): void;
  /** What was made from these parts before, or else what `make` makes of them now. */
  recall(parts: Parts, make: () => Promise<Uint8Array>): Promise<Buffer>;
  /** The same for what can be written as JSON. */
  recallJson<T>(parts: Parts, make: () => T): T;
}

/**
 * Opens one shelf of a project's cache. It lies on the disk in `.cache/`, may be thrown away at any time, and is
 * never read by other code than wrote it, nor believed when this machine hasn't written it.
 * @param project the project's folder
 */
export function openCache(project: string, shelf: Shelf): ContentCache {
  const places = openShelf(project, shelf);
  const secret = createSecretKey(cacheKey(project));
  const place = `${shelf} ${hashCode(project)}`;

  /** The name goes into the seal, so that no entry is taken for another. */
  function sealOf(key: string): Seal {
    return (bytes) => createHmac('sha256', secret).update(`${place} ${key}\n`).update(bytes).digest();
  }

  function find(key: string): Buffer | null {
    const bytes = readWhole(places.placeOf(key), sealOf(key));
    if (bytes !== null) noteUse(places.placeOf(key));
    return bytes;
  }

  function keep(key: string, bytes: Uint8Array): void {
    try {
      writeWhole(places.makePlace(key), bytes, sealOf(key));
    } catch {
      // It is made again the next time.
      places.forget();
    }
  }

  return {
    find: (parts) => find(keyOf(parts)),
    keep: (parts, bytes) => {
      keep(keyOf(parts), bytes);
    },
    async recall(parts, make) {
      const key = keyOf(parts);
      const known = find(key);
      if (known !== null) return known;
      const made = await make();
      keep(key, made);
      return Buffer.from(made);
    },
    recallJson(parts, make) {
      const key = keyOf(parts);
      const known = find(key);
      if (known !== null) return JSON.parse(known.toString()) as ReturnType<typeof make>;
      const made = make();
      keep(key, Buffer.from(JSON.stringify(made)));
      return made;
    },
  };
}

/**
 * Throws away at the end of a build, on the first of a day, what no build has used for a month; and all of it when the
 * code has changed since the build began, as when another branch is checked out: what the old code made may lie there as
 * the new code's.
 */
export function tidyCache(project: string): void {
  if (isCodeChanged(project))
    for (const shelf of SHELVES)
      rmSync(ownFolder(project, '.cache', shelf), { recursive: true, force: true });
  else
    openCache(project, 'files').recallJson(['tidied', new Date().toISOString().slice(0, 10)], () => {
      for (const shelf of SHELVES) dropUnused(ownFolder(project, '.cache', shelf));
      return true;
    });
}

/** Keeps nothing. */
export const NO_CACHE: ContentCache = {
  find: () => null,
  keep: () => undefined,
  recall: async (_parts, make) => Buffer.from(await make()),
  recallJson: (_parts, make) => make(),
};

function keyOf(parts: Parts): string {
  const hash = createHash('sha256');
  // A length before each part: no two lists of parts read alike.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
