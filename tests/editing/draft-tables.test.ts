import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftFolder } from './drafted-folder.ts';
import { writeTables } from './write-tables.ts';

const DOCUMENTS = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));

describe('a draft’s tables', () => {
  test.each<[document: string, title: string, table: string[]]>([
    [
      'fish-landings.md',
      'decimal commas, written as points',
      [
        'stacked of landings',
        'Species | Landings (t) | Price (EUR/kg) | Change (%)',
        'Herring | 12,480.5 | 0.94 | 6.1',
        'Cod | 3,105.2 | 4.12 | -2.7',
        'Plaice | 1,870.0 | 3.05 | 0.4',
        'Total | 17,455.7 | 1.74 | 4.5 (total)',
      ],
    ],
    [
      'well-samples.md',
      'no numbers of rows, a unit by so many, samples by their names',
      [
        'no chart',
        'Parameter | Unit | Limit | WS-1 | WS-2',
        'Nitrate | mg/L | 50 | 32.4 | 61.2',
        'Lead | µg/L | 10 | 4.1 | 3.8',
        'Coliforms | CFU/100 mL | 0 | 0 | 3',
        'bar of price',
        'Kit | Mixture | Price',
        'Small | To be written: what stands here, whose figure can’t be read | €14.00',
        'Large | none | €15.50',
      ],
    ],
    [
      'county-visitors.txt',
      'full-width digits in columns of full-width spaces',
      [
        '× 1000 人次, line of first-year, second-year, third-year',
        '遊憩區 | @１３６年 | @１３７年 | @１３８年',
        '青禾湖 | １，２４０ | １，３１５ | １，４０２',
        '石門古道 | ８６２ | ９１０ | ９８８',
        '海濱公園 | ７１８ | ６９５ | ６５４',
        '合計 | ２，８２０ | ２，９２０ | ３，０４４ (total)',
      ],
    ],
    [
      'power-semicolons.csv',
      'semicolons between cells whose commas are decimal',
      [
        'line of erzeugung-gwh',
        'Jahr | Monat | Erzeugung (GWh) | Anteil erneuerbar (%) | Preis (EUR/MWh)',
        '2031 | Januar | 4,812.5 | 41.7 | 92.35',
        '2031 | Februar | 4,101.0 | 44.2 | 88.10',
        '2031 | März | 3,998.4 | 52.6 | 71.04',
        '2031 | April | 3,640.9 | 58.3 | -4.20',
        '2031 | Mai | 3,512.7 | 61.0 | –',
      ],
    ],
    [
      'labour-bulletin.txt',
      'units in a line that stands far to the right, a mark in brackets, two dots for a gap, a total by its sums',
      [
        'stacked of employed',
        'To be written: the heading of the column | Employed | Unemployed | Inactive | Rate (%)',
        'Upper Harrow | 212.4 | 9.1 | 61.0 | 4.1',
        'Lower Harrow | 318.9 | 17.3 | 98.7 | 5.1',
        'Kestrel Coast | 104.2 | 5.0 | 40.3 | 4.6',
        'Moorside | 55.8 | 2.1 | – | 3.6',
        'Harrow Valley | 691.3 | 33.5 | 230.1 | 4.6 (total)',
      ],
    ],
    [
      'group-figures.txt',
      'headings above an empty line, a group that ends with its total, staff among millions',
      [
        '× 1000000 EUR, dumbbell of second-year, first-year',
        'Group | To be written: the heading of the column | Unit | @2031 | @2030 | Change %',
        'Revenue | Northern Europe | EUR | 412.3 | 398.0 | 3.6',
        'Revenue | Southern Europe | EUR | 205.7 | 219.4 | (6.2)',
        'Revenue | Rest of world | EUR | 98.1 | 77.5 | 26.6',
        'Revenue | Total revenue | EUR | 716.1 | 694.9 | 3.1 (total)',
        '– | Operating profit (EBIT) | EUR | 61.2 | 58.8 | 4.1',
        '– | EBIT margin, % | % | 8.5 | 8.5 | –',
        '– | Earnings per share, EUR | EUR/share | 1.14 | 1.08 | 5.6',
        '– | Staff at year-end | staff | 4,812 | 4,906 | (1.9)',
        '– | Net debt | EUR | (35.4) | 12.0 | –',
      ],
    ],
    [
      'city-budget.md',
      'a unit in a line above, a triangle for a minus',
      [
        '× 1000 元, stacked of benniandu-yusuanshu',
        '科目 | 本年度預算數 | 上年度預算數 | 比較增減數 | 占比(%)',
        '稅課收入 | 61,204,500 | 58,110,000 | 3,094,500 | 59.6',
        '罰款及賠償收入 | 1,120,000 | 1,205,300 | △85,300 | 1.1',
        '規費收入 | 3,540,000 | 3,388,200 | 151,800 | 3.4',
        '補助收入 | 36,779,000 | 34,140,000 | 2,639,000 | 35.8',
        '合計 | 102,643,500 | 96,843,500 | 5,800,000 | 100.0 (total)',
      ],
    ],
    [
      'waste-footnotes.md',
      'marks between carets, which go',
      [
        'bar of tonnes',
        'Stream | Tonnes | Per head (kg) | Recycled',
        'Paper | 18 420 | 77 | 91 %',
        'Glass | 7 260 | 30 | 98 %',
        'Organic | 31 150 | 130 | 64–67 %',
        'Residual | 41 890 | 175 | –',
        'Bulky | – | – | 12 %',
      ],
    ],
    [
      'energy-by-year.md',
      'years of which the last is provisional',
      [
        'line of first-year, second-year, third-year, fourth-year, fifth-year',
        'To be written: the heading of the column | @2026 | @2027 | @2028 | @2029 | @2030p',
        'Coal | 412 | 388 | 351 | 290 | 244',
        'Oil | 1,105 | 1,098 | 1,120 | 1,087 | 1,064',
        'Natural gas | 978 | 1,003 | 941 | 902 | 899',
        'Renewables | 210 | 246 | 301 | 367 | 433',
        'of which wind | 88 | 109 | 141 | 180 | 222',
        'Total | 2,705 | 2,735 | 2,713 | 2,646 | 2,640 (total)',
      ],
    ],
  ])('of %s: %s', async (name, _title, table) => {
    expect(writeTables(await draftFolder(DOCUMENTS + name))).toEqual(table);
  });
});

test('a text whose figure can’t be read is left to its editor, and code and versions are labels', async () => {
  const { draft } = await draftFolder(`${DOCUMENTS}well-samples.md`);
  expect(draft.report).toMatchObject({ title: expect.stringContaining('To be written') as string });
  expect(JSON.stringify(draft.tables[1]?.resource)).not.toContain('3:2:1');
  expect(draft.labels.map(({ what, text }) => `${what ?? ''}: ${text}`)).toEqual(
    expect.arrayContaining(['a version: 4.2.1', 'a version: 3.0.2', 'a number in code: 600']),
  );
});
