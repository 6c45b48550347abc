import { createHash, createHmac } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from './cache-key.ts';
import { hashCode, isCodeChanged } from './hash-code.ts';
import { ownFolder } from './own-folder.ts';
import { dropUnused, noteUse } from './unused-files.ts';
import { readWhole, writeWhole, type Seal } from './whole-file.ts';

const SHELVES = ['pages', 'pictures', 'texts', 'audit'] as const;
type Shelf = (typeof SHELVES)[number];

type Parts = readonly (string | Uint8Array)[];

/** Keeps what was made, by all that it was made from, until the code that made it changes. */
export interface ContentCache {
  /**
   * What was made from these parts before, or else what `make` makes of them now.
   * @param parts all that the result depends on besides the project's code
   */
  recall(parts: Parts, make: () => Promise<Uint8Array>): Promise<Buffer>;
  /** The same for what can be written as JSON. */
  recallJson<T>(parts: Parts, make: () => T): T;
}

/** One thing in the cache, there or not. */
interface Entry {
  readonly read: () => Buffer | null;
  /** Keeps it where that can be done: a cache that is damaged, or can't be written, costs time and stops no build. */
  readonly keep: (bytes: Uint8Array) => Buffer;
}

/**
 * Opens one shelf of a project's cache. It lies on the disk in `.cache/`, may be thrown away at any time, and is
 * never read by other code than wrote it, nor believed when this machine hasn't written it.
 * @param project the project's folder
 */
export function openCache(project: string, shelf: Shelf): ContentCache {
  const code = hashCode(project);
  const folder = join(project, '.cache', shelf, code);

  function openEntry(parts: Parts): Entry {
    const key = keyOf(parts);
    // A new file takes several times as long in one large folder as in one of many small ones.
    const [group, name] = [key.slice(0, 2), key.slice(2)];
    const place = join(folder, group, name);
    // The name goes into the seal, so that no entry is taken for another.
    const seal: Seal = (bytes) =>
      createHmac('sha256', cacheKey(project)).update(`${shelf} ${code} ${key}\n`).update(bytes).digest();
    return { read: () => read(place, seal), keep: (bytes) => keep(group, name, bytes, seal) };
  }

  function read(place: string, seal: Seal): Buffer | null {
    const bytes = readWhole(place, seal);
    if (bytes !== null) noteUse(place);
    return bytes;
  }

  /** The groups whose folders this process has made its own. */
  const groups = new Map<string, string>();

  function ownGroup(group: string): string {
    if (groups.size === 0) dropOthers(ownFolder(project, '.cache', shelf), code);
    const place = groups.get(group) ?? ownFolder(project, '.cache', shelf, code, group);
    groups.set(group, place);
    return place;
  }

  function keep(group: string, name: string, bytes: Uint8Array, seal: Seal): Buffer {
    try {
      writeWhole(join(ownGroup(group), name), bytes, seal);
    } catch {
      // It is made again the next time; so is its folder, which somebody may have taken away.
      groups.clear();
    }
    return Buffer.from(bytes);
  }

  return {
    async recall(parts, make) {
      const entry = openEntry(parts);
      return entry.read() ?? entry.keep(await make());
    },
    recallJson(parts, make) {
      const entry = openEntry(parts);
      const known = entry.read();
      if (known !== null) return JSON.parse(known.toString()) as ReturnType<typeof make>;
      const made = make();
      entry.keep(Buffer.from(JSON.stringify(made)));
      return made;
    },
  };
}

/**
 * Throws away at the end of a build what no build has used for a month; and all of it when the code has changed since
 * the build began, as when another branch is checked out: what the old code made may lie there as the new code's.
 */
export function tidyCache(project: string): void {
  const isStale = isCodeChanged(project);
  for (const shelf of SHELVES) {
    const folder = ownFolder(project, '.cache', shelf);
    if (isStale) rmSync(folder, { recursive: true, force: true });
    else dropUnused(folder);
  }
}

/** Keeps nothing. */
export const NO_CACHE: ContentCache = {
  recall: async (_parts, make) => Buffer.from(await make()),
  recallJson: (_parts, make) => make(),
};

function keyOf(parts: Parts): string {
  const hash = createHash('sha256');
  // A length before each part: no two lists of parts read alike.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/** What other code made is of no more use. */
function dropOthers(shelf: string, code: string): void {
  const others = readdirSync(shelf).filter((name) => name !== code);
  for (const other of others) rmSync(join(shelf, other), { recursive: true, force: true });
}
