import { describe, expect, test } from 'vitest';
import type { Qualifier, Quantity } from '../../src/figures/quantity.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

type Ends = readonly [number, number];

function quantityOf(printed: string, columnUnit?: string): Quantity {
  const result = readFigure(printed, columnUnit);
  if (isUnreadable(result)) throw new Error(`${printed}: ${result.reason}`);
  return result;
}

const ofDay = (date: string): number => Date.parse(date) / 86_400_000;
const endless = Infinity;

// prettier-ignore
const readings: readonly (readonly [string, Qualifier, Ends, Ends, string | null])[] = [
  ['~85,000',                'about',    [85_000, 85_000],     [84_500, 85_500],     null],
  ['roughly 510,000 lines',  'about',    [510_000, 510_000],   [505_000, 515_000],   'line'],
  ['51萬',                   'exact',    [510_000, 510_000],   [505_000, 515_000],   null],
  ['51萬行',                 'exact',    [510_000, 510_000],   [505_000, 515_000],   'line'],
  ['510K',                   'exact',    [510_000, 510_000],   [505_000, 515_000],   null],
  ['510K-Line',              'exact',    [510_000, 510_000],   [505_000, 515_000],   'line'],
  ['over $7 billion',        'over',     [7e9, endless],       [7e9, endless],     'USD'],
  ['$7.3 billion',           'exact',    [7.3e9, 7.3e9],       [7.25e9, 7.35e9],     'USD'],
  ['$7.3+ billion',          'at-least', [7.3e9, endless],     [7.3e9, endless],    'USD'],
  ['73億美元以上',            'at-least', [7.3e9, endless],     [7.3e9, endless],    'USD'],
  ['2.3k stars',             'exact',    [2300, 2300],         [2250, 2350],         'star'],
  ['2,300 顆星',             'exact',    [2300, 2300],         [2250, 2350],         'star'],
  ['over 60%',               'over',     [60, endless],        [60, endless],        '%'],
  ['超過六成',                'over',     [60, endless],        [60, endless],        '%'],
  ['60%',                    'exact',    [60, 60],             [55, 65],             '%'],
  ['60.0%',                  'exact',    [60, 60],             [59.95, 60.05],       '%'],
  ['較上年同月增加5.6%',      'exact',    [5.6, 5.6],          [5.55, 5.65],         '%/year'],
  ['△85,300',                'exact',    [-85_300, -85_300],  [-85_350, -85_250],   null],
  ['12-15%',                 'exact',    [12, 15],             [11.5, 15.5],         '%'],
  ['8-10%',                  'exact',    [8, 10],              [7.5, 10.5],          '%'],
  ['approximately 12-15%',   'about',    [12, 15],             [11.5, 15.5],         '%'],
  ['百分之十二到十五',         'exact',    [12, 15],             [11.5, 15.5],         '%'],
  ['45% QoQ',                'exact',    [45, 45],             [44.5, 45.5],         '%/quarter'],
  ['25-30% QoQ',             'exact',    [25, 30],             [24.5, 30.5],         '%/quarter'],
  ['季增 25～30%',            'exact',    [25, 30],             [24.5, 30.5],         '%/quarter'],
  ['18-24 months',           'exact',    [18, 24],             [17.5, 24.5],         'month'],
  ['三到六個月',              'exact',    [3, 6],               [2.5, 6.5],           'month'],
  ['$2.1B (2024)',           'exact',    [2.1e9, 2.1e9],       [2.05e9, 2.15e9],     'USD'],
  ['30-40% over capability', 'exact',    [30, 40],             [25, 45],             '%'],
  ['thousands of GPUs',      'exact',    [1000, 10_000],       [1000, 10_000],       'gpu'],
  ['數千個 GPU',             'exact',    [1000, 10_000],       [1000, 10_000],       'gpu'],
  ['數千',                   'exact',    [1000, 10_000],       [1000, 10_000],       null],
  ['two pillars',            'exact',    [2, 2],               [1.5, 2.5],           'pillar'],
  ['兩大支柱',                'exact',    [2, 2],               [1.5, 2.5],           'pillar'],
  ['about 510 thousand',     'about',    [510_000, 510_000],   [505_000, 515_000],   null],
  ['五十一萬',                'exact',    [510_000, 510_000],   [505_000, 515_000],   null],
  ['約 51 萬行',             'about',    [510_000, 510_000],   [505_000, 515_000],   'line'],
  ['三分之二',                'exact',    [2 / 3, 2 / 3],       [2 / 3, 2 / 3],       null],
  ['two-thirds',             'exact',    [2 / 3, 2 / 3],       [2 / 3, 2 / 3],       null],
  ['一半',                   'exact',    [0.5, 0.5],           [0.5, 0.5],           null],
  ['½',                      'exact',    [0.5, 0.5],           [0.5, 0.5],           null],
  ['翻倍',                   'exact',    [2, 2],               [2, 2],               'times'],
  ['twice',                  'exact',    [2, 2],               [2, 2],               'times'],
  ['threefold',              'exact',    [3, 3],               [3, 3],               'times'],
  ['3x',                     'exact',    [3, 3],               [2.5, 3.5],           'times'],
  ['兩倍',                   'exact',    [2, 2],               [1.5, 2.5],           'times'],
  ['五家',                   'exact',    [5, 5],               [4.5, 5.5],           '家'],
  ['a dozen',                'exact',    [12, 12],             [11.5, 12.5],         null],
  ['٥',                      'exact',    [5, 5],               [4.5, 5.5],           null],
  ['5²',                     'exact',    [25, 25],             [25, 25],             null],
  ['５１０，０００',           'exact',    [510_000, 510_000],   [505_000, 515_000],   null],
  ['1.5e6',                  'exact',    [1.5e6, 1.5e6],       [1.45e6, 1.55e6],     null],
  ['−3%',                    'exact',    [-3, -3],             [-3.5, -2.5],         '%'],
  ['+15%',                   'exact',    [15, 15],             [14.5, 15.5],         '%'],
  ['€5m',                    'exact',    [5e6, 5e6],           [4.5e6, 5.5e6],       'EUR'],
  ['£3bn',                   'exact',    [3e9, 3e9],           [2.5e9, 3.5e9],       'GBP'],
  ['NT$500',                 'exact',    [500, 500],           [450, 550],           'TWD'],
  ['US$2.1 billion',         'exact',    [2.1e9, 2.1e9],       [2.05e9, 2.15e9],     'USD'],
  ['5 per cent',             'exact',    [5, 5],               [4.5, 5.5],           '%'],
  ['3 percentage points',    'exact',    [3, 3],               [2.5, 3.5],           'percentage point'],
  ['25 bps',                 'exact',    [25, 25],             [24.5, 25.5],         'basis point'],
  ['1 in 5',                 'exact',    [0.2, 0.2],           [0.2, 0.2],           null],
  ['3:1',                    'exact',    [3, 3],               [3, 3],               'ratio'],
  ['3rd',                    'exact',    [3, 3],               [3, 3],               'ordinal'],
  ['nearly 60%',             'nearly',   [60, 60],             [55, 60],             '%'],
  ['up to 12 months',        'at-most',  [-endless, 12],       [-endless, 12],     'month'],
  ['fewer than 30',          'under',    [-endless, 30],       [-endless, 30],       null],
  ['六成多',                 'over',     [60, endless],        [60, endless],        '%'],
  ['70 多億美元',            'over',     [7e9, endless],       [7e9, endless],     'USD'],
  ['十多家',                 'over',     [10, endless],        [10, endless],         '家'],
  ['二十餘',                 'over',     [20, endless],        [20, endless],        null],
  ['三個多月',               'over',     [3, endless],         [3, endless],       'month'],
  ['約 8 萬 5,000 行',       'about',    [85_000, 85_000],     [84_500, 85_500],     'line'],
  ['8萬5',                   'exact',    [85_000, 85_000],     [84_500, 85_500],     null],
  ['1 億 2,000 萬人',        'exact',    [1.2e8, 1.2e8],       [1.15e8, 1.25e8],     'person'],
  ['八、九成',               'exact',    [80, 90],             [75, 95],             '%'],
  ['8 to 10 thousand',       'exact',    [8000, 10_000],       [7500, 10_500],       null],
  ['single digits',          'exact',    [1, 9],               [1, 9],               null],
  ['雙位數',                 'exact',    [10, 99],             [10, 99],             null],
  ['過半',                   'over',     [0.5, endless],       [0.5, endless],       null],
  ['近半',                   'nearly',   [0.5, 0.5],           [0.5, 0.5],           null],
  ['破億',                   'over',     [1e8, endless],       [1e8, endless],     null],
  ['90s',                    'exact',    [90, 90],             [85, 95],             'second'],
  ['early 2025',             'exact',    [ofDay('2025-01-01'), ofDay('2025-05-02')], [ofDay('2025-01-01'), ofDay('2025-05-02')], 'date'],
  ['Q3 FY25',                'exact',    [ofDay('2025-07-01'), ofDay('2025-09-30')], [ofDay('2025-07-01'), ofDay('2025-09-30')], 'date'],
  ['109年1月',               'exact',    [ofDay('2020-01-01'), ofDay('2020-01-31')], [ofDay('2020-01-01'), ofDay('2020-01-31')], 'date'],
  ['第四季',                 'exact',    [274, 365],           [274, 365],           'day of the year'],
  ['2月24日',                'exact',    [54, 54],             [54, 54],             'day of the year'],
  ['10:00',                  'exact',    [600, 600],           [600, 600],           'time of day'],
  ['eight quarters',         'exact',    [8, 8],               [7.5, 8.5],           'quarter'],
  ['500 m³',                 'exact',    [500, 500],           [450, 550],           'm³'],
  ['500千瓦時',              'exact',    [500, 500],           [450, 550],           'kWh'],
  ['Rs 3 lakh',              'exact',    [300_000, 300_000],   [250_000, 350_000],   'INR'],
  ['Rs 5 crore',             'exact',    [5e7, 5e7],           [4.5e7, 5.5e7],       'INR'],
  ['low single digits',      'exact',    [1, 3],               [1, 3],               null],
  ['No. 1',                  'exact',    [1, 1],               [1, 1],               'ordinal'],
  ['5-4',                    'exact',    [1.25, 1.25],         [1.25, 1.25],         'ratio'],
  ['(3.2)',                  'exact',    [-3.2, -3.2],         [-3.25, -3.15],       null],
  ['($3.2)',                 'exact',    [-3.2, -3.2],         [-3.25, -3.15],       'USD'],
  ['7 412 905',              'exact',    [7_412_905, 7_412_905], [7_412_904.5, 7_412_905.5], null],
  ['34.1%',                  'exact',    [34.1, 34.1],         [34.05, 34.15],       '%'],
  ['三十四．一％',            'exact',    [34.1, 34.1],         [34.05, 34.15],       '%'],
  ['280 million a year earlier', 'exact', [2.8e8, 2.8e8],      [2.75e8, 2.85e8],     null],
  ['兩個半小時',              'exact',    [2.5, 2.5],           [2.45, 2.55],         'hour'],
];

