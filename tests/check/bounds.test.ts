import { describe, expect, test } from 'vitest';
import { CHECKS, CLAIMS, json, problemsWith, SOUND, TABLE } from './contentFolder.ts';

const LONG = 'a'.repeat(300);
const WORDS = 'word '.repeat(1000).trim();
const [first, ...rest] = CLAIMS;
const TABLE_FILE = 'reports/leak/tables/parts.json';
/** A number in letters: ids have no digits. */
const lettersOf = (index: number): string =>
  [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const manyRows = (part: string, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r-${lettersOf(index)}`,
    part,
    lines: '5',
    risk: 'Low',
  }));
const manyFields = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `f${lettersOf(index)}`, type: 'string' }));
const withRows = (rows: readonly object[]): string => json({ ...TABLE, data: [...TABLE.data, ...rows] });

test.each<[string, Record<string, string>, string]>([
  [
    'an id, which names a file',
    { 'reports/leak/claims.json': json([first, ...rest, { ...first, id: LONG }]) },
    'at most 100 characters',
  ],
  [
    'the id of a row, which names a file',
    { [TABLE_FILE]: withRows([{ ...TABLE.data[0], id: LONG }]) },
    'longer than 100 letters',
  ],
  ['a listed name', { 'names.json': json([`${'a 1 '.repeat(200_000)}b`]) }, 'at most 100 characters'],
  ['a title, which is drawn', { [TABLE_FILE]: json({ ...TABLE, title: WORDS }) }, 'at most 4000 characters'],
  ['a cell, which is drawn', { [TABLE_FILE]: withRows(manyRows(WORDS, 1)) }, 'at most 4000 characters'],
  ['the rows of a chart', { [TABLE_FILE]: withRows(manyRows('Part', 2000)) }, 'draws more than 2000 cells'],
  [
    'the texts of a chart',
    { [TABLE_FILE]: withRows(manyRows('word '.repeat(100).trim(), 250)) },
    'draws more than 100000 letters',
  ],
  [
    'the cells that a formula adds up',
    {
      [TABLE_FILE]: json({ ...TABLE, data: [...TABLE.data, ...manyRows('Part', 499)], chart: undefined }),
      'reports/leak/checks.json': json([{ ...CHECKS[0], expression: 'sum(parts/lines) / lines-total' }]),
    },
    '“parts/lines” has 501 cells; a formula shows all its figures, and no more than 500',
  ],
  [
    'the figures of a formula',
    {
      [TABLE_FILE]: json({ ...TABLE, data: [...TABLE.data, ...manyRows('Part', 258)], chart: undefined }),
      'reports/leak/checks.json': json([{ ...CHECKS[0], expression: 'sum(parts/lines) / sum(parts/lines)' }]),
    },
    'The formula has 520 figures; it shows them all, and no more than 500',
  ],
  [
    'a table, though its file isn’t',
    {
      [TABLE_FILE]: json({
        ...TABLE,
        schema: { ...TABLE.schema, fields: [...TABLE.schema.fields, ...manyFields(1000)] },
        data: Array(1000).fill({}),
      }),
    },
    'has 1000 rows of 1004 columns, more than 500000 cells',
  ],
])('longer than it can be: %s', async (_title, changes, complaint) => {
  const problems = await problemsWith(changes);
  expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(complaint));
});

test('a long table without a chart is no problem', async () => {
  const rows = manyRows('Part', 2500);
  expect(
    await problemsWith({
      [TABLE_FILE]: json({ ...TABLE, chart: undefined, data: [...TABLE.data, ...rows] }),
      'articles/en/what-was-exposed.mdx': (SOUND['articles/en/what-was-exposed.mdx'] ?? '').replace(
        '<Chart',
        '<Table',
      ),
    }),
  ).toEqual([]);
});

describe('what a build could not reckon with is a problem of its file, what it can is none:', () => {
  const site = JSON.parse(SOUND['site.json'] ?? '') as object;
  const prediction = CLAIMS.find(({ kind }) => kind === 'prediction');

  test.each<[string, Record<string, string>, string]>([
    [
      'months beyond all calendars',
      {
        'reports/leak/claims.json': json([
          ...CLAIMS.filter((each) => each !== prediction),
          { ...prediction, window: { months: [0, 1e9] } },
        ]),
      },
      'reports/leak/claims.json',
    ],
    ['a day before all calendars', { 'site.json': json({ ...site, asOf: '0001-01-01' }) }, 'site.json'],
    [
      'a no-break space in a formula',
      { 'reports/leak/checks.json': json([{ ...CHECKS[0], expression: 'share\u00a0+ lines-total' }]) },
      'reports/leak/checks.json',
    ],
    ['the signs of Markdown in a name', { 'names.json': json(['**GPT**-4', '[GPT](x)-4', '`GPT-4']) }, ''],
  ])('%s', async (_title, changes, file) => {
    const problems = await problemsWith(changes);
    expect([...new Set(problems.map((problem) => problem.file))]).toEqual(file === '' ? [] : [file]);
  });
});

describe('a message names a few of the many things that there are', () => {
  const wide = { ...TABLE.schema, fields: [...TABLE.schema.fields, ...manyFields(300)] };
  const cells = Object.fromEntries(manyFields(300).map((field) => [(field as { name: string }).name, 'a']));
  const whole = { ...TABLE, schema: wide, data: TABLE.data.map((row) => ({ ...row, ...cells })) };
  const categories = Array.from({ length: 300 }, (_, index) => `Kind ${lettersOf(index)}`);

  test.each<[string, object, string]>([
    [
      'fields, for a cell',
      { ...whole, data: whole.data.map((row) => ({ ...row, zz: 'a' })) },
      '`zz` is no field',
    ],
    ['fields, for a chart', { ...whole, chart: { ...TABLE.chart, label: 'zz' } }, '“zz” is no field'],
    [
      'categories',
      {
        ...whole,
        schema: {
          ...wide,
          fields: wide.fields.map((field) => ('categories' in field ? { ...field, categories } : field)),
        },
      },
      '“High” is none of the column’s categories',
    ],
  ])('%s', async (_title, table, complaint) => {
    const problems = await problemsWith({ [TABLE_FILE]: json(table) });
    const { message = '', hint = '' } = problems.find((problem) => problem.message.includes(complaint)) ?? {};
    expect(hint).toMatch(/ and \d+ more/);
    expect(`${message}${hint}`.length).toBeLessThan(400);
  });
});
