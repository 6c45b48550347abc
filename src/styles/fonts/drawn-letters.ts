import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { lettersOfFont } from './letters-of-font.ts';

const { resolve } = createRequire(import.meta.url);

/** The letters of all parts of a font's package, upright. */
export function lettersOfPackage(name: string): Set<number> {
  const folder = `@fontsource-variable/${name}`;
  const parts = JSON.parse(readFileSync(resolve(`${folder}/unicode.json`), 'utf8')) as Record<string, string>;
  return new Set(
    Object.keys(parts).flatMap((part) => {
      const file = `${folder}/files/${name}-${part.replace(/[[\]]/g, '')}-wght-normal.woff2`;
      return [...lettersOfFont(readFileSync(resolve(file)))];
    }),
  );
}

/** Scripts that are set letter by letter, from left to right. */
const PLAIN_SCRIPTS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]/u;

/** The letters of the font that stands in for all others. */
function lastLetters(): number[] {
  const file = readFileSync(resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2'));
  const bold = lettersOfFont(
    readFileSync(resolve('@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2')),
  );
  return [...lettersOfFont(file)].filter(
    (letter) => bold.has(letter) && letter < BEYOND_LATIN && PLAIN_SCRIPTS.test(String.fromCodePoint(letter)),
  );
}

/** From here on, a letter is looked for in the Chinese fonts alone. */
const BEYOND_LATIN = 0x2e80;

/** Runs of numbers that follow each other, as first and last. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/**
 * The letters that every picture can be drawn with, whichever font leads: those of both Latin fonts, which stand in for
 * each other, those that both Chinese ones have, and those of the font that stands in for all. As `20-7e a0`: runs of code points, in their order.
 */
export function drawnLetters(): string {
  const sans = lettersOfPackage('noto-sans-tc');
  const chinese = [...lettersOfPackage('noto-serif-tc')].filter((letter) => sans.has(letter));
  const latin = ['instrument-sans', 'newsreader'].flatMap((name) => [...lettersOfPackage(name)]);
  const letters = [...new Set([...latin, ...chinese, ...lastLetters()])].sort((a, b) => a - b);
  return runsOf(letters)
    .map((run) => [...new Set(run)].map((point) => point.toString(16)).join('-'))
    .join(' ');
}

/** The file that holds them, for the check, which reads no font. */
export const DRAWN_LETTERS = new URL('../../schemas/drawn-letters.txt', import.meta.url);
