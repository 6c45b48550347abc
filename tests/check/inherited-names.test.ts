import { describe, expect, test } from 'vitest';
import { json, problemsWith, TABLE } from './contentFolder.ts';

const FILE = 'reports/leak/tables/parts.json';
const [id, part, lines] = TABLE.schema.fields;

const NAMES = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'];

/** The rules that a table breaks, each once. */
async function rulesOf(table: object | string): Promise<string[]> {
  const problems = await problemsWith({ [FILE]: typeof table === 'string' ? table : json(table) });
  return [...new Set(problems.filter(({ file }) => file === FILE).map(({ rule }) => rule))];
}

describe.each(NAMES)('a table that speaks of %s, which every object has', (name) => {
  const fields = [id, part, { ...lines, name }];

  test('has no such cell unless a row gives it', async () => {
    const table = { ...TABLE, schema: { ...TABLE.schema, fields }, chart: undefined };
    expect(await rulesOf(table)).toEqual(['invalid-data']);
  });

  test('has no such column unless it lists it', async () => {
    expect(await rulesOf({ ...TABLE, schema: { ...TABLE.schema, primaryKey: name } })).toEqual([
      'invalid-data',
    ]);
    expect(await rulesOf({ ...TABLE, chart: { ...TABLE.chart, label: name } })).toEqual(['invalid-data']);
    const unit = [id, part, { ...lines, figure: { unit: { field: name } } }];
    expect(await rulesOf({ ...TABLE, schema: { ...TABLE.schema, fields: unit } })).toEqual(['invalid-data']);
  });
});

test.each(['toString', 'hasOwnProperty', 'valueOf'])(
  'a column that is really called %s is read',
  async (name) => {
    const text = json({
      ...TABLE,
      schema: { ...TABLE.schema, fields: [id, part, { ...lines, name }] },
      chart: { ...TABLE.chart, values: [name] },
      data: TABLE.data.map(({ lines: cell, ...row }) => ({ ...row, risk: undefined, [name]: cell })),
    });
    expect(await rulesOf(text)).toEqual([]);
  },
);

test.each(['name', 'data', 'section'])(
  'an object with a length in the place of `%s` is no text and no list, and no more',
  async (key) => {
    const problems = await problemsWith({ [FILE]: json({ ...TABLE, [key]: { length: {} } }) });
    const faults = problems.filter(({ file }) => file === FILE);
    expect(faults.map(({ rule }) => rule)).toEqual(['invalid-data']);
    expect(faults[0]?.message).toContain(`\`${key}\` is an object`);
  },
);