describe('a printed figure is read as', () => {
  test.each(readings)('%s → %s %j, outer %j, in %s', (printed, qualifier, nominal, outer, unit) => {
    const { parts } = quantityOf(printed);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ qualifier, unit });
    expect([parts[0].nominal.low, parts[0].nominal.high]).toEqual(nominal);
    expect([parts[0].outer.low, parts[0].outer.high]).toEqual(outer);
  });

  test('two parts, each with what it is of', () => {
    for (const printed of ['65% closed / 35% open', '65% closed and 35% open']) {
      expect(quantityOf(printed).parts).toMatchObject([
        { nominal: { low: 65, high: 65 }, unit: '%', of: 'closed' },
        { nominal: { low: 35, high: 35 }, unit: '%', of: 'open' },
      ]);
    }
  });

  test.each([
    ['$2.1B (2024)', '2024'],
    ['30-40% over capability', 'over capability'],
    ['60% of the code', 'the code'],
  ])('%s, of %s', (printed, of) => {
    expect(quantityOf(printed).parts[0].of).toBe(of);
  });

  test('a bound whose number is not in it', () => {
    expect(quantityOf('over 60%').parts[0].nominal.lowOpen).toBe(true);
    expect(quantityOf('at least 60%').parts[0].nominal.lowOpen).toBeUndefined();
  });
});

