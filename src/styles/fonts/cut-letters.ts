import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/noto-serif-tc';
/** The weight of headings. */
const WEIGHT = 560;
/** Square letters are as wide as they are high. */
const EM = 1000;

/** A font of one letter, and of the bracket that it mirrors: its first shape stands for letters that it lacks. */
interface LetterFont {
  readonly font: Buffer;
  readonly shape: number;
}

/**
 * A font of some Chinese letters as WOFF2: the same bytes each time. The package has its letters in a hundred files, of
 * which a page’s headings would need ten; here they are in one. Letters that the package lacks are left out.
 * @param letters each once, in the order of their code points
 */
export async function cutLetters(letters: string): Promise<Buffer> {
  const drawn: (LetterFont & { readonly letter: string })[] = [];
  for (const letter of letters) {
    const font = await letterFont(letter);
    if (font !== null) drawn.push({ letter, ...font });
  }
  const text = drawn.map(({ letter }) => letter).join('');
  return subsetFont(joinLetters(drawn), text, { targetFormat: 'woff2' });
}

/** The letters of the package by the file that has them. */
let files: ReadonlyMap<string, string> | undefined;

function fileOf(letter: string): string | undefined {
  files ??= new Map(
    Object.entries(JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8')) as object).flatMap(
      ([part, ranges]: [string, string]) =>
        lettersIn(ranges).map((each) => [each, part.replace(/[[\]]/gu, '')] as const),
    ),
  );
  return files.get(letter);
}

/** The letters of a `unicode-range`. */
function lettersIn(ranges: string): string[] {
  return [...ranges.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)].flatMap(([, first = '', last = first]) => {
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return Array.from({ length: to - from + 1 }, (_none, index) => String.fromCodePoint(from + index));
  });
}

/** The files of the package at the weight of headings, since each letter is taken out by itself. */
const parts = new Map<string, Promise<Buffer>>();

const letterFonts = new Map<string, Promise<LetterFont | null>>();

function letterFont(letter: string): Promise<LetterFont | null> {
  const font = letterFonts.get(letter) ?? takeOut(letter);
  letterFonts.set(letter, font);
  return font;
}

async function takeOut(letter: string): Promise<LetterFont | null> {
  const file = fileOf(letter);
  if (file === undefined) return null;
  const part =
    parts.get(file) ??
    subsetFont(readFileSync(resolve(`${PACKAGE}/files/noto-serif-tc-${file}-wght-normal.woff2`)), undefined, {
      keepAllGlyphs: true,
      noHinting: true,
      targetFormat: 'truetype',
      variationAxes: { wght: WEIGHT },
    });
  parts.set(file, part);
  const font = await subsetFont(await part, letter, { noLayoutClosure: true, targetFormat: 'truetype' });
  const isBracket = /\p{Ps}|\p{Pe}/u.test(letter);
  // A letter made up of others’ shapes has more of them.
  if (tableOf(font, 'maxp').readUInt16BE(4) !== (isBracket ? 3 : 2)) return null;
  return { font, shape: /\p{Pe}/u.test(letter) ? 2 : 1 };
}

/** A table of a font (https://learn.microsoft.com/typography/opentype/spec/otff). */
function tableOf(font: Buffer, tag: string): Buffer {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    const start = font.readUInt32BE(entry + 8);
    if (font.toString('latin1', entry, entry + 4) === tag)
      return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  throw new Error(`the font has no table “${tag}”`);
}

function outlineOf({ font, shape }: LetterFont): Buffer {
  const [loca, isLong] = [tableOf(font, 'loca'), tableOf(font, 'head').readUInt16BE(50) === 1];
  const placeOf = (glyph: number): number =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  return tableOf(font, 'glyf').subarray(placeOf(shape), placeOf(shape + 1));
}

/** One font of many: their outlines, and for the rest the tables of the first. */
function joinLetters(drawn: readonly (LetterFont & { readonly letter: string })[]): Buffer {
  const first = drawn[0]?.font;
  if (first === undefined) throw new Error('a font is cut for no letter that it has');
  const outlines = drawn.map((each) => pad(outlineOf(each)));
  const ends = outlines.reduce<number[]>(
    (places, { length }) => [...places, (places.at(-1) ?? 0) + length],
    [0],
  );
  const count = drawn.length + 1;
  const lefts = outlines.map((outline) => (outline.length === 0 ? 0 : outline.readInt16BE(2)));
  return writeFont([
    ['OS/2', tableOf(first, 'OS/2')],
    ['cmap', characterMap(drawn.map(({ letter }) => letter))],
    ['glyf', Buffer.concat(outlines)],
    ['head', change(tableOf(first, 'head'), [[50, 1]])],
    ['hhea', change(tableOf(first, 'hhea'), [[34, 1]])],
    ['hmtx', numbers(2, [EM, 0, ...lefts])],
    ['loca', numbers(4, [0, ...ends])],
    ['maxp', change(largest(drawn.map(({ font }) => tableOf(font, 'maxp'))), [[4, count]])],
    ['name', tableOf(first, 'name')],
    ['post', tableOf(first, 'post')],
  ]);
}

/** Each number of a table the largest of several tables’. */
function largest(tables: readonly Buffer[]): Buffer {
  const at = (index: number): number => Math.max(...tables.map((table) => table.readUInt16BE(index * 2)));
  return numbers(
    2,
    Array.from({ length: (tables[0]?.length ?? 0) / 2 }, (_none, index) => at(index)),
  );
}

/** A table of letters, which are the shapes from the second on, in order: format 12 alone. */
function characterMap(letters: readonly string[]): Buffer {
  const groups = letters.flatMap((letter, index) => {
    const point = letter.codePointAt(0) ?? 0;
    return [point, point, index + 1];
  });
  const length = 16 + groups.length * 4;
  const head = [numbers(2, [0, 1, 3, 10]), numbers(4, [12]), numbers(2, [12, 0])];
  return Buffer.concat([...head, numbers(4, [length, 0, letters.length, ...groups])]);
}

/** Numbers of some bytes each. */
function numbers(bytes: 2 | 4, values: readonly number[]): Buffer {
  const table = Buffer.alloc(values.length * bytes);
  values.forEach((value, index) =>
    table.writeUIntBE(value < 0 ? value + 2 ** (8 * bytes) : value, index * bytes, bytes),
  );
  return table;
}

function change(table: Buffer, changes: readonly (readonly [at: number, value: number])[]): Buffer {
  const changed = Buffer.from(table);
  for (const [at, value] of changes) changed.writeUInt16BE(value, at);
  return changed;
}

function pad(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

/** Tables as a font. What reads it next counts its sums anew. */
function writeFont(tables: readonly (readonly [tag: string, table: Buffer])[]): Buffer {
  let start = 12 + tables.length * 16;
  const entries = tables.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag, 'latin1'), numbers(4, [0, start, table.length])]);
    start += pad(table).length;
    return entry;
  });
  const power = Math.floor(Math.log2(tables.length));
  const search = 16 * 2 ** power;
  const head = Buffer.concat([
    numbers(4, [0x10000]),
    numbers(2, [tables.length, search, power, tables.length * 16 - search]),
  ]);
  return Buffer.concat([head, ...entries, ...tables.map(([, table]) => pad(table))]);
}
