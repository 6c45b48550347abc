import { GlobalFonts } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHART_FONT, type Font } from '../layout/text.ts';

/** The family of text for reading; charts and furniture have their own. */
const READING_FONT = 'Newsreader';

/** The font for reading, as a canvas takes it. */
export function readingFont({ size, weight }: Font): string {
  return `${weight} ${size}px '${READING_FONT}'`;
}

const { resolve } = createRequire(import.meta.url);

interface Letters {
  readonly files: readonly string[];
  /** The package of Chinese letters that go with the family. */
  readonly chinese: string;
}

const LETTERS = {
  [CHART_FONT]: { files: filesOf('instrument-sans'), chinese: 'noto-sans-tc' },
  [READING_FONT]: { files: filesOf('newsreader', 'vietnamese'), chinese: 'noto-serif-tc' },
} as const satisfies Record<string, Letters>;

function filesOf(name: string, ...more: readonly string[]): string[] {
  return [...more, 'latin-ext', 'latin'].map(
    (subset) => `@fontsource-variable/${name}/files/${name}-${subset}-wght-normal.woff2`,
  );
}

/**
 * A font with families for all letters of a text, from packages and never from the machine, so that
 * a text looks the same everywhere. Registers what it names.
 */
export function fontFor(text: string, font: string): string {
  const family = font.includes(READING_FONT) ? READING_FONT : CHART_FONT;
  const { files, chinese } = LETTERS[family];
  for (const file of files) register(file, family);
  const needed = new Set([...text].map((letter) => sliceOf(letter, chinese)));
  const slices = slicesOf(chinese).filter((slice) => needed.has(slice));
  for (const { file, name } of slices) register(file, name);
  const families = [family, ...slices.map(({ name }) => name), ...standIns(text, family)];
  const [style = ''] = /^.*?px /.exec(font) ?? [];
  return style + families.map((name) => `'${name}'`).join(', ');
}

/** Letters that both Latin fonts have. */
export const IN_BOTH =
  /[ -~\u00a0-\u00a3\u00a5\u00a7-\u00ab\u00ae-\u00b0\u00b4\u00b6-\u00b8\u00ba\u00bb\u00bf-\u00ff–—‘-‚“-„•…‹›€™−]/u;

/** From here on, letters are Chinese, or in none of the fonts. */
const BEYOND_LATIN = '\u2e80';

/** Holds what neither the Latin fonts nor the Chinese ones do: ₂, ⅓, α, Київ. */
const LAST_FONT = 'DejaVu Sans';
const LAST_FILES = ['400', '700'].map(
  (weight) => `@fontsource/dejavu-sans/files/dejavu-sans-latin-${weight}-normal.woff2`,
);

/** The other Latin font, for a letter that this one may lack, such as ₹, ½ and ², and the last one for all others. */
function standIns(text: string, family: keyof typeof LETTERS): string[] {
  if ([...text].every((letter) => letter >= BEYOND_LATIN || IN_BOTH.test(letter))) return [];
  const other = family === CHART_FONT ? READING_FONT : CHART_FONT;
  for (const file of LETTERS[other].files) register(file, other);
  for (const file of LAST_FILES) register(file, LAST_FONT);
  return [other, LAST_FONT];
}

const registered = new Set<string>();

function register(file: string, family: string): void {
  if (registered.has(file)) return;
  if (!GlobalFonts.registerFromPath(resolve(file), family))
    throw new Error(`${file} is no font that can be drawn with`);
  registered.add(file);
}

/** A part of a Chinese font: about a hundred letters that are used together. */
interface Slice {
  readonly name: string;
  readonly file: string;
  readonly letters: RegExp;
}

const slices = new Map<string, readonly Slice[]>();

function slicesOf(chinese: string): readonly Slice[] {
  const known = slices.get(chinese) ?? readSlices(chinese);
  slices.set(chinese, known);
  return known;
}

const places = new Map<string, Slice | undefined>();

/** The slice that has a letter, looked for once: each text is measured and drawn letter by letter. */
function sliceOf(letter: string, chinese: string): Slice | undefined {
  if (isLatin(letter)) return undefined;
  const key = `${chinese} ${letter}`;
  if (!places.has(key))
    places.set(
      key,
      slicesOf(chinese).find(({ letters }) => letters.test(letter)),
    );
  return places.get(key);
}

/** Latin has fonts of its own, and a word in Cyrillic letters, which this part lacks some of, is set in one font. */
const LEFT_OUT: readonly string[] = ['latin', 'cyrillic'];

function readSlices(chinese: string): Slice[] {
  const source = readFileSync(resolve(`@fontsource-variable/${chinese}/unicode.json`), 'utf8');
  const ranges = JSON.parse(source) as Readonly<Record<string, string>>;
  return Object.entries(ranges)
    .filter(([key]) => !LEFT_OUT.includes(key))
    .map(([key, list]) => {
      const part = key.replace(/[[\]]/g, '');
      return {
        name: `${chinese} ${part}`,
        file: `@fontsource-variable/${chinese}/files/${chinese}-${part}-wght-normal.woff2`,
        letters: new RegExp(`[${list.split(',').map(toClass).join('')}]`, 'u'),
      };
    });
}

const LATIN = /[\u0000-\u024f\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u;

/** True for a letter that the first family has itself. */
export function isLatin(letter: string): boolean {
  return LATIN.test(letter);
}

/** `U+4e00-4e05` as it stands in a regular expression’s class. */
function toClass(range: string): string {
  const [from = '', to] = range.replace(/^U\+/i, '').split('-');
  return to === undefined ? `\\u{${from}}` : `\\u{${from}}-\\u{${to}}`;
}
