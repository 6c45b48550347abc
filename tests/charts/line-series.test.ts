import { expect, test } from 'vitest';
import { tableSchema } from '../../src/schemas/table.ts';
import { panelsOf, svgOf } from './tables.ts';
import { readTable } from '../../src/content/reports/read-table.ts';
import { parseTable } from '../fixtures/parse-table.ts';

type Point = readonly [time: string, name: string, value: string];

const HARVEST: readonly Point[] = [
  ['January 2030', 'Rice', '412'],
  ['January 2030', 'Wheat', '287'],
  ['February 2030', 'Rice', '418'],
  ['March 2030', 'Rice', '405'],
  ['March 2030', 'Wheat', '295'],
];

/** A table of one point a row, of the line that its name tells. */
function longTable(points: readonly Point[], chart: object = {}): unknown {
  return {
    name: 'harvest',
    title: 'Harvest',
    section: 'somewhere',
    schema: {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'month', type: 'string', period: true },
        { name: 'crop', type: 'string' },
        { name: 'amount', type: 'string', figure: { unit: 'tonnes' } },
      ],
      primaryKey: 'id',
    },
    data: points.map(([month, crop, amount], index) => ({
      id: `row-${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}`,
      month,
      crop,
      amount,
    })),
    chart: { type: 'line', label: 'month', values: ['amount'], series: 'crop', ...chart },
  };
}

test('a long table is drawn as a line a name, each time once, a gap where it has no point', () => {
  const svg = svgOf(parseTable(longTable(HARVEST)));
  expect(svg.match(/>Rice/g)).toHaveLength(1);
  expect(svg.match(/>Wheat/g)).toHaveLength(1);
  expect(svg.match(/>January 2030/g)).toHaveLength(1);
  for (const printed of ['412', '418', '405', '287', '295']) expect(svg).toContain(printed);
});

test('more names than one drawing bears have a drawing each; the first says what is counted, the last when', () => {
  const names = ['Barley', 'Maize', 'Oats', 'Rice', 'Rye'];
  const points = names.flatMap((name): Point[] => [
    ['January 2030', name, '4'],
    ['February 2030', name, '5'],
  ]);
  const table = parseTable(longTable(points));
  expect(panelsOf(table)).toHaveLength(names.length);
  const texts = [...svgOf(table).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);
  expect(texts.filter((text) => text === 'January 2030' || text === 'tonnes')).toEqual([
    'tonnes',
    'January 2030',
  ]);
});

test.each<[title: string, points: readonly Point[], chart: object, message: string]>([
  [
    'two points at one time',
    [...HARVEST, ['March 2030', 'Rice', '7']],
    {},
    '“crop” has two points at “March 2030” for “Rice”; keep one of the two rows',
  ],
  [
    'another type',
    HARVEST,
    { type: 'bar' },
    '“crop” tells lines apart; write "type": "line", or take `series` out',
  ],
  [
    'figures for names',
    HARVEST,
    { series: 'amount' },
    '“amount” has no names of lines; take a column of texts',
  ],
  [
    'times for names',
    HARVEST,
    { series: 'month' },
    '“month” is the `label`, too; take the column that tells lines apart',
  ],
])('%s are refused', (_title, points, chart, message) => {
  const { issues } = readTable(tableSchema.parse(longTable(points, chart)));
  expect(issues.map((issue) => issue.message)).toEqual([message]);
});
