import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listContent } from '../../src/content/list-content.ts';
import { readText } from '../../src/content/read-text.ts';
import { CLAIMS, json, layOut, places, problemsIn, problemsWith, SOUND, TABLE } from './contentFolder.ts';

const CLAIMS_FILE = 'reports/leak/claims.json';
const TABLE_FILE = 'reports/leak/tables/parts.json';
const ARTICLE = 'articles/en/second.mdx';
const HEAD = 'title: A\nsummary: B.\nreport: leak\npublished: 2026-11-22\norder: 2';

/** Where a folder with one file changed has problems, as `file:line:column rule`. */
async function placesWith(path: string, text: string): Promise<string[]> {
  return (await problemsWith({ [path]: text })).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );
}

const [first, ...others] = CLAIMS;
const claims = SOUND[CLAIMS_FILE] ?? '';

describe('one fault is one problem', () => {
  test.each<[string, string, string, string]>([
    ['claims that are null', CLAIMS_FILE, 'null', '1:1 invalid-data'],
    ['claims that are an object', CLAIMS_FILE, '{}', '1:1 invalid-data'],
    ['claims cut off within a text', CLAIMS_FILE, '[\n  { "id": "a', '2:11 invalid-data'],
    ['claims cut off within brackets', CLAIMS_FILE, '[\n  { "id": "a", "x": [1', '2:23 invalid-data'],
    ['a key in single quotation marks', CLAIMS_FILE, claims.replace('"id"', "'id'"), '3:5 invalid-data'],
    ['a value that is no JSON', CLAIMS_FILE, claims.replace('"estimate"', 'NaN'), '7:13 invalid-data'],
    [
      'a claim’s figure that can’t be read, though its texts repeat it',
      CLAIMS_FILE,
      json([{ ...first, figure: 'a lot of lines' }, ...others]),
      '5:15 unreadable-figure',
    ],
    [
      'a claim’s figure of another type',
      CLAIMS_FILE,
      json([{ ...first, figure: 510_000 }, ...others]),
      '5:15 invalid-data',
    ],
    [
      'a cell of an unknown column, though it is a figure',
      TABLE_FILE,
      json({ ...TABLE, data: TABLE.data.map((row, index) => (index === 0 ? { ...row, size: '12' } : row)) }),
      '40:7 invalid-data',
    ],
    [
      'a cell under a misspelt key',
      TABLE_FILE,
      json(TABLE).replace('"lines": "~85,000"', '"lnes": "~85,000"'),
      '38:7 invalid-data',
    ],
    [
      'an unknown primary key',
      TABLE_FILE,
      json({ ...TABLE, schema: { ...TABLE.schema, primaryKey: 'key' } }),
      '32:19 invalid-data',
    ],
    ['a table that has another name', TABLE_FILE, json({ ...TABLE, name: 'pieces' }), '2:11 invalid-data'],
    [
      'a number too large to be kept',
      'reports/leak/report.json',
      (SOUND['reports/leak/report.json'] ?? '').replace('100', '1e999'),
      '9:14 invalid-data',
    ],
    [
      'a section without an id, though claims name it',
      'reports/leak/report.json',
      (SOUND['reports/leak/report.json'] ?? '').replace('"id": "overview",', ''),
      '12:5 invalid-data',
    ],
    [
      'a claim without an id, though an article links to it',
      CLAIMS_FILE,
      json([{ ...first, id: undefined }, ...others]),
      '2:3 invalid-data',
    ],
    [
      'a claim whose id is a number',
      CLAIMS_FILE,
      json([{ ...first, id: 5 }, ...others]),
      '3:11 invalid-data',
    ],
    [
      'a section that is no id',
      CLAIMS_FILE,
      json([{ ...first, section: 'zz zz' }, ...others]),
      '4:16 invalid-data',
    ],
    [
      'a formula that is a list',
      'reports/leak/checks.json',
      (SOUND['reports/leak/checks.json'] ?? '').replace(/"expression": ".*"/, '"expression": []'),
      '5:19 invalid-data',
    ],
    [
      'a misspelt key',
      CLAIMS_FILE,
      json([{ ...first, says: undefined, syas: first?.says }, ...others]),
      '7:5 invalid-data',
    ],
    [
      'a misspelt key of the frontmatter',
      ARTICLE,
      `---\n${HEAD.replace('title', 'titel')}\n---\n\nText.\n`,
      '2:1 invalid-data',
    ],
    [
      'a misspelt key of a table',
      TABLE_FILE,
      json(TABLE).replace('"schema"', '"shcema"'),
      '5:3 invalid-data',
    ],
    [
      'a scale that is said to have no order',
      TABLE_FILE,
      json(TABLE).replace('"categoriesOrdered": true', '"categoriesOrdered": false'),
      '29:30 invalid-data',
    ],
    [
      'a scale whose translation runs the other way',
      TABLE_FILE,
      json(TABLE).replace(
        /"categories": (\[.*?\])/s,
        '"categories": $1, "categories@zh-hant": ["High", "Low"]',
      ),
      '28:34 invalid-data',
    ],
    [
      'a scale whose translation says one thing twice',
      TABLE_FILE,
      json(TABLE).replace(/"categories": (\[.*?\])/s, '"categories": $1, "categories@zh-hant": ["高", "高"]'),
      '28:34 invalid-data',
    ],
    [
      'a scale that is no list',
      TABLE_FILE,
      json({ ...TABLE, chart: { ...TABLE.chart, type: 'ordinal', values: ['risk'] } }).replace(
        /"categories": \[.*?\]/s,
        '"categories": 5',
      ),
      '25:23 invalid-data',
    ],
    [
      'a drawn column’s figure of another type',
      TABLE_FILE,
      json(TABLE).replace(/"figure": \{.*?\}/s, '"figure": "lines"'),
      '18:19 invalid-data',
    ],
    [
      'a misspelt attribute',
      ARTICLE,
      `---\n${HEAD}\n---\n\n<Chart tables="parts" />\n`,
      '9:8 forbidden-markup',
    ],
    [
      'another component’s attribute',
      ARTICLE,
      `---\n${HEAD}\n---\n\n<Chart id="parts" />\n`,
      '9:8 forbidden-markup',
    ],
    ['frontmatter without its end', ARTICLE, `---\n${HEAD}\n\nText.\n`, '1:1 invalid-data'],
    ['frontmatter behind an empty line', ARTICLE, `\n---\n${HEAD}\n---\n\nText.\n`, '1:1 invalid-data'],
    [
      'frontmatter of two documents',
      ARTICLE,
      `---\n${HEAD}\n...\nfoo: bar\n---\n\nText.\n`,
      '8:1 invalid-data',
    ],
    [
      'frontmatter five thousand lists deep',
      ARTICLE,
      `---\n${HEAD}\nx: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n\nText.\n`,
      '',
    ],
    [
      'a report that is no id',
      ARTICLE,
      `---\n${HEAD.replace('leak', '../leak')}\n---\n\nText.\n`,
      '4:9 invalid-data',
    ],
    [
      'a spread attribute in place of the needed one',
      ARTICLE,
      `---\n${HEAD}\n---\n\n<Chart {...a} />\n`,
      '9:8 forbidden-markup',
    ],
    ['an expression in an address', ARTICLE, `---\n${HEAD}\n---\n\n[a](/b/{c})\n`, '9:8 forbidden-markup'],
  ])('%s', async (_title, path, text, expected) => {
    const found = await placesWith(path, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:${expected}`);
  });

  test('a misspelt key doesn’t hide a fault of what it holds', async () => {
    const text = json(TABLE).replace('"data"', '"daat"').replace('~85,000', 'many');
    const problems = await problemsWith({ [TABLE_FILE]: text });
    expect(places(problems)).toEqual(['34:3 invalid-data', '38:16 unreadable-figure']);
    expect(problems[0]?.hint).toBe('Did you mean “data”?');
  });

  test('two broken lines are two problems', async () => {
    const broken = claims.replace('"id"', 'id').replace('"kind": "opinion"', '"kind": opinion');
    expect(places(await problemsWith({ [CLAIMS_FILE]: broken })).slice(0, 2)).toEqual([
      '3:5 invalid-data',
      '20:13 invalid-data',
    ]);
  });

  test('a folder or a link in the place of a file', async () => {
    const folder = await layOut({ [CLAIMS_FILE]: null, 'names.json': null });
    await mkdir(join(folder, CLAIMS_FILE));
    await symlink('/etc/hostname', join(folder, 'names.json'));
    const problems = await problemsIn(folder);
    expect(problems.map(({ file, message }) => [file, message.split(';')[0]])).toEqual([
      ['names.json', '“names.json” is a symbolic link'],
      [CLAIMS_FILE, '“claims.json” is a folder, where a file is expected'],
    ]);
  });
});

describe('while a report has a fault, its verification can’t be judged', () => {
  const verification = json({
    document: 'a'.repeat(64),
    ledger: 'b'.repeat(64),
    names: ['GPT-4'],
    counts: { documentFigures: 5, coveredFigures: 5, claims: 3, cells: 2, found: 5 },
  });
  const VERIFICATION = 'reports/leak/verification.json';
  test.each<[string, Record<string, string>, string[]]>([
    ['a sound report', {}, ['stale-verification']],
    [
      'a claim’s section',
      { [CLAIMS_FILE]: json([{ ...first, section: 'overveiw' }, ...others]) },
      ['invalid-data'],
    ],
    ['a table’s section', { [TABLE_FILE]: json({ ...TABLE, section: 'overveiw' }) }, ['invalid-data']],
    ['a table’s name', { [TABLE_FILE]: json({ ...TABLE, name: 'pieces' }) }, ['invalid-data']],
    ['the list of names', { 'names.json': '' }, ['invalid-data']],
  ])('%s', async (_title, changes, rules) => {
    const problems = await problemsWith({ ...changes, [VERIFICATION]: verification });
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('what can’t be opened is a problem, not a crash', () => {
  test('a file', async () => {
    const { text, faults } = await readText(join(await layOut(), 'gone.json'));
    expect(text).toBeNull();
    expect(faults.map(({ message }) => message)).toEqual(['The file can’t be opened (ENOENT)']);
  });

  test('a folder', async () => {
    const { files, faults } = await listContent(join(await layOut(), 'gone'));
    expect(files).toEqual([]);
    expect(faults.map(({ message }) => message)).toEqual(['The folder can’t be opened (ENOENT)']);
  });
});
