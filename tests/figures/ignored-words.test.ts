import { expect, test } from 'vitest';
import { findIgnoredWords } from '../../src/figures/ignored-words.ts';

test.each([
  ['One thing is missing.', ['One thing']],
  ['The report has one, and no one knows it.', ['one', 'no one']],
  ['A half-hearted reply, double-checked twice.', ['half-hearted', 'double-checked']],
  ['One in five, one percent and one million.', []],
  ['Its third part weighs often more.', []],
  ['萬一如此，兩者都是同一份報導。', ['萬一', '兩者', '同一']],
  ['一家公司有五家分店。', ['一家']],
  ['資料庫的數據與半導體。', []],
  ['Formula One is a listed name.', []],
])('passes over in “%s”', (text, words) => {
  expect(findIgnoredWords(text, ['Formula One']).map((word) => word.text)).toEqual(words);
});

test('says why, at its place', () => {
  expect(findIgnoredWords('It is “one day” away.')).toEqual([
    { start: 7, end: 14, text: 'one day', reason: '“one” as a pronoun, an article or a rank' },
  ]);
});