describe('a date is an interval of days', () => {
  // prettier-ignore
  test.each([
    ['2024',            'exact', '2024-01-01', '2024-12-31'],
    ['2024 年',         'exact', '2024-01-01', '2024-12-31'],
    ['Q3 2024',         'exact', '2024-07-01', '2024-09-30'],
    ['2024 年第三季',    'exact', '2024-07-01', '2024-09-30'],
    ['March 2025',      'exact', '2025-03-01', '2025-03-31'],
    ['2025-12-31',      'exact', '2025-12-31', '2025-12-31'],
    ['4 July 2025',     'exact', '2025-07-04', '2025-07-04'],
    ['by end of 2025',  'by',    null,         '2025-12-31'],
    ['By end of 2025',  'by',    null,         '2025-12-31'],
    ['2025 年底前',      'by',    null,         '2025-12-31'],
    ['the 1990s',       'exact', '1990-01-01', '1999-12-31'],
    ['in 2024',         'exact', '2024-01-01', '2024-12-31'],
    ['before 2026',     'by',    null,         '2025-12-31'],
    ['after 2024',      'after', '2024-12-31', null],
  ] as const)('%s → %s, %s to %s', (printed, qualifier, first, last) => {
    const [part] = quantityOf(printed).parts;
    expect(part).toMatchObject({ qualifier, unit: 'date' });
    expect(part.nominal.low).toBe(first === null ? -Infinity : ofDay(first));
    expect(part.nominal.high).toBe(last === null ? Infinity : ofDay(last));
  });
});

