import { expect, test } from 'vitest';
import { balanceText, wrapText } from '../../src/charts/layout/wrap-text.ts';

/** Every letter is one wide. */
const wrap = (text: string, width: number): string[] =>
  wrapText(text, width, { size: 1, weight: 400 }, (line) => line.length);

test.each([
  ['at a space', 'one two', 5, ['one', 'two']],
  ['after a hyphen', 'open-source', 6, ['open-', 'source']],
  ['after a slash', 'open/closed', 7, ['open/', 'closed']],
  ['beside a Chinese character', '報導預期', 2, ['報導', '預期']],
  ['not before a stop', '報導。預期', 2, ['報', '導。', '預期']],
  ['not within a range', 'to be 80-90%?', 9, ['to be', '80-90%?']],
  ['not within a range of percentages', 'up by 8%–10%', 9, ['up by', '8%–10%']],
  ['not within a range before Chinese', '要等 3–6個月', 5, ['要等', '3–6個月']],
  ['not within a Chinese figure', '改變會在 12 個月內?', 9, ['改變會在', '12 個月內?']],
  ['not within a range in words', '功能有 80% 至 90%?相當', 11, ['功能有', '80% 至 90%?', '相當']],
  ['between words in Chinese', '封閉與開放模型的採用占比', 6, ['封閉與開放', '模型的採用', '占比']],
  ['not within a word that the segmenter doesn’t know', '各家市占率變化', 4, ['各家', '市占率', '變化']],
  ['beside a particle', '外洩的占比與市占率', 4, ['外洩的', '占比與', '市占率']],
  ['between Latin and Chinese words', 'Anthropic 企業客戶成長率', 14, ['Anthropic 企業客戶', '成長率']],
  ['in a word that is too wide', 'abcdefgh', 3, ['abc', 'def', 'gh']],
])('a line breaks %s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('lines are made even, and no more of them for it', () => {
  expect(balanceText('對手在安全上追平所需時間', 9, { size: 1, weight: 400 }, (line) => line.length)).toEqual(
    ['對手在安全上', '追平所需時間'],
  );
});
