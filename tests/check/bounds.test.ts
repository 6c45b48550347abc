import { expect, test } from 'vitest';
import { CLAIMS, json, problemsWith, SOUND, TABLE } from './contentFolder.ts';

const LONG = 'a'.repeat(300);
const WORDS = 'word '.repeat(1000).trim();
const [first, ...rest] = CLAIMS;
const TABLE_FILE = 'reports/leak/tables/parts.json';
const manyRows = (part: string, count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r-${[...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`,
    part,
    lines: '5',
    risk: 'Low',
  }));
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
