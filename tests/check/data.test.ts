import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import {
  article,
  CHECKS,
  CLAIMS,
  json,
  layOut,
  places,
  problemsWith,
  SOUND,
  TABLE,
} from './contentFolder.ts';

const CLAIMS_FILE = 'reports/leak/claims.json';
const TABLE_FILE = 'reports/leak/tables/parts.json';
const CHECKS_FILE = 'reports/leak/checks.json';

test('a sound folder has no problem', async () => {
  expect(await problemsWith({})).toEqual([]);
});

/** The problems of a claims file with this text. */
async function claimsProblems(text: string | Uint8Array): Promise<string[]> {
  const problems = await problemsWith({ [CLAIMS_FILE]: text });
  return places(problems.filter(({ file }) => file === CLAIMS_FILE));
}

describe('a file that is no JSON gives its place', () => {
  const sound = SOUND[CLAIMS_FILE]!;
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', '1:1 invalid-data'],
    ['truncated', '[\n  { "id": "a"', '2:14 invalid-data'],
    ['with a comma too many', '[\n  1,\n]', '3:1 invalid-data'],
    ['with a comment', '[ // note\n]', '1:3 invalid-data'],
    ['with NaN', '[NaN]', '1:2 invalid-data'],
    ['with single quotation marks', "['a']", '1:2 invalid-data'],
    ['with two values', '[] []', '1:4 invalid-data'],
    ['of another encoding', Buffer.from([0x5b, 0x0a, 0x22, 0xff, 0x22, 0x5d]), '2:2 invalid-data'],
    ['with a NUL', '[\n"\0"]', '2:2 invalid-data'],
    ['nested ten thousand levels deep', '['.repeat(10_000), '1:65 invalid-data'],
    ['nested ten thousand objects deep', '{"a":'.repeat(10_000), '1:321 invalid-data'],
    ['that is no list', '{}', '1:1 invalid-data'],
    ['with a byte order mark', `\uFEFF${sound}`, '1:1 invalid-data'],
  ])('%s', async (_title, text, expected) => {
    expect((await claimsProblems(text))[0]).toBe(expected);
  });

  test.each([
    ['around keys', '[{ “id”: "a" }]'],
    ['around texts', '[{ "id": “a b” }]'],
    ['at the end of a text', '[{ "id": "a” }]'],
    ['of the single kind', '[{ ‘id’: "a" }]'],
  ])('with curly quotation marks %s, it says that they are', async (_title, text) => {
    const [problem] = await problemsWith({ [CLAIMS_FILE]: text });
    expect(problem).toMatchObject({
      message: expect.stringMatching(/has curly quotation marks, where JSON has straight ones$/) as string,
      hint: 'Write " around each key and each text.',
    });
  });

  test('a file of fifty megabytes is not read', async () => {
    const problems = await problemsWith({ [CLAIMS_FILE]: Buffer.alloc(50 * 1024 * 1024, '[') });
    expect(problems[0]).toMatchObject({ file: CLAIMS_FILE, rule: 'invalid-data', line: 1, column: 1 });
    expect(problems[0]?.message).toContain('50.0 MB');
  });

  test('line ends of either kind are the same', async () => {
    expect(await claimsProblems(sound.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(await claimsProblems('[\r\n  1,\r\n]')).toContain('3:1 invalid-data');
  });

  test('nothing that may stand in a broken file is called unknown', async () => {
    const problems = await problemsWith({ [CLAIMS_FILE]: '[' });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([CLAIMS_FILE]));
  });
});

