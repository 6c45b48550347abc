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
 * each other, and those that both Chinese ones have. As `20-7e a0`: runs of code points, in their order.
 */
export function drawnLetters(): string {
  const sans = lettersOfPackage('noto-sans-tc');
  const chinese = [...lettersOfPackage('noto-serif-tc')].filter((letter) => sans.has(letter));
  const latin = ['instrument-sans', 'newsreader'].flatMap((name) => [...lettersOfPackage(name)]);
  const letters = [...new Set([...latin, ...chinese])].sort((a, b) => a - b);
  return runsOf(letters)
    .map((run) => [...new Set(run)].map((point) => point.toString(16)).join('-'))
    .join(' ');
}

/** The file that holds them, for the check, which reads no font. */
export const DRAWN_LETTERS = new URL('../../schemas/drawn-letters.txt', import.meta.url);
