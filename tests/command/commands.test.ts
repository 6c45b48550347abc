import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand, type Said } from '../fixtures/run-command.ts';
import { commandFiles } from './command-files.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'commands-')));

beforeAll(() => {
  writeFileSync(join(folder, 'a-file'), 'A text with 40 words.\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(file: string, words: readonly string[]): Promise<Said> {
  return runCommand(file, words, folder);
}

describe.each(commandFiles())('npm run %s', (name, file) => {
  test.each(['--help', '-h'])('says with %s how it is used, and does nothing', async (help) => {
    const { status, stdout, stderr } = await run(file, [help]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(name === 'start' ? /^npm start/ : new RegExp(`^npm run (?:-s )?${name}\\b`));
  });

  // Started as a program: Node reads the files otherwise than the tests do.
  test('refuses an option that it doesn’t know in one sentence', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--unheard-of'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--unheard-of is no option. See --help.\n');
  });
});

describe('a name that would write over a terminal is printed without doing so', () => {
  const NAME = 'a\u001B[2J\u202Eb.md';
  const shown = (text: string): void => {
    expect(text).toContain('a\uFFFD[2J\uFFFDb.md');
    expect(text).not.toMatch(/\u001B|\u202E/);
  };

  test('where no file has it', async () => {
    shown((await run(new Map(commandFiles()).get('verify') ?? '', [NAME])).stderr);
  });

  test.each(['draft', 'verify', 'analyse'])('where npm run %s reads the file', async (name) => {
    writeFileSync(join(folder, NAME), 'Of the 640 lockers, 160 (35%) are broken.\n');
    const draft = new Map(commandFiles()).get('draft') ?? '';
    if (name !== 'draft') await run(draft, [NAME, '--report', name]);
    appendFileSync(join(folder, NAME), name === 'verify' ? 'And 4 more.\n' : '');
    const { stdout } = await run(new Map(commandFiles()).get(name) ?? '', [NAME, '--report', name]);
    shown(stdout);
  });
});

describe('what can’t be done is one sentence without a stack', () => {
  test.each([
    ['new', ['report', '--content', 'a-file']],
    ['new', ['report', 'and', 'more']],
    ['draft', ['a-file', '--report', 'a', '--content', 'a-file']],
    ['draft', ['a-file', 'a-file']],
    ['draft', ['nothing', '--report', 'a']],
    ['verify', ['a-file', '--content', 'a-file']],
    ['analyse', ['.']],
    ['analyse', ['a-file', '--report', 'a', '--content', 'a-file']],
    ['analyse', ['a-file', '--report', '--write']],
    ['analyse', ['a-file', '--all=yes']],
    ['check', ['--content', 'a-file']],
  ])('npm run %s -- %j', async (name, words) => {
    const file = new Map(commandFiles()).get(name) ?? '';
    const { status, stdout, stderr } = await run(file, words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(stderr).not.toMatch(/could not be finished|\bat \S+:\d+/);
  });
});