describe('each fault of a claim is a problem of its own', () => {
  const [first, ...rest] = CLAIMS;
  test.each<[string, object, string[], string]>([
    ['an id with digits', { ...first, id: 'lines-2' }, ['3:11 invalid-data'], 'without digits'],
    ['an id with a slash', { ...first, id: 'a/b' }, ['3:11 invalid-data'], 'small letters'],
    ['an id with markup', { ...first, id: '<b>' }, ['3:11 invalid-data'], 'small letters'],
    [
      'an unknown section',
      { ...first, section: 'overvew' },
      ['4:16 invalid-data'],
      'Did you mean “overview”?',
    ],
    ['an unreadable figure', { ...first, figure: 'lots', says: 'a' }, ['5:15 unreadable-figure'], ''],
    ['a reversed range', { ...first, figure: '30-25%', says: 'a' }, ['5:15 unreadable-figure'], ''],
    ['an unknown kind', { ...first, kind: 'estimat' }, ['7:13 invalid-data'], 'Did you mean “estimate”?'],
    ['an unknown key', { ...first, figur: 'a' }, ['8:5 invalid-data'], 'Known are'],
    ['a reversed window', { ...first, window: { months: [6, 3] } }, ['9:17 invalid-data'], 'sooner first'],
    [
      'two faults',
      { ...first, id: 'A', kind: 'b' },
      ['3:11 invalid-data', '7:13 invalid-data'],
      'small letters',
    ],
    [
      'a figure in its text that isn’t its own',
      { ...first, says: 'It has 42 files.' },
      ['6:21 unmarked-figure'],
      'own figure',
    ],
    ['an escape before a figure', { ...first, says: 'Caf\u00e9 has 42.' }, ['6:23 unmarked-figure'], ''],
    ['a link to nothing in its text', { ...first, says: '[a](claim:b)' }, ['6:14 unknown-claim'], ''],
    ['markup in its text', { ...first, says: 'a <b>' }, ['6:16 forbidden-markup'], 'plain text'],
  ])('%s', async (_title, claim, expected, hint) => {
    const problems = await problemsWith({ [CLAIMS_FILE]: json([claim, ...rest]) });
    const own = problems.filter(({ file }) => file === CLAIMS_FILE);
    expect(places(own)).toEqual(expected);
    expect(own[0]?.hint).toContain(hint);
  });

  test('but not its own number, were it a year by itself', async () => {
    const claim = { ...first, figure: '1504 bolts', says: 'The report counts 1504 bolts.' };
    expect(await claimsProblems(json([claim, ...rest]))).toEqual([]);
  });

  test('a missing key is said at the bracket of its record', async () => {
    const problems = await problemsWith({
      [CLAIMS_FILE]: json([...CLAIMS, { id: 'more', section: 'overview', says: 'a' }]),
    });
    expect(places(problems)).toEqual(['36:3 invalid-data']);
    expect(problems[0]).toMatchObject({ message: '`kind` is missing' });
  });

  test('an id that stands twice', async () => {
    const problems = await problemsWith({ [CLAIMS_FILE]: json([...CLAIMS, CLAIMS[2]]) });
    expect(places(problems)).toEqual(['37:11 duplicate-id']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s', async (key) => {
    const text = SOUND[CLAIMS_FILE]!.replace('"id": "lines-total",', `"id": "lines-total", "${key}": {},`);
    expect(await claimsProblems(text)).toEqual(['3:26 invalid-data']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('a key that stands twice', async () => {
    const text = SOUND[CLAIMS_FILE]!.replace('"id": "lines-total",', '"id": "lines-total", "id": "other",');
    expect(await claimsProblems(text)).toEqual(['3:26 invalid-data']);
  });

  test('a number too large to be kept', async () => {
    const text = SOUND[CLAIMS_FILE]!.replace(/3,\s+6/, '3, 1e999');
    expect((await claimsProblems(text)).some((place) => place.endsWith(' invalid-data'))).toBe(true);
  });
});

describe('a table', () => {
  test.each<[string, object, [string, string][]]>([
    ['called otherwise than its file', { ...TABLE, name: 'pieces' }, [['2:11', 'invalid-data']]],
    ['in an unknown section', { ...TABLE, section: 'else' }, [['4:14', 'invalid-data']]],
    [
      'with two rows of one id',
      { ...TABLE, data: [TABLE.data[0], TABLE.data[0]] },
      [['42:13', 'duplicate-id']],
    ],
    [
      'with a figure of another unit',
      { ...TABLE, data: [{ ...TABLE.data[0], lines: '$85,000' }, TABLE.data[1]] },
      [['38:16', 'unit-mismatch']],
    ],
    [
      'with an unreadable cell',
      { ...TABLE, data: [{ ...TABLE.data[0], lines: 'many' }, TABLE.data[1]] },
      [['38:16', 'unreadable-figure']],
    ],
    [
      'with a category that isn’t listed',
      { ...TABLE, data: [{ ...TABLE.data[0], risk: 'Middling' }, TABLE.data[1]] },
      [['39:15', 'invalid-data']],
    ],
    [
      'with a figure in a text cell',
      { ...TABLE, data: [{ ...TABLE.data[0], part: 'Core 42' }, TABLE.data[1]] },
      [['37:21', 'unmarked-figure']],
    ],
    [
      'with an unknown key and an unreadable cell',
      { ...TABLE, nme: 'a', data: [{ ...TABLE.data[0], lines: 'many' }, TABLE.data[1]] },
      [
        ['38:16', 'unreadable-figure'],
        ['55:3', 'invalid-data'],
      ],
    ],
    [
      'with a cell that is a number',
      { ...TABLE, data: [{ ...TABLE.data[0], lines: 85_000 }, TABLE.data[1]] },
      [['38:16', 'invalid-data']],
    ],
  ])('%s', async (_title, table, expected) => {
    const problems = (await problemsWith({ [TABLE_FILE]: json(table) })).filter(
      ({ file }) => file === TABLE_FILE,
    );
    expect(places(problems)).toEqual(expected.map(([place, rule]) => `${place} ${rule}`));
  });
});

describe('a check', () => {
  const [check] = CHECKS;
  test('whose verdict isn’t the declared one shows its working', async () => {
    const [problem, ...others] = await problemsWith({
      [CHECKS_FILE]: json([{ ...check, expect: 'agrees' }]),
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 6, column: 15, rule: 'unexpected-verdict' });
    expect(problem?.message).toContain('85,000');
    expect(problem?.hint).toContain('"expect": "contradicts"');
  });

  test.each<[string, object, string]>([
    ['of an unknown claim', { ...check, claim: 'shar' }, '4:14 unknown-claim'],
    ['with an unknown term', { ...check, expression: 'parts/core/lines / lines-totl' }, '5:39 unknown-claim'],
    [
      'with an unknown column',
      { ...check, expression: 'sum(parts/lins) / lines-total' },
      '5:24 unknown-table',
    ],
    ['with an unfinished formula', { ...check, expression: '(lines-total' }, '5:32 invalid-data'],
    ['of mixed units', { ...check, expression: 'lines-total + growth' }, '5:20 unit-mismatch'],
    ['with a figure in its text', { ...check, says: 'About 40%.' }, '7:14 unmarked-figure'],
  ])('%s', async (_title, changed, expected) => {
    const problems = await problemsWith({ [CHECKS_FILE]: json([changed]) });
    const [line, rule] = expected.split(' ');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.rule).toBe(rule);
    expect(places(problems)[0]?.split(':')[0]).toBe(line?.split(':')[0]);
  });

  test.each([
    ['lines-total + growth', '“lines-total + growth” sets line against %'],
    ['(lines-total', '“(” opens a parenthesis that nothing closes'],
    ['lines-total / 0', '“lines-total / 0” divides by zero'],
    ['authentic / lines-total', 'The claim “authentic” has no figure to reckon with'],
  ])('says what is wrong with %s', async (expression, said) => {
    const [problem] = await problemsWith({ [CHECKS_FILE]: json([{ ...check, expression }]) });
    expect(problem?.message).toBe(said);
  });
});

test.each([
  'desk@example.org',
  'tel:123',
  '/about/',
  'mailto:desk',
  'https://[',
  'mailto:a@b.org c',
  'https://a@b.org/',
  'mailto:a%0d%0aBcc:x@b.org',
  'mailto:a@b%3Fsubject=x',
])('a contact nobody can write to: %s', async (contact) => {
  const facts = {
    title: 'T',
    tagline: 'T',
    publisher: 'P',
    url: 'https://site.example',
    asOf: '2026-11-22',
  };
  const [problem, ...others] = await problemsWith({ 'site.json': json({ ...facts, contact }) });
  expect(problem?.message).toContain(`“${contact}” is no place to write to`);
  expect(problem?.hint).toContain('mailto:');
  expect([problem?.file, problem?.rule, others]).toEqual(['site.json', 'invalid-data', []]);
});

describe('what nothing uses is one warning a report', () => {
  test.each([
    ['links', '[](claim:lines-total)', ['Nothing uses 2 claims of leak: authentic, growth']],
    [
      'and predictions',
      '[](claim:lines-total)\n\n<Predictions />',
      ['Nothing uses a claim of leak: authentic'],
    ],
    ['and all that is left', 'It is [authentic](claim:authentic).\n\n<Predictions />', []],
  ])('%s', async (_title, body, expected) => {
    const folder = await layOut({ 'articles/en/what-was-exposed.mdx': article(body) });
    await mkdir(join(folder, 'articles', 'zh-hant'));
    const problems = await checkContent(folder);
    expect(problems.map(({ message }) => message)).toEqual(expected);
    for (const problem of problems)
      expect(problem).toMatchObject({ rule: 'unused-claim', severity: 'warning' });
  });
});
