import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/figures/compare-text.ts';
import { findFigures } from '../../src/figures/find.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

/** What differs between a claim's printed figure and a text that stands for it; null when they mean the same. */
function differenceOf(claim: string, text: string, columnUnit?: string): string | null {
  const claimed = readFigure(claim, columnUnit);
  if (isUnreadable(claimed)) throw new Error(`${claim}: ${claimed.reason}`);
  return compareText(claimed, text)?.what ?? null;
}

describe('words that are a figure only beside their claim', () => {
  // prettier-ignore
  test.each([
    ['nobody, by the verb of what is counted', '0 complaints', 'nobody complained'],
    ['none, of which nothing more is said',    '0 complaints', 'no complaint was filed'],
    ['a score with its goals',        '3–1',             'three goals to one'],
    ['a score to nil',                '2-0',             'two nil'],
    ['a score in Chinese',            '3–1',             '三球對一球'],
    ['votes against votes',           '217–203',         '217 votes to 203'],
    ['votes against votes as printed','217 votes to 203','217–203'],
    ['a pressure',                    '120/80',          '120 over 80'],
    ['a pressure as it is spoken',    '120/80',          'one-twenty over eighty'],
    ['a minute of a match',           'the 89th minute', 'minute 89'],
    ['the eleventh',                  'the 111th page',  'page 111'],
    ['a century, in Chinese',         'the 20th century','二十世紀'],
    ['a century of a Chinese report', '二十世紀',         'the twentieth century'],
    ['a length of centuries',         '二十個世紀',       '20 centuries'],
    ['noon',                          '12:00',           'noon'],
    ['noon, in Chinese',              '12:00',           '正午'],
    ['a quarter by its months',       'Q2 2026',         'April to June 2026'],
    ['days of one month',             '3–5 March 2026',  '2026年3月3日至5日'],
  ])('%s: “%s” is “%s”', (_title, claim, text) => {
    expect(differenceOf(claim, text)).toBeNull();
  });

  // prettier-ignore
  test.each([
    ['nobody did something else',  '0 complaints',     'nobody resigned'],
    ['few',                        '0 complaints',     'few complaints'],
    ['another score',              '3–1',              'two goals to one'],
    ['the score of the others',    '3–1',              'one goal to three'],
    ['one side of a score',        '3–1',              'three'],
    ['another pressure',           '120/80',           '130 over 80'],
    ['a length of minutes',        'the 89th minute',  '89 minutes'],
    ['another row',                'the 20th minute',  '二十世紀'],
    ['another century',            'the 20th century', '二十一世紀'],
    ['a length of centuries',      'the 20th century', '二十個世紀'],
    ['midnight',                   '12:00',            'midnight'],
    ['months that begin earlier',  'June 2026',        'April to June 2026'],
    ['another month beside it',    'June 2026',        'April and June 2026'],
    ['months, in Chinese',         '2026年4月',         '2026年4月至6月'],
    ['days that begin earlier',    '5 March 2026',     '3 to 5 March 2026'],
    ['a number that is no share',  '12%',              'twelve'],
    ['numbers that are no shares', '12–15%',           '12 to 15'],
    ['a number for tenths',        '六成',              '60'],
  ])('but not %s: “%s” is not “%s”', (_title, claim, text) => {
    expect(differenceOf(claim, text)).not.toBeNull();
  });

  test('a number stands for a share that a column of them prints without its sign', () => {
    expect(differenceOf('12', '12', '%')).toBeNull();
    expect(differenceOf('12', 'twelve', '%')).toBeNull();
  });
});

test.each([
  ['It opens from April to June 2026.', ['from April to June 2026']],
  ['It opens between April and June 2026.', ['between April and June 2026']],
  ['It ran from 3 to 5 March.', ['from 3 to 5 March']],
  ['2026年4月至6月施工。', ['2026年4月至6月']],
  ['The bill passed by 217 votes to 203.', ['217 votes to 203']],
  ['It fell 12 points to 203.', ['12', '203']],
])('a figure is found with all that it shares: %s', (text, figures) => {
  expect(findFigures(text).map((figure) => figure.text)).toEqual(figures);
});
