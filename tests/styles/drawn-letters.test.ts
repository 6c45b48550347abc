import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IN_BOTH } from '../../src/charts/pictures/letters.ts';
import { DRAWN_LETTERS, drawnLetters, lettersOfPackage } from '../../src/styles/fonts/drawn-letters.ts';

test('the letters that the check knows are those that "npm run fonts" finds in the fonts', () => {
  expect(readFileSync(DRAWN_LETTERS, 'utf8')).toBe(`${drawnLetters()}\n`);
});

test('a letter that needs no other font is in both', () => {
  const fonts = ['instrument-sans', 'newsreader'].map(lettersOfPackage);
  const sure = [...Array(0x3000).keys()].filter((point) => IN_BOTH.test(String.fromCodePoint(point)));
  expect(sure.length).toBeGreaterThan(150);
  expect(
    sure.filter((point) => fonts.some((font) => !font.has(point))).map((point) => point.toString(16)),
  ).toEqual([]);
});
