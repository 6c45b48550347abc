import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/figures/compare-text.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

/** What differs between a claim's printed figure and a text that stands for it; null when they mean the same. */
function differenceOf(claim: string, text: string): string | null {
  const claimed = readFigure(claim);
  if (isUnreadable(claimed)) throw new Error(`${claim}: ${claimed.reason}`);
  return compareText(claimed, text)?.what ?? null;
}

describe('a text means the same as the figure that it stands for', () => {
  // prettier-ignore
  test.each([
    ['a share in words beside one in percent', '25%',            'one in four'],
    ['a share in percent beside one in words', 'three-quarters', '75%'],
    ['a bound on a share',                     'over half',      'more than 50%'],
    ['half, in Chinese',                       '50%',            '一半'],
    ['millions cut to a letter',               '1.2 million',    '1.2m'],
    ['a letter before what is counted',        '1.2m people',    '1,200,000 people'],
    ['a decade',                               'the 1990s',      '1990年代'],
    ['a time of day',                          '6:30',           '6時30分'],
    ['a time in words',                        '6:30',           'half past six'],
    ['a time in the evening',                  '10 p.m.',        '晚上十點'],
    ['a ratio',                                '13:20',          '13 比 20'],
    ['a year of the Republic',                 '2025',           '民國114年'],
    ['a quarter of a fiscal year',             'Q3 FY25',        '3Q25'],
    ['a quarter without its year',             'Q3',             '第三季'],
    ['a day without its year',                 '16 March',       '3月16日'],
    ['a part of a year',                       'mid-2026',       '2026年中'],
    ['a place in a row',                       'No. 1',          '第一'],
    ['a place with its ending',                'No. 1',          '1st'],
    ['a day with its ending',                  '16 March',       'March 16th'],
    ['a score',                                '5-4',            '5比4'],
    ['decimals in Chinese numerals',           '640.5億',        '六四〇．五億'],
    ['one Chinese numeral with a percent sign','3%',             '三％'],
    ['lakhs and crores',                       '₹1.4 lakh crore','₹1.4 trillion'],
    ['a currency behind its multiplier',       '4 bn USD',       '四十億美元'],
    ['a count of quarters',                    'eight quarters', '八季'],
    ['a unit with a number word in it',        '1,000 kWh',      '1,000千瓦時'],
    ['a bound that is turned round',           'at most 60%',    'not over 60%'],
    ['a share of so many',             'one in five',    '每五人有一人'],
    ['a count that could be a year',   '1,680 cases',    '傷害案1680件'],
    ['digits that could be a year',    '1,504 bolts',    '1504'],
    ['its counter at the end',         '1,999 homes',    '1999戶'],
    ['half a unit behind the unit',    '1.5 years',      'a year and a half'],
    ['an article before a rest',       '80 minutes',     'an hour and twenty minutes'],
    ['years in months',                '18 months',      '一年半'],
    ['metres in kilometres',           '5,000 metres',   '5 km'],
    ['minutes in hours',               '90 minutes',     'an hour and a half'],
    ['pounds that are sterling',       '£3.4m',          '3.4 million pounds'],
    ['basis points in points',         '50 basis points','half a percentage point'],
    ['a currency that Chinese leaves at 元', 'NT$2.5 billion', '25億元'],
    ['a currency that its sign leaves open', '500 yen',  '¥500'],
    ['a noun for what is counted',     '640 companies',  '640家廠商'],
    ['what it fell by',                '-2.4%',          'fell by 2.4%'],
    ['a fall of so much',              '(3.2)',          'a fall of 3.2'],
    ['a loss',                         '-$3 million',    'a loss of $3 million'],
    ['a change by all of it',          'doubled',        'rose by 100%'],
    ['a change by twice it',           'tripled',        'up 200%'],
    ['a change by half of it',         'halved',         'fell by half'],
    ['a change by all of it, in Chinese', 'doubled',     '增加一倍'],
    ['what it grew to',                'tripled',        '增至三倍'],
    ['growth in the words of the claim', '三倍',          '成長三倍'],
    ['a fold',                         'tripled',        'grew threefold'],
    ['people by their noun',           '40,000 fans',    '4萬人'],
    ['half a million more',            '$1.5m',          'a million and a half dollars'],
    ['parts per million',              '420 ppm',        '420 parts per million'],
    ['a share of a litre',             '0.05 mg/L',      '0.05 mg per litre'],
    ['a speed',                        '60 km/h',        '時速60公里'],
    ['hours of each day',              '12 hours a day', '每天12小時'],
    ['a season',                       '2023/24',        '2023-24'],
    ['a step of the interest rate',    '25 basis points','一碼'],
    ['a price that is left',           '20% off',        '八折'],
    ['a coin',                         '10p',            'tenpence'],
    ['a name with a digit in it',      '1,000 tonnes of CO2', '1,000 tonnes of CO2'],
    ['what it fell by, in Chinese',    '−2.4%',          '年減2.4%'],
    ['a drop of so much',              '−4%',            'a 4% drop'],
    ['so much lower',                  '-4%',            '4% lower'],
    ['a drop of so much, in Chinese',  '-4%',            '4%的跌幅'],
    ['no deaths for none',             '0 deaths',       'no deaths'],
    ['none',                           '0',              'none'],
    ['no new cases',                   '0 cases',        'no new cases'],
    ['nobody, in Chinese',             '0人',            '無人'],
    ['every one of so many',           '12,000 people',  'every one of the 12,000 people'],
    ['degrees Celsius by their name',  '35°C',           '攝氏35度'],
  ])('%s: “%s” is “%s”', (_title, claim, text) => {
    expect(differenceOf(claim, text)).toBeNull();
  });

  test.each([
    ['no figure at all', '75%', 'the code', 'number'],
    ['another share in words', '75%', 'a third', 'number'],
    ['another share with one Chinese numeral', '75%', '十％', 'number'],
    ['teens', '75%', 'the mid-teens', 'number'],
    ['a multiple', '75%', '逾倍', 'number'],
    ['more digits', '32%', '三．三二％', 'number'],
    ['a bound turned round', 'over 60%', 'not over 60%', 'qualifier'],
    ['a denial', '510,000 lines', 'not 510,000 lines', 'unreadable'],
    ['a bound behind the number', '510,000 lines', '510,000 lines at least', 'qualifier'],
    ['a bound in Chinese before the number', '51萬行', '不只51萬行', 'qualifier'],
    ['a bound in Chinese behind the number', '51萬行', '51萬行不到', 'qualifier'],
    ['a minus', '4%', 'minus four per cent', 'number'],
    ['a fall that was a rise', '-2.4%', 'rose by 2.4%', 'number'],
    ['a fall that was none', '-2.4%', 'has not fallen by 2.4%', 'number'],
    ['a Chinese fall that was none', '-2.4%', '沒有減少2.4%', 'number'],
    ['another fall', '-2.4%', 'fell by 2.5%', 'number'],
    ['half of it', '510,000 lines', 'half of 510,000 lines', 'unreadable'],
    ['a trillion', '3', '兆元', 'number'],
    ['growth by a multiple, which may be once more', 'tripled', '成長三倍', 'number'],
    ['growth by a multiple less one', 'tripled', '成長兩倍', 'number'],
    ['growth of a multiple', 'three times', '三倍的成長', 'number'],
    ['a multiple more', 'tripled', 'three times more', 'number'],
    ['growth to so much', 'doubled', 'rose to 200%', 'number'],
    ['growth by more', 'doubled', 'rose by 200%', 'number'],
    ['growth by half', 'halved', 'rose by half', 'number'],
    ['a bound on a length of time', '18 months', '18個月內', 'qualifier'],
    ['a bound on a length of time in English', '18 months', 'within 18 months', 'qualifier'],
    ['a year for a share', '1504%', 'the year 1504', 'number'],
    ['people for cases', '1,680 cases', '1680人', 'unit'],
    ['things for people', '1,680 riders', '1680輛', 'unit'],
    ['a share for a place in a row', '3rd', 'a third', 'number'],
    ['a place in a row for a share', 'a third', 'the third patient', 'number'],
    ['its opposite', '40% lower', '40% higher', 'parts'],
    ['a share of others', 'a third of patients', 'a third of nurses', 'parts'],
    ['all but it', 'a third of patients', 'all but a third of patients', 'unreadable'],
    ['the multiple of it', '12%', '12%的兩倍', 'unreadable'],
    ['a plus', '4%', '+4%', 'number'],
    ['a numeral before it', '51萬行', '三51萬行', 'unreadable'],
    ['a price that was taken off', '20% off', '二折', 'number'],
    ['a doubt behind it', '12%', '12%, if that', 'qualifier'],
    ['a decade without its century, which Taiwan may count from 1911', 'the 1990s', '九〇年代', 'unreadable'],
    ['the other half of the day', '10:00', '10 p.m.', 'number'],
    ['what is counted for what is measured', '640 kWh', '640扇門', 'unit'],
    ['another counter', '1680件', '1680人', 'unit'],
    ['lines for money', '25億元', '2.5 billion lines', 'unit'],
    ['dollars for 元', '$2.5 billion', '25億元', 'unit'],
    ['pounds for 元', '£25', '25元', 'unit'],
    ['pounds of weight', '£3.4m', '340萬磅', 'unit'],
    ['finer units', 'two years', '24 months', 'precision'],
    ['another length', '18 months', '兩年', 'number'],
    ['working days', '3 days', '3 working days', 'number'],
    ['working days in Chinese', '3 days', '三個工作天', 'unit'],
    ['fewer of them', '12,000 jobs', '12,000 fewer jobs', 'number'],
    ['some of them', '12,000 people', 'some of the 12,000 people', 'number'],
    ['as many each', '12,000 people', '12,000 people each', 'number'],
    ['what is far from it', '12,000', 'far from 12,000', 'number'],
    ['so many too many', '12,000', '12,000 too many', 'number'],
    ['a year of school', '2 years', '二年級', 'number'],
    ['a year of the Republic for a length of time', '2年', '民國2年', 'number'],
    ['visits for people', '5,000人', '5,000人次', 'number'],
    ['degrees Fahrenheit', '35°C', '華氏35度', 'number'],
    ['a multiple less', '5 times', 'five times less', 'number'],
    ['some for none', '0 deaths', 'four deaths', 'number'],
    ['none for some', '4 deaths', 'no deaths', 'number'],
  ])('but not with %s: “%s” is not “%s”', (_title, claim, text, what) => {
    expect(differenceOf(claim, text)).toBe(what);
  });

  test('and the message gives the real reason', () => {
    const claimed = readFigure('75%');
    expect(isUnreadable(claimed) ? null : compareText(claimed, 'the code')?.message).toBe(
      '“the code” gives no figure, and the claim does: “75%”.',
    );
  });
});

test.each([
  ['12,000 jobs', 'the 12,000th job'],
  ['510,000 lines', 'line 510,000th'],
])('a place in a row is no amount: %s, %s', (claim, text) => {
  expect(differenceOf(claim, text)).toBe('number');
});
