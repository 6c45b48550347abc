import { expect, test } from 'vitest';
import { drawnColumns } from '../../src/charts/pictures/chart-caption.ts';
import { tableSchema } from '../../src/schemas/table.ts';
import { en } from '../languages.ts';
import { svgOf } from './tables.ts';

/** A table of one column in a unit, of whose numbers so many are meant. */
function tableIn(unit: string, multiplier?: number): ReturnType<typeof tableSchema.parse> {
  return tableSchema.parse({
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
    chart: { type: 'dots', label: 'source', values: ['amount'] },
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

test('an axis of plain numbers has no name', () => {
  expect(svgOf(tableIn('number'))).not.toContain('>number<');
});
