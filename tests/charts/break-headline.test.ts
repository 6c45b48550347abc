import { describe, expect, test } from 'vitest';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import { breakHeadline } from '../../src/charts/pictures/break-headline.ts';

const font = { size: 25, weight: 600 } as const;

describe('a headline is broken', () => {
  test.each([
    [
      'after a stop',
      'The risks the report lists, and what it leaves open',
      400,
      ['The risks the report lists,', 'and what it leaves open'],
    ],
    ['into even lines', 'What the report says was exposed', 250, ['What the report', 'says was exposed']],
    ['between words in Chinese', '報導稱外洩了哪些內容', 210, ['報導稱外洩了', '哪些內容']],
    [
      'after a stop in Chinese',
      '報導列出的風險，以及它沒有解答的問題',
      400,
      ['報導列出的風險，', '以及它沒有解答的問題'],
    ],
  ])('%s', (_, headline, width, lines) => {
    expect(breakHeadline(headline, width, font, canvasMeasure())).toEqual(lines);
  });

  test.each([
    ['Leak of 510 thousand lines [unverified] of code', 'lines\u00a0[unverified]'],
    ['約 51 萬行 [未經查證] 的程式碼外洩', '萬行\u00a0[未經查證]'],
  ])('never between a figure and its mark: %s', (headline, whole) => {
    for (let width = 180; width < 700; width += 20) {
      const lines = breakHeadline(headline, width, font, canvasMeasure());
      expect(lines.some((line) => line.includes(whole))).toBe(true);
    }
  });

  test.each(['，', '。', '」', '？', '〕'])('never before %s', (sign) => {
    for (let width = 60; width < 300; width += 10) {
      const lines = breakHeadline(`報導認為「誰得利${sign}誰受害`, width, font, canvasMeasure());
      expect(lines.filter((line) => line.startsWith(sign))).toEqual([]);
    }
  });

  test('never at the inside of the brackets around a figure as printed', () => {
    for (let width = 180; width < 500; width += 10) {
      const lines = breakHeadline(
        '約 18 萬行〔about 182,000 lines [未經查證]〕外洩',
        width,
        font,
        canvasMeasure(),
      );
      expect(lines.filter((line) => line.startsWith('〕') || line.endsWith('〔'))).toEqual([]);
    }
  });

  test('a word that is wider than the line stands alone', () => {
    expect(breakHeadline('a Donaudampfschifffahrt b', 60, font, canvasMeasure())).toEqual([
      'a',
      'Donaudampfschifffahrt',
      'b',
    ]);
  });
});
