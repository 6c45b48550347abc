import { expect, test } from 'vitest';
import { drawnColumns } from '../../src/charts/pictures/chart-caption.ts';
import { headingUnit } from '../../src/charts/kinds/column-unit.ts';
import { fieldOf, type Table } from '../../src/schemas/table.ts';
import { en } from '../languages.ts';
import { svgOf } from './tables.ts';
import { parseTable } from '../fixtures/parse-table.ts';

/** A table of one column in a unit, of whose numbers so many are meant. */
function tableIn(unit: string, multiplier?: number, type = 'dots'): Table {
  return parseTable({
    name: 'supply',
    title: 'Supply',
    section: 'somewhere',
    ...(multiplier !== undefined && { multiplier, unit }),
    schema: {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'source', type: 'string', title: 'Source' },
        { name: 'amount', type: 'string', title: 'Amount', figure: { unit } },
      ],
      primaryKey: 'id',
    },
    data: [
      { id: 'coal', source: 'Coal', amount: '412' },
      { id: 'oil', source: 'Oil', amount: '1,105' },
    ],
    chart: { type, label: 'source', values: ['amount'] },
  });
}

const setting = { language: en, ledger: { claims: new Map() }, names: [] } as unknown as Parameters<
  typeof drawnColumns
>[1];

test.each<[title: string, table: ReturnType<typeof tableIn>, words: string]>([
  ['the multiplier of a table', tableIn('EUR', 1_000_000), 'Amount (million EUR), as printed in the report'],
  ['no unit that the axis says', tableIn('tonnes'), 'Amount, as printed in the report'],
])('beside a chart stands %s', (_title, table, words) => {
  expect(drawnColumns(table, setting)).toBe(words);
});

test.each<[title: string, unit: string, words: string]>([
  ['plain numbers', 'number', 'number'],
  ['thousands that its ticks write out', 'thousand', 'thousand'],
  ['millions of what it names', 'million shares', 'million'],
  ['a currency that its ticks print', 'EUR', 'EUR|euro'],
])('an axis doesn’t name %s', (_title, unit, words) => {
  expect(svgOf(tableIn(unit, undefined, 'line'))).not.toMatch(new RegExp(`>[^<]*${words}`));
});

test.each<[unit: string, title: string, heading: string | null]>([
  ['EUR', 'Exports', '(EUR)'],
  ['tonne', 'Exports', '(tonnes)'],
  ['%', 'Share', '(%)'],
  ['%', 'Share, %', null],
  ['tonne', 'Exports (t)', null],
  ['line', 'Estimated lines', null],
  ['number', 'Exports', null],
])('a column in %s called “%s” has a heading that says %s', (unit, title, heading) => {
  const table = tableIn(unit);
  const field = fieldOf(table, 'amount');
  expect(field && headingUnit(table, { ...field, title }, en)).toBe(heading);
});

test('a drawing of one column says what it counts', () => {
  expect(svgOf(tableIn('tonne', undefined, 'bar'))).toMatch(/>tonnes</);
});

test('a chart’s column of figures is headed in whole words', () => {
  const fields = ['July 1, 2031', 'September 27, 2031'].map((period, index) => ({
    name: `amount-${'ab'.charAt(index)}`,
    type: 'string',
    period: `Three Months Ended ${period}`,
    figure: { unit: 'EUR' },
  }));
  const table = parseTable({
    name: 'result',
    title: 'Result',
    section: 'somewhere',
    schema: {
      fields: [{ name: 'id', type: 'string' }, { name: 'item', type: 'string', title: 'Item' }, ...fields],
      primaryKey: 'id',
    },
    data: [
      { id: 'sales', item: 'Sales', 'amount-a': '412', 'amount-b': '398' },
      { id: 'costs', item: 'Costs', 'amount-a': '310', 'amount-b': '301' },
    ],
    chart: { type: 'dumbbell', label: 'item', values: ['amount-a', 'amount-b'] },
  });
  expect(svgOf(table)).toContain('September');
});
