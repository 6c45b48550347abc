import { brotliDecompressSync } from 'node:zlib';

/** The numbers by which WOFF2 calls the tables read here (https://www.w3.org/TR/WOFF2/#table_dir_format). */
const CMAP = 0;
const TRANSFORMED_BY_DEFAULT = [10, 11];
const NAMED_TAG = 63;

/** A number of WOFF2's variable length, and the offset behind it. */
function readLength(font: Buffer, at: number): { length: number; end: number } {
  let [length, end] = [0, at];
  for (;;) {
    const byte = font.readUInt8(end);
    length = length * 128 + (byte & 0x7f);
    end += 1;
    if (byte < 0x80) return { length, end };
  }
}

/** The table that maps characters to shapes. */
function characterMap(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error('no WOFF2 font');
  let [at, start, found] = [48, 0, { start: 0, end: 0 }];
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at);
    const tag = flags & 0x3f;
    const whole = readLength(font, at + (tag === NAMED_TAG ? 5 : 1));
    const isTransformed = TRANSFORMED_BY_DEFAULT.includes(tag) ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const stored = isTransformed ? readLength(font, whole.end) : whole;
    if (tag === CMAP) found = { start, end: start + stored.length };
    [at, start] = [stored.end, start + stored.length];
  }
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(found.start, found.end);
}

/** Runs of characters in a table of format 4, which holds those of the first plane. */
function* runsInSegments(table: Buffer): Generator<[number, number]> {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const [last, first] = [table.readUInt16BE(14 + at), table.readUInt16BE(16 + size + at)];
    if (first !== 0xffff) yield [first, last];
  }
}

/** Runs of characters in a table of format 12. */
function* runsInGroups(table: Buffer): Generator<[number, number]> {
  for (let group = 0; group < table.readUInt32BE(12); group += 1)
    yield [table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)];
}

/**
 * The code points that a font has a shape for.
 * @param font a WOFF2 file
 * @throws when it is none
 */
export function lettersOfFont(font: Buffer): Set<number> {
  const map = characterMap(font);
  const letters = new Set<number>();
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const table = map.subarray(map.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    const runs = format === 4 ? runsInSegments(table) : format === 12 ? runsInGroups(table) : [];
    for (const [first, last] of runs) for (let each = first; each <= last; each += 1) letters.add(each);
  }
  return letters;
}
