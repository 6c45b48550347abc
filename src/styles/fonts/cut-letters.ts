import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFont, type FontEditor } from 'fonteditor-core';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const PACKAGE = '@fontsource-variable/noto-serif-tc';
/** The weight of headings. */
const WEIGHT = 560;

/**
 * A font of some Chinese letters as WOFF2: the same bytes each time. The package has its letters in a hundred files, of
 * which a page’s headings would need ten; here they are in one. Letters that the package lacks are left out.
 * @param letters each once, in the order of their code points
 * @throws {Error} when the package has none of them
 */
export async function cutLetters(letters: string): Promise<Buffer> {
  const byFile = Map.groupBy(
    [...letters].filter((letter) => fileOf(letter) !== undefined),
    fileOf,
  );
  let joined: FontEditor.Font | undefined;
  for (const [file = '', own] of byFile) {
    const cut = await subsetFont(await atWeight(file), own.join(''), {
      noLayoutClosure: true,
      targetFormat: 'truetype',
    });
    const font = createFont(cut, { type: 'ttf' });
    joined = joined?.merge(font, { scale: 1 }) ?? font;
  }
  if (!joined) throw new Error('a font is cut for no letter that it has');
  const font = joined.write({ type: 'ttf', toBuffer: true });
  return subsetFont(font, letters, { targetFormat: 'woff2' });
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

/** Files of the package at the weight of headings: many pages take letters from the same ones. */
const parts = new Map<string, Promise<Buffer>>();

function atWeight(file: string): Promise<Buffer> {
  const part =
    parts.get(file) ??
    subsetFont(readFileSync(resolve(`${PACKAGE}/files/noto-serif-tc-${file}-wght-normal.woff2`)), undefined, {
      keepAllGlyphs: true,
      noHinting: true,
      targetFormat: 'truetype',
      variationAxes: { wght: WEIGHT },
    });
  parts.set(file, part);
  return part;
}
