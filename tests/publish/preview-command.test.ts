import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealedName } from '../../src/publish/sealed-name.ts';
import { runCommand } from '../fixtures/run-command.ts';

const COMMAND = join(import.meta.dirname, '../../src/publish/preview-command.ts');
const PAGE = '<a href="/about/">About</a>';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  cpSync(join(import.meta.dirname, 'fixture/content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), PAGE);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const preview = () => runCommand(COMMAND, [], folder);

test('the built site is copied, its addresses made relative', async () => {
  expect((await preview()).status).toBe(0);
  expect(readFileSync(join(folder, 'preview', 'index.html'), 'utf8')).toBe(
    '<a href="about/index.html">About</a>',
  );
});

test('nothing is written through a link in it, nor in the place of the copy', async () => {
  for (const name of ['letter.html', 'elsewhere/index.html']) {
    mkdirSync(join(folder, 'elsewhere'), { recursive: true });
    writeFileSync(join(folder, name), PAGE);
  }
  symlinkSync(join(folder, 'letter.html'), join(folder, 'dist', 'letter.html'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'dist', 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'preview'));
  expect((await preview()).status).toBe(0);
  for (const name of ['letter.html', 'elsewhere/index.html']) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(PAGE);
    expect(existsSync(join(folder, 'preview', name))).toBe(false);
  }
});

const ASIDE = '.cache/build/dist/0';

test('a site that a killed build has moved aside is brought back first', async () => {
  mkdirSync(join(folder, ASIDE), { recursive: true });
  renameSync(join(folder, 'dist'), join(folder, ASIDE, sealedName('old')));
  expect((await preview()).status).toBe(0);
  expect(existsSync(join(folder, 'preview', 'index.html'))).toBe(true);
});

test.each(['old-0', `old-${'0'.repeat(36)}-${'0'.repeat(64)}`])(
  'a site that a checkout lays there as %s is shown to nobody',
  async (name) => {
    mkdirSync(join(folder, ASIDE), { recursive: true });
    renameSync(join(folder, 'dist'), join(folder, ASIDE, name));
    const { status, stderr } = await preview();
    expect([status, existsSync(join(folder, 'dist'))]).toEqual([2, false]);
    expect(stderr).toContain('There is no built site in dist/. “.cache/build/dist/0/old-');
    expect(stderr).toContain('no build of this machine has moved it there');
  },
);
