import { expect, test } from 'vitest';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import { modelTable } from '../../src/document/table/model-table.ts';
import type { TableModel } from '../../src/document/table/table-model.ts';

/** Figures of a table, a row as "label: figure unit, figure unit"; a dot where none stands. */
function write({ rows }: TableModel): string[] {
  return rows.map(({ label, figures, kind }) => {
    const cells = figures.slice(1).map((figure) => {
      const part = figure?.quantity?.parts[0];
      return part ? `${String(part.nominal.low)} ${part.unit ?? ''}`.trim() : '.';
    });
    return `${kind === 'data' ? '' : `[${kind}] `}${label}: ${cells.join(', ')}`;
  });
}

async function read(markdown: string): Promise<TableModel> {
  const { blocks } = await readDocumentBytes(Buffer.from(markdown), 'sample.md');
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error('the sample has a table');
  return modelTable(table);
}

test.each<[title: string, table: string, rows: string[]]>([
  [
    'parentheses are a minus before a unit, too',
    `| | 2030 | Change |
|---|---|---|
| Margin | 83.6% | (55) bps |
| Costs | 68.0% | 12 bps |`,
    ['Margin: 83.6 %, -55 basis point', 'Costs: 68 %, 12 basis point'],
  ],
  [
    'm is minutes in a column of hours',
    `| Route | Time |
|---|---|
| Norvel | 48m |
| Sarvel | 2h45m |`,
    ['Norvel: 48 minute', 'Sarvel: 2.75 hour'],
  ],
  [
    'a capital M makes megalitres, also over a day',
    `| Works | Flow (Ml/d) | Dose |
|---|---|---|
| Norvel | 12 | 5 ml |
| Sarvel | 9 | 8 ml |`,
    ['Norvel: 12 megalitre/day, 5 millilitre', 'Sarvel: 9 megalitre/day, 8 millilitre'],
  ],
  [
    'a multiplier over the labels applies to all but what is per share',
    `| (In thousands, except per share data) | 2040 | 2039 |
|---|---|---|
| Fares | $ 1,204 | $ 1,100 |
| Net loss | (310) | (5) |
| Loss per share | $(0.31) | $(0.01) |`,
    [
      'Fares: 1204000 USD, 1100000 USD',
      'Net loss: -310000 USD, -5000 USD',
      'Loss per share: -0.31 USD/share, -0.01 USD/share',
    ],
  ],
  [
    'a currency at the first and the last row is that of all that adds up to the last',
    `| Cost | 2019 | 2018 |
|---|---|---|
| Service | $1,955 | $2,262 |
| Interest | 1,308 | 1,230 |
| Return | (817) | (787) |
| Plan freeze | – | (1,236) |
| Net cost | $2,446 | $1,469 |`,
    [
      'Service: 1955 USD, 2262 USD',
      'Interest: 1308 USD, 1230 USD',
      'Return: -817 USD, -787 USD',
      'Plan freeze: ., -1236 USD',
      'Net cost: 2446 USD, 1469 USD',
    ],
  ],
  [
    'a currency at some rows is that of no others where nothing adds up',
    `| Shop | 2019 | 2018 |
|---|---|---|
| Sales | $1,955 | $2,262 |
| Customers | 1,308 | 1,230 |
| Stores | 17 | 16 |
| Costs | $446 | $469 |`,
    ['Sales: 1955 USD, 2262 USD', 'Customers: 1308, 1230', 'Stores: 17, 16', 'Costs: 446 USD, 469 USD'],
  ],
  [
    'a heading that is a place in a row is no unit',
    `(In thousands)

| Quarter | First | Second |
|---|---|---|
| Sales | $117 | $120 |
| Costs | $40 | $41 |`,
    ['Sales: 117000 USD, 120000 USD', 'Costs: 40000 USD, 41000 USD'],
  ],
  [
    'each column is in the unit of its own heading',
    `| Port | Income (€m) | Cargo ('000 t) | Growth, % | Crew |
|---|---|---|---|---|
| East | 4.2 | 310 | −0.5 | 12 |`,
    ['East: 4200000 EUR, 310000 tonne, -0.5 %, 12'],
  ],
  [
    'a note says what the table is in, in Chinese',
    `單位：千人

| 區域 | 搭乘 | 占比（％） |
|---|---|---|
| 東岸 | 1,250 | 62.5 |
| 合計 | 2,000 | 100 |`,
    ['東岸: 1250000 person, 62.5 %', '[total] 合計: 2000000 person, 100 %'],
  ],
  [
    'headings over two lines are one, with the unit of the lower one',
    `| | Before | | After | |
|---|---|---|---|---|
| Line | riders, thousands | share | riders, thousands | share |
| Night | 3 | 12% | 4 | 15% |`,
    ['Night: 3000 rider, 12 %, 4000 rider, 15 %'],
  ],
  [
    'groups, subtotals and the total are told apart',
    `| $ million | 2040 |
|---|---|
| Boats: | |
| Small | 5 |
| Large | 9 |
| Total boats | 14 |
| Quays | 6 |
| Total | 20 |`,
    [
      '[group] Boats:: .',
      'Small: 5000000 USD',
      'Large: 9000000 USD',
      '[subtotal] Total boats: 14000000 USD',
      'Quays: 6000000 USD',
      '[total] Total: 20000000 USD',
    ],
  ],
  [
    'marks of footnotes change nothing, and signs for nothing are no figures',
    `| Harbour | Score |
|---|---|
| East[^a] | 71.5* |
| West | n/a |
| North | – |

[^a]: Since the rebuilding.`,
    ['East: 71.5', 'West: .', 'North: .'],
  ],
  [
    'a currency at the first figure and at the sum is that of those between',
    `| | 2040 |
|---|---|
| Sales | $1,955 |
| Costs | 446 |
| Other | 12 |
| Net income | $1,497 |`,
    ['Sales: 1955 USD', 'Costs: 446 USD', 'Other: 12 USD', 'Net income: 1497 USD'],
  ],
  [
    'thousands and millions are said in more ways than one',
    `| | 2040 RMB’Million | Number of shares (1,000) | Umsatz (Mio. EUR) | Profit (HK$ million / 百萬港元) | Trips (thousand 人次) |
|---|---|---|---|---|---|
| East | 3 | 4 | 5 | 6 | 7 |`,
    ['East: 3000000 CNY, 4000 share, 5000000 EUR, 6000000 HKD, 7000 人次'],
  ],
  [
    'a cell with a unit or a multiplier of its own keeps it',
    `| In millions | 2040 |
|---|---|
| Sales | $2.1 billion |
| Margin | 12% |`,
    ['Sales: 2100000000 USD', 'Margin: 12 %'],
  ],
])('%s', async (_title, table, rows) => {
  expect(write(await read(table))).toEqual(rows);
});

