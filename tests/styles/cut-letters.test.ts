import { expect, test } from 'vitest';
import { cutLetters } from '../../src/styles/fonts/cut-letters.ts';
import { lettersOfFont } from '../../src/styles/fonts/letters-of-font.ts';

const LETTERS = '《》「」一三上占查總說證驗';

test('a font of some letters has them all, brackets too, and weighs what they do', async () => {
  const font = await cutLetters(LETTERS);
  expect([...lettersOfFont(font)].map((point) => String.fromCodePoint(point)).join('')).toBe(LETTERS);
  expect(font.length).toBeLessThan(5000);
});

test('the same letters make the same bytes, and letters that the package lacks are left out', async () => {
  expect(await cutLetters(`${LETTERS}😀`)).toEqual(await cutLetters(LETTERS));
});
