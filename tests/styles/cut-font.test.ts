import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CUTS, cutFont } from '../../src/styles/fonts/cut-font.ts';

/** What the fonts of a page may weigh together. */
const MOST_BYTES = 90_000;

function readCut(name: string): Buffer {
  return readFileSync(new URL(`../../src/styles/fonts/${name}`, import.meta.url));
}

test.each(Object.keys(CUTS))('%s is what "npm run fonts" cuts from the font’s package', async (name) => {
  expect((await cutFont(CUTS[name]!)).equals(readCut(name))).toBe(true);
});

test('all fonts that a page in English loads weigh no more than they may', () => {
  const bytes = Object.keys(CUTS).map((name) => readCut(name).length);
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
