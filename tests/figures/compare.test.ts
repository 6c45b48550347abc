import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../src/figures/compare.ts';
import type { Quantity } from '../../src/figures/quantity.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

function quantityOf(printed: string): Quantity {
  const result = readFigure(printed);
  if (isUnreadable(result)) throw new Error(`${printed}: ${result.reason}`);
  return result;
}

// Claim, link text, and what differs: null when they mean the same.
// prettier-ignore
const verdicts: readonly (readonly [string, string, string | null])[] = [
  ['roughly 510,000 lines', 'roughly 510,000 lines',                     null],
  ['roughly 510,000 lines', 'about 510 thousand',                        null],
  ['roughly 510,000 lines', 'around 510K',                               null],
  ['roughly 510,000 lines', '~510,000',                                  null],
  ['roughly 510,000 lines', '約 51 萬行',                                null],
  ['roughly 510,000 lines', '大約五十一萬行程式碼',                        null],
  ['roughly 510,000 lines', 'some five hundred and ten thousand lines',  null],
  ['roughly 510,000 lines', '510,000',                                   'qualifier'],
  ['roughly 510,000 lines', 'over 510,000',                              'qualifier'],
  ['roughly 510,000 lines', 'at least 510,000',                          'qualifier'],
  ['roughly 510,000 lines', 'about 500,000',                             'number'],
  ['roughly 510,000 lines', 'about 510,000 stars',                       'unit'],
  ['roughly 510,000 lines', 'about 510,000.0 lines',                     'precision'],
  ['510,000 lines',         'about 510,000 lines',                       'qualifier'],
  ['$7.3 billion',          '$7.30 billion',                             'precision'],
  ['$7.3 billion',          '73 億美元',                                  null],
  ['$7.3 billion',          '7.3 billion dollars',                       null],
  ['$7.3 billion',          '€7.3 billion',                              'unit'],
  ['$7.3 billion',          '$7.3 million',                              'number'],
  ['$7.3+ billion',         'at least $7.3 billion',                     null],
  ['$7.3+ billion',         'more than $7.3 billion',                    'qualifier'],
  ['over $7 billion',       'more than seven billion dollars',           null],
  ['over $7 billion',       '超過 70 億美元',                             null],
  ['over $7 billion',       'at least $7 billion',                       'qualifier'],
  ['over $7 billion',       'under $7 billion',                          'qualifier'],
  ['12-15%',                '12 to 15 per cent',                         null],
  ['12-15%',                'between 12% and 15%',                       null],
  ['12-15%',                '百分之十二到十五',                             null],
  ['12-15%',                '12～15%',                                   null],
  ['12-15%',                '13.5%',                                     'number'],
  ['12-15%',                '12%',                                       'number'],
  ['approximately 12-15%',  '12-15%',                                    'qualifier'],
  ['approximately 12-15%',  '約 12～15%',                                null],
  ['over 60%',              '超過六成',                                    null],
  ['over 60%',              'over 60 percent of the code',               null],
  ['over 60%',              '60%',                                       'qualifier'],
  ['12 months',             'within 12 months',                          null],
  ['12 months',             '十二個月內',                                  null],
  ['12 months',             'up to 12 months',                           'qualifier'],
  ['within 12 months',      '12 months',                                 'qualifier'],
  ['3-6 months',            'three to six months',                       null],
  ['3-6 months',            '三到六個月',                                  null],
  ['3-6 months',            '3-6 weeks',                                 'unit'],
  ['two pillars',           '兩大支柱',                                    null],
  ['two pillars',           '2',                                         null],
  ['two pillars',           'three pillars',                             'number'],
  ['thousands of GPUs',     '數千個 GPU',                                 null],
  ['thousands of GPUs',     'hundreds of GPUs',                          'number'],
  ['By end of 2025',        'by the end of 2025',                        null],
  ['By end of 2025',        '2025 年底前',                                null],
  ['By end of 2025',        'by end of 2026',                            'number'],
  ['By end of 2025',        '2025',                                      'number'],
  ['45% QoQ',               '45% a quarter',                             null],
  ['45% QoQ',               '45%',                                       null],
  ['45% QoQ',               '45% a year',                                'unit'],
  ['45% QoQ',               '每季 45%',                                   null],
  ['2.3k stars',            '2,300 顆星',                                 null],
  ['65% closed / 35% open', '65% closed and 35% open',                   null],
  ['65% closed / 35% open', '65% / 35%',                                 null],
  ['65% closed / 35% open', '65% open / 35% closed',                     'parts'],
  ['65% closed / 35% open', '65% closed',                                'parts'],
  ['$2.1B (2024)',          '$2.1 billion',                              null],
  ['$2.1B (2024)',          '$2.1 billion (2025)',                       'parts'],
  ['30-40% over capability', '30 to 40 per cent',                        null],
  ['510K-Line',             '51萬行',                                     null],
];

describe('link text against its claim', () => {
  test.each(verdicts)('%s as “%s”: %s', (claim, text, what) => {
    expect(compareFigures(quantityOf(claim), quantityOf(text))?.what ?? null).toBe(what);
  });

  test('the message says what each of them means', () => {
    const difference = compareFigures(quantityOf('roughly 510,000 lines'), quantityOf('over 510,000'));
    expect(difference?.message).toBe('“over 510,000” says more than 510,000; the claim says about 510,000.');
  });
});
