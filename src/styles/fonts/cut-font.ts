import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A font as pages load it: the letters of Latin text, in the weights that the styles name. */
export interface Cut {
  /** The font's file in its package. */
  readonly source: string;
  /** The lightest and the boldest weight. */
  readonly weights: readonly [number, number];
}

/** By the name of the file beside this one that holds the cut. */
export const CUTS: Readonly<Record<string, Cut>> = {
  'newsreader.woff2': {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    weights: [400, 600],
  },
  // Italics are never bold, and one weight takes a third of the bytes.
  'newsreader-italic.woff2': {
    source: '@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
    weights: [400, 400],
  },
  'instrument-sans.woff2': {
    source: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    weights: [400, 650],
  },
};

/** What `unicode-range` says of each cut in the styles: first and last code points. */
const LATIN: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2010, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

const { resolve } = createRequire(import.meta.url);

/** Cuts a font out of its package, as WOFF2: the same bytes each time. */
export async function cutFont({ source, weights: [min, max] }: Cut): Promise<Buffer> {
  return subsetFont(readFileSync(resolve(source)), latinText(), {
    targetFormat: 'woff2',
    variationAxes: { wght: min === max ? min : { min, max } },
  });
}

function latinText(): string {
  return LATIN.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_none, index) => String.fromCodePoint(first + index)),
  ).join('');
}
