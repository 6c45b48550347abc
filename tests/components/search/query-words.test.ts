import { describe, expect, test } from 'vitest';
import { hasWords, queryWords } from '../../../src/components/search/query-words.ts';

describe('what is looked for, by words', () => {
  test.each([
    ['lamps on the pier', ['lamps', 'on', 'the', 'pier']],
    ['碼頭的路燈', ['碼頭', '的', '路燈']],
    ['LX9 路燈', ['LX9', '路燈']],
    ['  ?! ', []],
  ])('%s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('whether a page has what is looked for', () => {
  test.each([
    ['a word', 'The lamps of a pier', 'lamps', true],
    ['a word in capitals', 'The Pier', 'pier', true],
    ['the beginning of a word', 'Insurers left', 'insur', true],
    ['another form of a word', 'They insured it', 'insurers', true],
    ['a letter that the word begins with', 'A pier and a lamp', 'Amazon', false],
    ['less than the word', 'An amateur', 'Amazon', false],
    ['one word of two', 'A lamp', 'lamp zqxjv', false],
    ['a figure', 'About 1,200 lamps', '1,200', true],
    ['another figure', 'About 1,300 lamps', '1,200', false],
    ['an accent', 'A café', 'cafe', true],
    ['Chinese, whose words the index sets apart', '碼\u200B頭\u200B的\u200B路燈', '碼頭', true],
    ['Chinese that begins alike', '碼\u200B數', '碼頭', false],
  ])('%s', (_title, content, query, expected) => {
    expect(hasWords(content, queryWords(query))).toBe(expected);
  });
});
