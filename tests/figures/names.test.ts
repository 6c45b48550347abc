import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import { findNames } from '../../src/figures/names.ts';

const names = ['GPT-4', 'GPT-4o', 'Llama 4', 'Claude 3.5', 'Claude 3.5/4.0', '三星'];

describe('listed names in a text', () => {
  test.each([
    ['GPT-4 leads.', ['GPT-4']],
    ['The longest wins: GPT-4o, Claude 3.5/4.0.', ['GPT-4o', 'Claude 3.5/4.0']],
    ["GPT-4's answers", ['GPT-4']],
    ['使用GPT-4的人', ['GPT-4']],
    ['ＧＰＴ－４ in full width', ['GPT-4']],
    ['GPT\u20114 with a hyphen that does not break', ['GPT-4']],
    ['Llama\u00a04 with a space that does not break', ['Llama 4']],
    ['GPT-40, GPT-4.5, GPT-4K, XGPT-4 and 「Llama 4萬」', []],
    ['gpt-4 in small letters is another word', []],
  ])('%s → %j', (text, expected) => {
    expect(findNames(text, names).map(({ name }) => name)).toEqual(expected);
  });

  test.each([
    ['住在三重的人', ['三重']],
    ['三重市場', ['三重']],
    ['三重大因素', []],
    ['三星手機', ['三星']],
    ['三星期後', []],
  ])('a numeral that counts the next word is none: %s → %j', (text, expected) => {
    expect(findNames(text, ['三重', '三星']).map(({ name }) => name)).toEqual(expected);
  });

  test('thousands of names are looked for at once, the longest first', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `C${String(index)}`);
    const text = `${many.join(' ')} C19999-x`;
    expect(findNames(text, [...many, 'C19999-x']).map(({ name }) => name)).toEqual([...many, 'C19999-x']);
  });

  test('offsets are into the text as given', () => {
    const text = '\u200bＧＰＴ－４。';
    const [found] = findNames(text, names);
    expect(text.slice(found?.start, found?.end)).toBe('ＧＰＴ－４');
  });
});

describe('digits that look like part of a name', () => {
  test.each([
    ['GPT-4o answers', true],
    ['an H100 card', true],
    ['Claude 3.5 writes', true],
    ['Llama 4 is open', true],
    ['In 2024 it rained', false],
    ['March 2025 was dry', false],
    ['About 12 people came', false],
    ['510K-Line', false],
    ['Anthropic 51萬行', false],
  ])('%s: %s', (text, likely) => {
    expect(findFigures(text)[0]?.likelyName).toBe(likely);
  });
});
