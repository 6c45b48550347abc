import { expect, test } from 'vitest';
import { balanceText, wrapText } from '../../src/charts/wrap-text.ts';

const font = { size: 10, weight: 500 } as const;
/** A Chinese letter is as wide as the font is high, another half as wide. */
const measure = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Han}|[，。]/u.test(letter) ? 10 : 5), 0);

test.each([
  ['between words', 'Constitutional AI Core', 85, ['Constitutional AI', 'Core']],
  ['after a hyphen and a slash', 'open-weight/closed', 40, ['open-', 'weight/', 'closed']],
  ['between words in Chinese', '封閉與開放模型的採用占比', 65, ['封閉與開放', '模型的採用', '占比']],
  ['between Latin and Chinese words', 'Anthropic 企業客戶成長率', 65, ['Anthropic ', '企業客戶', '成長率']],
  ['not before a stop', '前後一致，無誤', 45, ['前後', '一致，', '無誤']],
  ['inside a word that is wider than the line', 'unbreakable', 30, ['unbrea', 'kable']],
])('a label is broken %s', (_title, text, width, lines) => {
  expect(wrapText(text, width, font, measure)).toEqual(lines.map((line) => line.trimEnd()));
});

test('a label takes no more lines for being even', () => {
  expect(balanceText('對手在安全上追平所需時間', 90, font, measure)).toEqual([
    '對手在安全上',
    '追平所需時間',
  ]);
});
