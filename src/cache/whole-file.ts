import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** What stands before the bytes in their file, and shows that they are those that were written there: of one length always. */
export type Seal = (bytes: Uint8Array) => Buffer;

/** Writes a file that is there either whole or not at all, and can be told from one that isn't as it was written. */
export function writeWhole(place: string, bytes: Uint8Array, seal: Seal): void {
  // Another build may be writing the same: the file has its name only when all of it is written.
  const unfinished = `${place}.${randomUUID()}`;
  try {
    writeFileSync(unfinished, Buffer.concat([seal(bytes), bytes]));
    // A folder that stands there would be in the way; it was none of ours.
    if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * What `writeWhole` wrote with this seal; null where nothing is, or not all, or not that: power may fail
 * before a disk has what it was given, and a file may come from elsewhere.
 */
export function readWhole(place: string, seal: Seal): Buffer | null {
  const file = readIfThere(place);
  if (file === null) return null;
  const length = seal(Buffer.alloc(0)).length;
  const bytes = file.subarray(length);
  return file.subarray(0, length).equals(seal(bytes)) ? bytes : null;
}

// Neither follows a link nor waits at a pipe. Windows has no such flags.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const SAFELY = (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK;

/** The bytes of a file; null for what is none. Follows no link, and waits at no pipe. */
export function readIfThere(place: string): Buffer | null {
  try {
    const file = openSync(place, SAFELY);
    try {
      return fstatSync(file).isFile() ? readFileSync(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
