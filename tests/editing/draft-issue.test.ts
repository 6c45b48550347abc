import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readIssueForm } from '../../src/editing/draft/issue-form.ts';

const project = join(import.meta.dirname, '../..');
const form = (report: string, document: string, fence = '```') =>
  `### Folder\r\n\r\n${report}\r\n\r\n### Document\r\n\r\n${fence}markdown\r\n${document}\r\n${fence}\r\n`;

/** The form with something in its field for a file, and no text pasted. */
const attaching = (file: string) =>
  form('night-bus', '').replace('### Document', `### File\r\n\r\n${file}\r\n\r\n### Document`);

describe('an issue of the form', () => {
  test.each([
    ['is read', form('night-bus', '# The bus\r\n\r\nIt has 30 seats.')],
    [
      'is read around fences of the document’s own',
      form('night-bus', '# The bus\n\nIt has 30 seats.', '````'),
    ],
  ])('%s', (_title, body) => {
    const document = { text: '# The bus\n\nIt has 30 seats.' };
    expect(readIssueForm(body)).toEqual({ report: 'night-bus', document });
  });

  test('may have a file attached, which goes before its text', () => {
    const name = 'rides-2031.final.csv';
    const url = `https://github.com/user-attachments/files/1234/${name}`;
    expect(readIssueForm(attaching(`[rides 2031 (final).csv](${url})`))).toMatchObject({
      document: { url, name },
    });
  });

  test('is read, however many brackets stand in place of a file', () => {
    expect(() => readIssueForm(attaching('['.repeat(300_000)))).toThrow(/^The issue has no document\./);
  });

  test.each([
    ['a folder that leads elsewhere', form('../night', 'Text.'), /^“\.\.\/night” is no folder:/],
    ['no document', form('night-bus', ''), /^The issue has no document\./],
    ['another text', 'Hello.', /^“” is no folder:/],
    [
      'a file of another host',
      attaching('[a.csv](https://github.com.example.org/user-attachments/files/1/a.csv)'),
      /^The issue has no document\./,
    ],
    [
      'a file of another kind of address',
      attaching('[a.csv](https://github.com/user-attachments/files/1/../../a.csv)'),
      /^The issue has no document\./,
    ],
  ])('is refused with %s', (_title, body, said) => {
    expect(() => readIssueForm(body)).toThrow(said);
  });
});

/** Drafts an issue with a body in a folder of its own; `answer` is what the code host gives for an attached file. */
function draftIssue(body: string, answer = 'null') {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'issue-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(project, 'tests/publish/fixture/content'), join(folder, 'content'), { recursive: true });
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({ action: 'labeled', issue: { number: 4, body } }),
  );
  writeFileSync(join(folder, 'host.mjs'), `globalThis.fetch = async () => ${answer};`);
  const command = join(project, 'src/editing/draft-issue-command.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(folder, 'host.mjs'), command, 'event.json', 'change'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stderr, read: (path: string) => readFileSync(join(folder, 'change', path), 'utf8') };
}

test('its document becomes a folder, and what is left is listed', () => {
  const { status, stderr, read } = draftIssue(form('night-bus', '# The bus\n\nThe town has about 30 buses.'));
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(read('content/reports/night-bus/claims.json'))).toMatchObject([{ figure: 'about 30' }]);
  expect(read('left.md')).toMatch(/1 claim to restate/);
});

const RIDES = attaching('[rides.csv](https://github.com/user-attachments/files/1234/rides.csv)');

test('its attached file is drafted as the kind that it is', () => {
  const { status, stderr, read } = draftIssue(
    RIDES,
    `new Response('Hour,Rides\\nMidnight,310\\nNoon,250\\n')`,
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(read('left.md')).toMatch(/1 table/);
});

test.each([
  ['isn’t there for everyone', `new Response('', { status: 404 })`, /rides\.csv can’t be fetched\. Paste/],
  [
    'is too large',
    `new Response(new Uint8Array(26 * 1024 * 1024))`,
    /rides\.csv is larger than 25 MB\. Paste/,
  ],
])('an attached file that %s is refused', (_title, answer, said) => {
  const { status, stderr } = draftIssue(RIDES, answer);
  expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
});