describe('a cell takes the unit of its column', () => {
  // prettier-ignore
  test.each([
    ['~85,000',                'lines',             'line'],
    ['45',                     '% QoQ',             '%/quarter'],
    ['30-40',                  '% over capability', '%'],
    ['2024',                   'lines',             'line'],
    ['7.3 billion',            'USD',               'USD'],
    ['12',                     'months',            'month'],
    ['12%',                    'lines',             '%'],
  ])('%s in %s → %s', (printed, column, unit) => {
    expect(quantityOf(printed, column).parts[0].unit).toBe(unit);
  });
});

describe('what is no figure names the part that cannot be read', () => {
  // prettier-ignore
  test.each([
    ['15-12%',           '15-12%',  'runs downwards'],
    ['NaN',              'NaN',     'not a number'],
    ['Infinity lines',   'Infinity', 'not a number'],
    ['',                 '',        'empty'],
    ['many lines',       'many lines', 'No number'],
    ['H100',             'H100',    'list it in content/names.json'],
    ['not 60%',          'not 60%', 'which number it is not'],
    ['並非 60%',          '並非 60%', 'which number it is not'],
    ['the nineties',     'nineties', 'without its century'],
    ['九〇年代',          '九〇年代', 'without its century'],
    ['12,34',            ',34',     'could not be read'],
    ['1.2.3',            '.3',      'could not be read'],
    ['5 lines in 6 files', 'in 6 files', 'could not be read'],
  ])('%s: “%s” %s', (printed, part, reason) => {
    const result = readFigure(printed);
    if (!isUnreadable(result)) throw new Error(`${printed} was read`);
    expect(printed.slice(result.start, result.end)).toContain(part);
    expect(result.reason).toContain(reason);
  });
});
