import { expect, test } from 'vitest';
import { quoteWord } from '../../src/editing/quote-word.ts';

test.each([
  ['a plain path stays as it is', '../reports/night-bus.md', '../reports/night-bus.md'],
  ['letters of other scripts need no quotes', '報導.md', '報導.md'],
  ['a space needs quotes', '../my reports/a & b (1).md', '"../my reports/a & b (1).md"'],
  ['an apostrophe stands in double quotes', "it's.md", '"it\'s.md"'],
  ['what a shell would read stands in single ones', 'a $HOME `b`.md', "'a $HOME `b`.md'"],
  ['and an apostrophe is let through there', "it's $5.md", "'it'\\''s $5.md'"],
  ['nothing at all is a word too', '', '""'],
])('%s', (_, word, quoted) => {
  expect(quoteWord(word)).toBe(quoted);
});
