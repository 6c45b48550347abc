import { describe, expect, test } from 'vitest';
import { article, json, places, problemsWith, TABLE } from './contentFolder.ts';

const TABLE_FILE = 'reports/leak/tables/parts.json';
const TYPE = '49:13';
const FIRST = '52:7';
const SECOND = '53:7';

const [id, part, lines, risk] = TABLE.schema.fields;
const before = { name: 'before', type: 'string', figure: { unit: { field: 'per' } } };
const after = { ...before, name: 'after' };

/** A table of lines and of two columns whose units the rows name. */
function tableOf(type: string, values: readonly string[], unit = '% a year'): object {
  return {
    ...TABLE,
    schema: { ...TABLE.schema, fields: [id, part, lines, risk] },
    chart: { type, label: 'part', values },
    ...(values.some((name) => name === 'before' || name === 'after') && {
      schema: {
        ...TABLE.schema,
        fields: [id, part, { name: 'per', type: 'string' }, before, after, lines, risk],
      },
      data: TABLE.data.map((row) => ({ ...row, per: unit, before: '45', after: '~30' })),
    }),
  };
}

test.each<[string, string, string[]]>([
  ['figures as bars', 'bar', ['lines']],
  ['figures of unlike units as bars', 'bar', ['lines', 'before']],
  ['ratings', 'ordinal', ['risk']],
  ['two columns of figures', 'before-after', ['before', 'after']],
  ['percentages of which the rows name the base', 'share', ['before']],
])('a chart may draw %s', async (_title, type, values) => {
  expect(await problemsWith({ [TABLE_FILE]: json(tableOf(type, values)) })).toEqual([]);
});

test.each<[string, string, string[], string, string]>([
  ['a text as a bar', 'bar', ['part'], FIRST, 'Use lines, or write "type": "ordinal" for risk.'],
  ['ratings as bars', 'bar', ['risk'], FIRST, 'Use lines, or write "type": "ordinal" for risk.'],
  ['a text beside figures', 'bar', ['lines', 'part'], SECOND, 'Use lines,'],
  ['the same column twice', 'bar', ['lines', 'lines'], SECOND, 'Keep one of the two.'],
  ['figures on a scale', 'ordinal', ['lines'], FIRST, 'Use risk, or write "type": "bar" for lines.'],
  ['lines as shares', 'share', ['lines'], TYPE, 'Write "type": "bar" for lines, "ordinal" for risk.'],
  ['one column as two', 'before-after', ['lines'], '51:15', 'Write "type": "bar" for lines,'],
])('a chart may not draw %s', async (_title, type, values, place, hint) => {
  const problems = await problemsWith({ [TABLE_FILE]: json(tableOf(type, values)) });
  expect(places(problems)).toEqual([`${place} invalid-data`]);
  expect(problems[0]?.hint).toContain(hint);
});

test('a chart of another type altogether is one problem, at its type', async () => {
  const [problem, ...others] = await problemsWith({
    [TABLE_FILE]: json(tableOf('ordinal', ['before', 'after'])),
  });
  expect(others).toEqual([]);
  expect(problem?.message).toBe('“ordinal” draws fields with `categories`');
  expect(problem?.hint).toContain('"before-after" for before, after, lines');
});

test('rows in other units than % are no shares', async () => {
  const problems = await problemsWith({ [TABLE_FILE]: json(tableOf('share', ['before'], 'USD')) });
  expect(problems.map(({ rule }) => rule)).toEqual(['invalid-data']);
});

test('a chart of a table that has none is a problem where it stands', async () => {
  const problems = await problemsWith({
    [TABLE_FILE]: json({ ...TABLE, chart: undefined }),
    'articles/en/what-was-exposed.mdx': article('<Table table="parts" />\n\n<Chart table="parts" />'),
  });
  expect(places(problems)).toEqual(['11:8 unknown-table']);
  expect(problems[0]).toMatchObject({
    message: 'The table “parts” has no chart',
    hint: 'Give the table a `chart`, or write <Table table="parts" />.',
  });
});

