import { dirname } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { Refusal } from '../../src/problems/refusal.ts';
import {
  article,
  CLAIMS,
  json,
  layOut,
  places,
  problemsIn,
  SOUND,
  TABLE,
  writeFiles,
  type Changes,
} from './contentFolder.ts';
import { problemsAfter, released } from './released-folder.ts';
import { hasGit } from './git-here.ts';

beforeEach(({ skip }) => {
  skip(!hasGit, 'git isn’t there');
});

const CLAIMS_FILE = 'reports/leak/claims.json';
const [first, ...rest] = CLAIMS;
const edited = { ...first, says: 'The report gives roughly 510,000 lines.' };
const note = { date: '2026-11-20', note: 'We had misread the sentence.' };
const revised = SOUND['articles/en/what-was-exposed.mdx']!.replace(
  'order: 1',
  'order: 1\nrevisions:\n  - date: 2026-11-20\n    note: We had misread the table.',
);
const naming = (...claims: string[]): string =>
  revised.replace('the table.', `the table.\n    claims: [${claims.join(', ')}]`);

describe('since the last release', () => {
  test('a claim edited without a note', async () => {
    expect(await problemsAfter({ [CLAIMS_FILE]: json([edited, ...rest]) })).toEqual(['6:13 unlisted-edit']);
  });

  test('a claim edited with a note in its history', async () => {
    expect(await problemsAfter({ [CLAIMS_FILE]: json([{ ...edited, history: [note] }, ...rest]) })).toEqual(
      [],
    );
  });

  // A note explains what it names: an unrelated one would hide a change otherwise.
  test.each<[string, string, string[]]>([
    ['that lists it', naming('lines-total'), []],
    ['that links to it', revised.replace('the table', '"[](claim:lines-total)"'), []],
    ['that lists another', naming('share'), ['6:13 unlisted-edit']],
    ['that names none', revised, ['6:13 unlisted-edit']],
    ['that is a typo', naming('lines-total').replace(/note: .*/, 'note: typo'), ['6:13 unlisted-edit']],
  ])('a claim edited with a note in an article %s', async (_, text, expected) => {
    expect(
      await problemsAfter({
        [CLAIMS_FILE]: json([edited, ...rest]),
        'articles/en/what-was-exposed.mdx': text,
      }),
    ).toEqual(expected);
  });

  test('a claim added', async () => {
    expect(
      await problemsAfter({
        [CLAIMS_FILE]: json([...CLAIMS, { id: 'more', section: 'overview', says: 'a', kind: 'opinion' }]),
      }),
    ).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['without a note', '', ['9:1 unlisted-edit', '1:1 unlisted-edit']],
    [
      'with an unrelated note',
      'revisions: [{ date: 2026-11-20, note: We had misread it. }]',
      ['1:1 unlisted-edit'],
    ],
    ['with a note that lists it', 'revisions: [{ date: 2026-11-20, note: Gone., claims: [authentic] }]', []],
  ])('a claim taken out %s', async (_, head, expected) => {
    const text = article(
      '[](claim:lines-total), [](claim:share), [](claim:growth)\n\n<Chart table="parts" />',
    );
    const changes = {
      [CLAIMS_FILE]: json(CLAIMS.filter(({ id }) => id !== 'authentic')),
      'articles/en/what-was-exposed.mdx': text.replace('order: 1', ['order: 1', head].join('\n').trim()),
    };
    expect(await problemsAfter(changes)).toEqual(expected);
  });

  test('a cell edited without a note, and with one', async () => {
    const table = { ...TABLE, data: [{ ...TABLE.data[0], lines: '~86,000' }, TABLE.data[1]] };
    const changes = { 'reports/leak/tables/parts.json': json(table) };
    expect(await problemsAfter(changes)).toEqual(['38:16 unlisted-edit']);
    for (const claim of ['parts/core/lines', 'parts/core', 'parts'])
      expect(await problemsAfter({ ...changes, 'articles/en/what-was-exposed.mdx': naming(claim) })).toEqual(
        [],
      );
    expect(
      await problemsAfter({ ...changes, 'articles/en/what-was-exposed.mdx': naming('parts/model') }),
    ).toEqual(['38:16 unlisted-edit']);
  });

  const { schema } = TABLE;
  const IN_LINES = { ...TABLE, unit: 'lines' };
  const withColumn = (changes: object): object => ({
    ...IN_LINES,
    schema: {
      ...schema,
      fields: schema.fields.map((field, at) => (at === 2 ? { ...field, ...changes } : field)),
    },
  });
  const parts = 'reports/leak/tables/parts.json';

  test.each<[string, object, string, string]>([
    ['of a column', withColumn({ figure: { unit: 'files' } }), '18:19', 'figure'],
    ['that heads a column, as its time', withColumn({ period: '2024' }), '21:19', 'period'],
    ['of the table', { ...IN_LINES, unit: 'USD' }, '55:11', 'unit'],
    ['of the table, as a multiplier', { ...IN_LINES, multiplier: 1000 }, '56:17', 'multiplier'],
  ])('the unit %s, edited without a note and with one', async (_, table, place, matter) => {
    const folder = await released({ 'reports/leak/checks.json': json([]), [parts]: json(IN_LINES) });
    await writeFiles(folder, { [parts]: json(table) });
    const problems = await problemsIn(folder);
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      `${place} In the table parts, \`${matter}\` differs from first-release, and no dated note says so`,
    ]);
    await writeFiles(folder, { 'articles/en/what-was-exposed.mdx': naming('parts') });
    expect(await problemsIn(folder)).toEqual([]);
    await writeFiles(folder, { 'articles/en/what-was-exposed.mdx': naming('parts/core') });
    expect(places(await problemsIn(folder))).toEqual([`${place} unlisted-edit`]);
  });

  // "Typo" says that nothing changed which a reader would want to know.
  test.each<[string, object, string | null]>([
    ['mended', { says: 'The report calls the leek authentic.' }, null],
    ['in a negation', { says: 'The report calls the leak not authentic.' }, 'a negation'],
    ['in a Chinese negation', { 'says@zh-hant': '報導稱外洩屬實。' }, 'a negation'],
    ['in a figure of the text', { says: 'The report calls 3 leaks authentic.' }, 'a figure'],
    ['in a name', { says: 'The report calls the Leak authentic.' }, 'a name'],
    ['in whom it quotes', { by: 'The ministry' }, 'a name'],
    ['in the figure', { figure: '3 leaks', says: 'The report calls the leek authentic.' }, '`figure`'],
    ['in the kind', { kind: 'assertion' }, '`kind`'],
  ])('a claim edited with a typo %s', async (_, changes, matter) => {
    const old = { ...CLAIMS[2], 'says@zh-hant': '報導稱外洩不屬實。' };
    const others = CLAIMS.filter(({ id }) => id !== 'authentic');
    const folder = await released({ [CLAIMS_FILE]: json([old, ...others]) });
    const now = { ...old, ...changes, history: [{ ...note, note: 'typo' }] };
    await writeFiles(folder, { [CLAIMS_FILE]: json([now, ...others]) });
    const problems = (await problemsIn(folder)).filter(({ rule }) => rule === 'unlisted-edit');
    expect(problems.map(({ message }) => message)).toEqual(
      matter === null
        ? []
        : [`The note of the claim authentic is called a typo, and ${matter} differs from first-release`],
    );
  });

  test('a first translation of a claim, which a second one corrects', async () => {
    const translated = (says: string): Changes => ({
      [CLAIMS_FILE]: json([{ ...first, 'says@zh-hant': says }, ...rest]),
    });
    expect(await problemsAfter(translated('報導稱約 51 萬行。'))).toEqual([]);
    const folder = await released(translated('報導稱約 51 萬行。'));
    await writeFiles(folder, translated('報導估約 51 萬行。'));
    expect(places(await problemsIn(folder))).toEqual(['8:21 unlisted-edit']);
  });

  test('claims in another order', async () => {
    expect(await problemsAfter({ [CLAIMS_FILE]: json(CLAIMS.toReversed()) })).toEqual([]);
  });
});

