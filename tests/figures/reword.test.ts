import { expect, test } from 'vitest';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';
import { rewordFigure } from '../../src/figures/reword.ts';

test.each([
  ['over 60%', 'zh-hant', '超過 60%'],
  ['$3 billion', 'zh-hant', '30億美元'],
  ['roughly 640,000 pages', 'zh-hant', '約 64萬頁'],
  ['2-4 months', 'zh-hant', '2–4個月'],
  ['12萬人', 'en', '120,000 people'],
  ['two pillars', 'zh-hant', null],
  ['thousands of lamps', 'zh-hant', null],
  ['65% closed / 35% open', 'zh-hant', null],
] as const)('%s in %s', (printed, tag, words) => {
  const figure = readFigure(printed);
  if (isUnreadable(figure)) throw new Error(figure.reason);
  expect(rewordFigure(figure, tag)).toBe(words);
});