test.each<[title: string, header: string, periods: (string | null)[]]>([
  ['years', '| | 2040 | 2039 |\n|---|---|---|\n| Sales | 1 | 2 |', [null, '2040', '2039']],
  ['quarters', '| Line | Q1 | Q2 2040 |\n|---|---|---|\n| A | 1 | 2 |', [null, 'Q1', 'Q2 2040']],
  [
    'a year under its last day',
    '| | Year ended 31 March | |\n|---|---|---|\n| | 2040 | 2039 |\n| Sales | 1 | 2 |',
    [null, 'Year ended 31 March 2040', 'Year ended 31 March 2039'],
  ],
  [
    'months of the Republic’s calendar',
    '| 路線 | 129年1月 | 2月 |\n|---|---|---|\n| 甲 | 1 | 2 |',
    [null, '129年1月', '2月'],
  ],
  ['words are no times', '| | Trial | May fly |\n|---|---|---|\n| A | 1 | 2 |', [null, null, null]],
])('a heading that is a time is known as one: %s', async (_title, header, periods) => {
  const { columns } = await read(header);
  expect(columns.map(({ period }) => period)).toEqual(periods);
});

test('a second row of times begins a table of its own, and one that is printed again goes', async () => {
  const markdown = `| | 2030 | 2031 |
|---|---|---|
| Revenue | 120 | 130 |
| | 2030 | 2031 |
| Costs | 80 | 95 |
| | Q1 | Q2 |
| | €m | €m |
| Wages | 12 | 14 |`;
  const { blocks } = await readDocumentBytes(Buffer.from(markdown), 'sample.md');
  const models = blocks.flatMap((block) => (block.kind === 'table' ? [modelTable(block)] : []));
  expect(models.map(write)).toEqual([
    ['Revenue: 120, 130', 'Costs: 80, 95'],
    ['Wages: 12000000 EUR, 14000000 EUR'],
  ]);
  expect(models.map(({ columns }) => columns.map(({ period }) => period))).toEqual([
    [null, '2030', '2031'],
    [null, 'Q1', 'Q2'],
  ]);
});
