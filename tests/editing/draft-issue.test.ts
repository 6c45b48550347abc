import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readIssueForm } from '../../src/editing/draft/issue-form.ts';

const project = join(import.meta.dirname, '../..');
const form = (report: string, document: string, fence = '```') =>
  `### Folder\r\n\r\n${report}\r\n\r\n### Document\r\n\r\n${fence}markdown\r\n${document}\r\n${fence}\r\n`;

describe('an issue of the form', () => {
  test.each([
    ['is read', form('night-bus', '# The bus\r\n\r\nIt has 30 seats.')],
    [
      'is read around fences of the document’s own',
      form('night-bus', '# The bus\n\nIt has 30 seats.', '````'),
    ],
  ])('%s', (_title, body) => {
    expect(readIssueForm(body)).toEqual({ report: 'night-bus', document: '# The bus\n\nIt has 30 seats.' });
  });

  test.each([
    ['a folder that leads elsewhere', form('../night', 'Text.'), /^“\.\.\/night” is no folder:/],
    ['no document', form('night-bus', ''), /^The issue has no document\./],
    ['another text', 'Hello.', /^“” is no folder:/],
  ])('is refused with %s', (_title, body, said) => {
    expect(() => readIssueForm(body)).toThrow(said);
  });
});

test('its document becomes a folder, and what is left is listed', { timeout: 60_000 }, () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'issue-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(join(project, 'tests/publish/fixture/content'), join(folder, 'content'), { recursive: true });
  const body = form('night-bus', '# The bus\n\nThe town has about 30 buses.');
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({ action: 'labeled', issue: { number: 4, body } }),
  );
  const command = join(project, 'src/editing/draft-issue-command.ts');
  const { status, stderr } = spawnSync(process.execPath, [command, 'event.json', 'change'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  const read = (path: string): string => readFileSync(join(folder, 'change', path), 'utf8');
  expect(JSON.parse(read('content/reports/night-bus/claims.json'))).toMatchObject([{ figure: 'about 30' }]);
  expect(read('left.md')).toMatch(/1 claim to restate/);
});