describe('the dated notes of the last release', () => {
  const later = { date: '2026-11-21', note: 'We had misread it again.' };
  const reworded = { ...note, note: 'All was well.' };
  const translated = { ...note, 'note@zh-hant': '我們先前讀錯了這句話。' };
  const hint = 'Put it back as it was, and add a new dated note that says what has changed since.';
  const missing = (list: string) => `The note of 2026-11-20 is missing from ${list}; first-release had it`;
  const changed = (list: string) => `The note of 2026-11-20 in ${list} differs from first-release`;
  type Notes = readonly Readonly<Record<string, string>>[];

  const told = async (before: Changes, after: Changes): Promise<string[]> => {
    const folder = await released(before);
    await writeFiles(folder, after);
    const problems = await problemsIn(folder);
    for (const problem of problems) expect(problem).toMatchObject({ rule: 'unlisted-edit', hint });
    return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
  };

  const claims = (history?: Notes, says = first!.says) => ({
    [CLAIMS_FILE]: json([{ ...first, says, ...(history && { history }) }, ...rest]),
  });
  const history = 'the history of lines-total';

  test.each<[string, Notes | undefined, string[]]>([
    ['as they were', [note], []],
    ['with a new one', [note, later], []],
    ['with a new one before', [later, note], []],
    ['with a translation of an old one', [translated], []],
    ['one taken out', [], [`8:16 ${missing(history)}`]],
    ['one taken out for another', [later], [`8:16 ${missing(history)}`]],
    ['the whole list taken out', undefined, [`3:11 ${missing(history)}`]],
    ['one reworded', [reworded], [`8:16 ${changed(history)}`]],
    ['one reworded beside a new one', [reworded, later], [`8:16 ${changed(history)}`]],
    ['one with another date', [{ ...note, date: '2026-11-22' }], [`8:16 ${missing(history)}`]],
    ['one with an address', [{ ...note, url: 'https://reportedly.example/' }], [`8:16 ${changed(history)}`]],
  ])('of a claim: %s', async (_, after, expected) => {
    expect(await told(claims([note]), claims(after))).toEqual(expected);
  });

  test('of a claim: a translation taken out again', async () => {
    expect(await told(claims([translated]), claims([note]))).toEqual([`8:16 ${changed(history)}`]);
  });

  const articles = (revisions: Notes) => {
    const listed = revisions.map((fields) =>
      Object.entries(fields).map(([key, text], index) => `${index === 0 ? '  - ' : '    '}"${key}": ${text}`),
    );
    const lines = revisions.length === 0 ? [] : ['revisions:', ...listed.flat()];
    const sound = SOUND['articles/en/what-was-exposed.mdx']!;
    return {
      'articles/en/what-was-exposed.mdx': sound.replace('order: 1', ['order: 1', ...lines].join('\n')),
    };
  };
  const revisions = 'the article’s revisions';

  test.each<[string, Notes, string[]]>([
    ['with a new one', [note, later], []],
    ['with a translation of an old one', [translated], []],
    ['one taken out for another', [later], [`8:3 ${missing(revisions)}`]],
    ['the whole list taken out', [], [`2:1 ${missing(revisions)}`]],
    ['one reworded', [reworded], [`8:3 ${changed(revisions)}`]],
  ])('of an article: %s', async (_, after, expected) => {
    expect(await told(articles([note]), articles(after))).toEqual(expected);
  });

  test('don’t list a later edit by being translated', async () => {
    const folder = await released({ ...claims([note]), ...articles([note]) });
    await writeFiles(folder, { ...claims([translated], edited.says), ...articles([translated]) });
    expect(places(await problemsIn(folder))).toEqual(['6:13 unlisted-edit']);
  });
});

test('a revision can be named', async () => {
  expect(await problemsAfter({ [CLAIMS_FILE]: json([edited, ...rest]) }, 'HEAD')).toEqual([
    '6:13 unlisted-edit',
  ]);
});

test.each(['nothing', '--output=elsewhere', ''])(
  'a revision that isn’t there is refused: %j',
  async (since) => {
    const folder = await released();
    await expect(checkContent(folder, { since, project: dirname(folder) })).rejects.toThrow(Refusal);
  },
);

test('a folder outside any repository has no releases', async () => {
  expect(await problemsIn(await layOut({ [CLAIMS_FILE]: json([edited, ...rest]) }))).toEqual([]);
});
