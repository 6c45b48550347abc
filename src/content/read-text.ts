import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Fault } from '../problems/problem.ts';

/** No file is larger that people write by hand, or that a document of 2 MB is drafted into, with a figure every few words. */
export const LARGEST_FILE = 16 * 1024 * 1024;

/** An article is read by people in one go; this is a book. */
export const LARGEST_ARTICLE = 512 * 1024;

export interface ReadText {
  /** Null when the file can't be used at all. */
  readonly text: string | null;
  /** What could be read of it, for the positions of the faults. */
  readonly readable: string;
  readonly faults: readonly Fault[];
}

// Neither follows a link that has just been put there nor waits at a pipe. Windows has no such flags.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const SAFELY = (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK;

/** Reads a text file with suspicion: a regular file, not too large, UTF-8, without BOM or NUL. */
export async function readText(path: string, largest = LARGEST_FILE): Promise<ReadText> {
  try {
    return await readOpened(await open(path, SAFELY), largest);
  } catch (error) {
    return refuse(`can’t be opened (${codeOf(error)})`, 'Let it be read by whoever runs the check.');
  }
}

/** The system's name for what went wrong, such as EACCES. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? String(error);
}

async function readOpened(handle: FileHandle, largest: number): Promise<ReadText> {
  try {
    const status = await handle.stat();
    if (!status.isFile()) return refuse('is not a regular file', 'Put a text file here.');
    if (status.size > largest) {
      return refuse(
        `has ${formatBytes(status.size)}, more than the ${formatBytes(largest)} that are read`,
        'Split the file, or take out what doesn’t belong in it.',
      );
    }
    return decode(await handle.readFile());
  } finally {
    await handle.close();
  }
}

/** The text of bytes that should be UTF-8, or where they are not. */
export function decode(bytes: Buffer): ReadText {
  if (!isUtf8(bytes)) {
    const valid = validLength(bytes);
    const good = bytes.subarray(0, valid).toString('utf8');
    const byte = (bytes[valid] ?? 0).toString(16).padStart(2, '0');
    const fault = invalid(
      good.length,
      `is not UTF-8: the byte 0x${byte} stands here`,
      'Save the file as UTF-8.',
    );
    return { text: null, readable: good, faults: [fault] };
  }
  const decoded = bytes.toString('utf8');
  const marked = decoded.startsWith('\uFEFF');
  const text = marked ? decoded.slice(1) : decoded;
  const faults = marked
    ? [invalid(0, 'begins with a byte order mark (BOM)', 'Save the file as UTF-8 without BOM.')]
    : [];
  const nul = text.indexOf('\0');
  if (nul === -1) return { text, readable: text, faults };
  const fault = invalid(
    nul,
    'has a NUL character here; it is not a text file, or it is damaged',
    'Remove the character.',
  );
  return { text: null, readable: text, faults: [...faults, fault] };
}

function refuse(message: string, hint: string): ReadText {
  return { text: null, readable: '', faults: [invalid(0, message, hint)] };
}

function invalid(at: number, message: string, hint: string): Fault {
  return { start: at, end: at + 1, rule: 'invalid-data', message: `The file ${message}`, hint };
}

function formatBytes(bytes: number): string {
  const [amount, unit] = bytes >= 1024 * 1024 ? [bytes / (1024 * 1024), 'MB'] : [bytes / 1024, 'KB'];
  return `${amount.toFixed(1)} ${unit}`;
}

const LONGEST_CHARACTER = 4;

/** How many bytes from the start are valid UTF-8. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8(bytes.subarray(0, boundary(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  // A stray byte may look like the middle of a character, so that whole ones still stand before it.
  let at = boundary(bytes, low);
  for (let end = at + 1; end <= at + LONGEST_CHARACTER && end <= bytes.length; end += 1)
    if (isUtf8(bytes.subarray(at, end))) at = end;
  return at;
}

/** The nearest start of a character at or before an offset. */
function boundary(bytes: Buffer, offset: number): number {
  let at = offset;
  while (at > 0 && at > offset - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}
