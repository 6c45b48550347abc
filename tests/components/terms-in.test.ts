import { expect, test } from 'vitest';
import { termsIn } from '../../src/components/report/terms-in.ts';
import { en, zhHant } from '../languages.ts';

const glossary = [
  { term: 'spillway', 'term@zh-hant': '溢洪道', says: 'A way for water that is too much.' },
  { term: 'crest', says: 'The top of a wall.' },
];

test.each([
  ['The Spillway is said to be sound.', en, ['spillway']],
  ['報導稱溢洪道完好。', zhHant, ['spillway']],
  ['Nothing of it.', en, []],
  [undefined, en, ['spillway', 'crest']],
])('in “%s” the terms are found that it uses', (text, language, terms) => {
  expect(termsIn(glossary, text, language).map(({ term }) => term)).toEqual(terms);
});
