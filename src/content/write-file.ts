import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text in the place of a file, which is either the old one or the new one whole, whatever
 * happens: a full disk, a kill.
 * @throws what the file system says, with the file as it was
 */
export function replaceFile(file: string, text: string): void {
  writeBeside(file, text, renameSync);
}

/**
 * Writes a file that isn't there yet.
 * @throws EEXIST when it is, and what else the file system says, with nothing written
 */
export function createFile(file: string, text: string): void {
  // A link, unlike a rename, replaces nothing.
  writeBeside(file, text, linkSync);
}

function writeBeside(file: string, text: string, move: (from: string, to: string) => void): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeFileSync(unfinished, text, { flag: 'wx', flush: true });
    move(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
