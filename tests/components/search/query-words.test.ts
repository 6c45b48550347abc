import { describe, expect, test } from 'vitest';
import { queryWords, soughtWords, wordsInstead } from '../../../src/components/search/query-words.ts';

describe('what is looked for, by words', () => {
  test.each([
    ['lamps on the pier', ['lamps', 'on', 'the', 'pier']],
    ['碼頭的路燈', ['碼頭', '的', '路燈']],
    ['LX9 路燈', ['LX9', '路燈']],
    ['  ?! ', []],
    ['“nobody watched”, $4.6+ ~85% -pier', ['nobody', 'watched', '4.6', '85%', 'pier']],
  ])('%s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('whether a page has what is looked for', () => {
  test.each([
    ['a word', 'The lamps of a pier', 'lamps', []],
    ['a word in capitals', 'The Pier', 'pier', []],
    ['the beginning of a word', 'Insurers left', 'insu', ['Insurers']],
    ['another form of a word', 'They insured it', 'insurers', ['insured']],
    ['a letter that the word begins with', 'A pier and a lamp', 'Amazon', null],
    ['less than the word', 'An amateur', 'Amazon', null],
    ['a word with a letter left out', 'Books of Amazon', 'amazn', null],
    ['a word with two letters changed about', 'Books of Amazon', 'Amzaon', null],
    ['a word that begins alike', 'They were insulted', 'insurers', null],
    ['the beginning of a figure', 'About 640,000 lamps', '64', ['640,000']],
    ['the end of a figure', 'About 640,000 lamps', '000', null],
    ['the end of a name', 'The LX9 left', 'x9', null],
    ['signs of a pattern', 'A lamp', 'C.*x', null],
    ['one word of two', 'A lamp', 'lamp zqxjv', null],
    ['a figure', 'About 1,200 lamps', '1,200', []],
    ['a range', 'About 18-22% of lamps', '18-22%', []],
    ['a sum with its sign', 'It cost $4.6+ billion', '$4.6', []],
    ['a word with a hyphen', 'A lamp-post', 'lamp-post', []],
    ['another figure', 'About 1,300 lamps', '1,200', null],
    ['an accent', 'A café', 'cafe', []],
    ['Chinese, whose words the index sets apart', '碼\u200B頭\u200B的\u200B路燈', '碼頭', []],
    ['a Chinese word within another', '最\u200B有\u200B價值\u200B的', '值', ['價值']],
    ['a Chinese word of characters that others have', '估計\u200B的\u200B價值', '估值', null],
    ['a Chinese word across two', '國中\u200B學生', '中學', ['國中學生']],
    ['Chinese that begins alike', '碼\u200B數', '碼頭', null],
    ['Chinese characters the other way round', '水壩\u200B的\u200B人', '壩水', null],
    ['Chinese characters that stand apart', '壩\u200B上\u200B的\u200B水', '壩水', null],
    ['a Chinese word that no list of words knows', '檔\u200B櫃\u200B裡', '檔櫃', []],
    ['Chinese words on either side of a small one', '裡\u200B的\u200B檔\u200B櫃', '檔櫃的裡', []],
  ])('%s', (_title, content, query, expected) => {
    expect(wordsInstead(content, soughtWords(query))).toEqual(expected);
  });
});
