import { assert, array, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt, readIndexed } from '../../../src/components/search/excerpt.ts';

function excerpt(content: string, places: readonly number[], length: number): string {
  return makeExcerpt(readIndexed(content), places, length)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Whether each figure has its mark behind it, and each mark its figure before it. */
function isWhole(text: string, figure: RegExp, mark: string): boolean {
  return text.split(mark).every((part, index, parts) => {
    const figures = part.match(figure) ?? [];
    return figures.length === (index < parts.length - 1 ? 1 : 0);
  });
}

describe('an excerpt', () => {
  test('goes on to the mark, and begins where the figure does', () => {
    const content = 'It has roughly 510,000 lines [unverified] of code in all.';
    expect(excerpt(content, [3], 1)).toBe('It has roughly 510,000 lines [unverified] …');
  });

  test('is the whole of a short text', () => {
    expect(excerpt('Nothing here is verified.', [1], 28)).toBe('Nothing here is verified.');
  });

  test('tells what was found from the rest', () => {
    const pieces = makeExcerpt(readIndexed('The leaked code'), [1], 28);
    expect(pieces.filter(({ found }) => found).map(({ text }) => text.trim())).toEqual(['leaked']);
  });

  test('in Chinese is cut at words and holds no zero-width space', () => {
    const content = '報導​稱​有​約 ​51​萬​行 ​[​未經​查證​] ​程式碼​外​洩​。';
    expect(excerpt(content, [4], 1)).toBe('報導稱有約 51萬行 [未經查證] …');
  });

  test.each([
    [
      'in English',
      ' ',
      '[unverified]',
      ['the', 'code', 'leak.', 'says', 'Ends.', 'and,', 'roughly 7,000 lines of code [unverified]'],
    ],
    [
      'in Chinese',
      '\u200B',
      '[未經查證]',
      ['報導', '稱。', '程式碼', '，', '約 \u200B7\u200B萬​行 \u200B[\u200B未經\u200B查證\u200B] '],
    ],
  ])('never parts a figure from its mark, %s', (_title, joiner, mark, stock) => {
    assert(
      property(
        array(constantFrom(...stock), { minLength: 1, maxLength: 120 }),
        array(integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 }),
        integer({ min: 1, max: 40 }),
        (parts, places, length) => {
          const content = parts.join(joiner);
          const { words } = readIndexed(content);
          const inside = [...new Set(places.map((place) => place % words.length))].sort((a, b) => a - b);
          return isWhole(excerpt(content, inside, length), /\d[\d,]*/gu, mark);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
