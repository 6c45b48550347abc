import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text in the place of a file, which is either the old one or the new one whole, whatever
 * happens: a full disk, a kill.
 * @throws what the file system says, with the file as it was
 */
export function replaceFile(file: string, text: string): void {
  replaceFiles(new Map([[file, text]]));
}

/**
 * Writes texts in the place of files, all of them or, on a full disk, none.
 * @param texts by the paths of their files, in the order in which they are put in place
 * @throws what the file system says, with the files as they were
 */
export function replaceFiles(texts: ReadonlyMap<string, string>): void {
  const unfinished = [...texts.keys()].map((file): [string, string] => [unfinishedName(file), file]);
  try {
    for (const [name, file] of unfinished)
      writeFileSync(name, texts.get(file) ?? '', { flag: 'wx', flush: true });
    // From here on nothing needs room.
    for (const [name, file] of unfinished) renameSync(name, file);
  } finally {
    for (const [name] of unfinished) rmSync(name, { force: true });
  }
}

/**
 * Writes a file that isn't there yet.
 * @throws EEXIST when it is, and what else the file system says, with nothing written
 */
export function createFile(file: string, text: string): void {
  const unfinished = unfinishedName(file);
  try {
    writeFileSync(unfinished, text, { flag: 'wx', flush: true });
    // A link, unlike a rename, replaces nothing.
    linkSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const UNFINISHED = /^\..+\.[0-9a-f-]{36}\.unfinished$/;

/** No file takes as long to write. */
const LONGEST_MS = 60 * 60 * 1000;

/** Whether a file or folder is one that a command is writing, or was when it was killed: it is no one's content. */
export function isUnfinished(name: string): boolean {
  return UNFINISHED.test(name);
}

/** Where a file or folder is written, beside its place, until it is whole. What killed commands left there goes away. */
export function unfinishedName(place: string): string {
  const folder = dirname(place);
  for (const name of readdirSync(folder).filter(isUnfinished)) {
    const left = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (left !== undefined && Date.now() - left.mtimeMs > LONGEST_MS)
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  return join(folder, `.${basename(place)}.${randomUUID()}.unfinished`);
}
