import { expect, test } from 'vitest';
import { selectPanels } from '../../src/charts/kinds/selection.ts';
import { CHART_TYPES } from '../../src/schemas/chart.ts';
import { parseTable } from '../fixtures/parse-table.ts';

const field = (name: string, more: object = {}): object => ({ name, type: 'string', title: name, ...more });
const scale = { categories: ['low', 'high'], categoriesOrdered: true };

/** A table drawn as a type, with a row of its total among the parts. */
function drawn(type: string, data: readonly object[]): string[] {
  const table = parseTable({
    name: 'shares',
    title: 'Shares',
    section: 'start',
    schema: {
      fields: [
        field('id'),
        field('part'),
        field('old', { figure: { unit: '%' } }),
        field('new', { figure: { unit: '%' } }),
        field('risk', scale),
      ],
      primaryKey: 'id',
    },
    data,
    chart: { type, label: 'part', values: type === 'ordinal' ? ['risk'] : ['old', 'new'] },
  });
  return selectPanels(table).flatMap(({ rows }) => rows.map(({ id }) => id));
}

const part = (id: string, share: string, more: object = {}): object => ({
  id,
  part: id,
  old: share,
  new: share,
  risk: 'low',
  ...more,
});
const all = part('all', '100', { total: true });

test.each([...CHART_TYPES])('a %s chart draws the parts, and their total as no one more of them', (type) => {
  expect(new Set(drawn(type, [part('east', '40'), all, part('west', '60')]))).toEqual(
    new Set(['east', 'west']),
  );
});

test('a table of totals alone is drawn', () => {
  expect(drawn('bar', [all])).toContain('all');
});
