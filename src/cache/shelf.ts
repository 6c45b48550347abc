import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashCode } from './hash-code.ts';
import { ownFolder } from './own-folder.ts';

/** The parts of a project's cache, each in a folder of its own. */
export const SHELVES = ['check', 'pages', 'pictures', 'texts', 'audit', 'files'] as const;
export type Shelf = (typeof SHELVES)[number];

/** Where the things of one shelf lie, which the code of today has made. */
export interface Places {
  /** Of a thing by its key, whether it is there or not. */
  readonly placeOf: (key: string) => string;
  /**
   * The same, with the folders above it made.
   * @throws what the file system says where they can't be
   */
  readonly makePlace: (key: string) => string;
  /** Has the folders made anew, where somebody may have taken them away. */
  readonly forget: () => void;
}

/** @param project the project's folder; its cache lies in `.cache/` */
export function openShelf(project: string, shelf: Shelf): Places {
  const code = hashCode(project);
  /** The groups whose folders this process has made its own. */
  const groups = new Map<string, string>();

  function ownGroup(group: string): string {
    if (groups.size === 0) dropOthers(ownFolder(project, '.cache', shelf), code);
    const place = groups.get(group) ?? ownFolder(project, '.cache', shelf, code, group);
    groups.set(group, place);
    return place;
  }

  return {
    placeOf: (key) => join(project, '.cache', shelf, code, ...inGroup(key)),
    makePlace: (key) => {
      const [group, name] = inGroup(key);
      return join(ownGroup(group), name);
    },
    forget: () => {
      groups.clear();
    },
  };
}

/** A new file takes several times as long in one large folder as in one of many small ones. */
function inGroup(key: string): [group: string, name: string] {
  return [key.slice(0, 2), key.slice(2)];
}

/** What other code made is of no more use. */
function dropOthers(shelf: string, code: string): void {
  const others = readdirSync(shelf).filter((name) => name !== code);
  for (const other of others) rmSync(join(shelf, other), { recursive: true, force: true });
}
