import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const SUM_BYTES = 4;

/** Writes a file that is there either whole or not at all, and can be told from one that isn't as it was written. */
export function writeWhole(place: string, bytes: Uint8Array): void {
  // Another build may be writing the same: the file has its name only when all of it is written.
  const unfinished = `${place}.${randomUUID()}`;
  writeFileSync(unfinished, Buffer.concat([sumOf(bytes), bytes]));
  renameSync(unfinished, place);
}

/** What `writeWhole` wrote; null where nothing is, or not all: power may fail before a disk has what it was given. */
export function readWhole(place: string): Buffer | null {
  const file = readIfThere(place);
  if (file === null) return null;
  const bytes = file.subarray(SUM_BYTES);
  return file.subarray(0, SUM_BYTES).equals(sumOf(bytes)) ? bytes : null;
}

function readIfThere(place: string): Buffer | null {
  try {
    return readFileSync(place);
  } catch {
    return null;
  }
}

/** What stands before the bytes in their file. */
function sumOf(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(bytes));
  return sum;
}