describe('rows in groups', () => {
  const groupsOf = (...groups: (readonly [title: string, rows: string[]])[]): object => ({
    ...tableOf('ordinal', ['risk']),
    chart: {
      type: 'ordinal',
      label: 'part',
      values: ['risk'],
      groups: groups.map(([title, rows]) => ({ title, rows })),
    },
  });

  test('may be drawn where each row stands in one', async () => {
    const table = groupsOf(['Said to lose', ['core']], ['Said to gain', ['model']]);
    expect(await problemsWith({ [TABLE_FILE]: json(table) })).toEqual([]);
  });

  test.each<[string, object, string]>([
    [
      'a row twice',
      groupsOf(['Lost', ['core', 'model']], ['Won', ['model']]),
      '“model” stands in a group already',
    ],
    ['no row', groupsOf(['Lost', ['core']], ['Won', ['mood']]), '“mood” is no row that is drawn'],
    ['not all rows', groupsOf(['Lost', ['core']], ['Won', ['core']]), '`groups` leave out model'],
  ])('may not hold %s', async (_title, table, message) => {
    const problems = await problemsWith({ [TABLE_FILE]: json(table) });
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });

  test('are named without a bare figure', async () => {
    const table = groupsOf(['Said to lose 40%', ['core']], ['Said to gain', ['model']]);
    const problems = await problemsWith({ [TABLE_FILE]: json(table) });
    expect(problems.map(({ rule, figure }) => [rule, figure])).toEqual([['unmarked-figure', '40%']]);
  });

  test('are of no other type', async () => {
    const table = groupsOf(['Lost', ['core']], ['Won', ['model']]) as { chart: object };
    const bars = { ...table, chart: { ...table.chart, type: 'bar', values: ['lines'] } };
    const problems = await problemsWith({ [TABLE_FILE]: json(bars) });
    expect(problems[0]?.message).toContain('are drawn by "ordinal" alone');
  });
});

describe('a share of the whole', () => {
  const shareOf = (share: object, type = 'stacked'): object => ({
    ...tableOf(type, ['lines']),
    chart: { type, label: 'part', values: ['lines'], share },
  });

  test.each<[string, object, string, string]>([
    [
      'of a claim that isn’t there',
      shareOf({ claim: 'shre', rows: ['core'] }),
      '55:16',
      'no claim of the report',
    ],
    [
      'of a claim without a share',
      shareOf({ claim: 'lines-total', rows: ['core'] }),
      '55:16',
      'states no share in %',
    ],
    ['of a row that isn’t drawn', shareOf({ claim: 'share', rows: ['cor'] }), '57:9', '“cor” is no row'],
    ['on bars', shareOf({ claim: 'share', rows: ['core'] }, 'bar'), '54:14', 'is marked on one whole'],
  ])('may not be %s', async (_title, table, place, message) => {
    const problems = await problemsWith({ [TABLE_FILE]: json(table) });
    expect(places(problems).map((each) => each.split(' ')[0])).toEqual([place]);
    expect(problems[0]?.message).toContain(message);
  });

  test('may be one that a claim states', async () => {
    expect(await problemsWith({ [TABLE_FILE]: json(shareOf({ claim: 'share', rows: ['core'] })) })).toEqual(
      [],
    );
  });
});

test('what names the bars of a chart is no column of figures', async () => {
  const table = { ...TABLE, chart: { type: 'bar', label: 'lines', values: ['lines'] } };
  expect(await problemsWith({ [TABLE_FILE]: json(table) })).toEqual([
    expect.objectContaining({
      rule: 'invalid-data',
      message: '“lines” is a column of figures, which name nothing',
      hint: 'Take a column of words.',
    }),
  ]);
});

test.each(['report', 'status'])('a column is not called %s, as one of every file of data', async (name) => {
  const table = {
    ...TABLE,
    schema: { ...TABLE.schema, fields: [...TABLE.schema.fields, { name, type: 'string' }] },
    data: TABLE.data.map((row) => ({ ...row, [name]: 'verified' })),
  };
  const [problem] = await problemsWith({ [TABLE_FILE]: json(table) });
  expect(problem?.message).toContain('is a column that this site adds to every file of data');
});

test.each([
  ['without a unit', {}, '`multiplier` has no `unit` beside it, and multiplies nothing'],
  [
    'of another unit',
    { unit: 'USD' },
    '`multiplier` is of “USD”, which no column is in, and multiplies nothing',
  ],
])('a multiplier %s is a problem, as no figure is multiplied by it', async (_title, unit, message) => {
  const problems = await problemsWith({ [TABLE_FILE]: json({ ...TABLE, multiplier: 1000, ...unit }) });
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  expect(problems[0]?.hint).toBe('Write the `unit` that it is of: lines.');
});
