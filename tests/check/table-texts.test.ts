import { expect, test } from 'vitest';
import { json, places, problemsWith, TABLE } from './contentFolder.ts';

const TABLE_FILE = 'reports/leak/tables/parts.json';

/** A table with a column of times and one of units, beside those that it has. */
function tableWith(time: string, unit: string, period = '2031'): object {
  const [id, part, ...figures] = TABLE.schema.fields;
  const more = [
    { name: 'when', type: 'string', title: 'When', period: true },
    { name: 'unit', type: 'string', title: 'Unit' },
    { name: 'spent', type: 'string', title: 'Spent', period, figure: { unit: { field: 'unit' } } },
  ];
  return {
    ...TABLE,
    schema: { ...TABLE.schema, fields: [id, part, ...figures, ...more] },
    data: TABLE.data.map((row) => ({ ...row, when: time, unit, spent: '3' })),
  };
}

/** The table, with names for the parts of its figures. */
function tableNaming(parts: object): object {
  return { ...TABLE, chart: { ...TABLE.chart, ...parts } };
}

test.each<[title: string, table: object, figures: string[]]>([
  ['names of parts', tableNaming({ parts: { shut: 'closed' }, 'parts@zh-hant': { shut: '封閉' } }), []],
  ['a number in a part’s name', tableNaming({ parts: { shut: 'of 90 ships' } }), ['90']],
  ['a Chinese number there', tableNaming({ 'parts@zh-hant': { shut: '五十一萬行' } }), ['五十一萬行']],
  ['times in a column of times, units in one of units', tableWith('Q3 2031', 'million USD'), []],
  ['a clock time in a column of times', tableWith('09:14', 'USD'), []],
  ['a number that is no time', tableWith('405b', 'USD'), ['405b']],
  ['a number that is no unit', tableWith('Q3 2031', '3 million'), ['3 million']],
  ['a column that a number heads which is no time', tableWith('2031', 'USD', '405b'), ['405b']],
  ['a number with a link', tableWith('[405b](https://example.org)', 'USD'), ['405b']],
])('a table’s texts stand unmarked only where they are labels: %s', async (_title, table, figures) => {
  const problems = await problemsWith({ [TABLE_FILE]: json(table) });
  const raw = problems.filter(({ rule }) => rule === 'unmarked-figure');
  expect([...new Set(raw.map(({ figure }) => figure))]).toEqual(figures);
  expect(places(problems.filter(({ rule }) => rule === 'invalid-data'))).toEqual([]);
});
