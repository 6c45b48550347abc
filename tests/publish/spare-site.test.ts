import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaveSpare, takeSpare } from '../../src/publish/spare-site.ts';

let folder: string;
let site: string;
let home: string;
let staged: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spare-'));
  site = join(folder, 'dist');
  home = join(folder, '.cache', 'spare', 'dist');
  staged = join(folder, 'staged');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function layOut(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, 'index.html'), name);
  return place;
}

test('where there is no site before the last, a build begins with an empty folder', () => {
  takeSpare(site, staged);
  expect(readdirSync(staged)).toEqual([]);
});

test('a site that has been replaced is what the next build begins with, once', () => {
  leaveSpare(site, layOut('first'));
  takeSpare(site, staged);
  expect(readFileSync(join(staged, 'index.html'), 'utf8')).toBe('first');
  expect(readdirSync(home)).toEqual([]);
});

test('no more than one site is left', () => {
  leaveSpare(site, layOut('first'));
  leaveSpare(site, layOut('second'));
  expect(readdirSync(home)).toHaveLength(1);
  takeSpare(site, staged);
  expect(readFileSync(join(staged, 'index.html'), 'utf8')).toBe('second');
});

test.each(['spare', 'spare-0', `spare-${'0'.repeat(36)}-${'0'.repeat(64)}`])(
  'what a checkout lays there as %s is begun with by no build',
  (name) => {
    mkdirSync(join(home, name), { recursive: true });
    writeFileSync(join(home, name, 'index.html'), 'planted');
    takeSpare(site, staged);
    expect(readdirSync(staged)).toEqual([]);
  },
);

test('a link that a checkout lays there has nothing removed where it leads', () => {
  const elsewhere = layOut('elsewhere');
  mkdirSync(home, { recursive: true });
  symlinkSync(elsewhere, join(home, 'spare-0'));
  leaveSpare(site, layOut('first'));
  expect(existsSync(join(elsewhere, 'index.html'))).toBe(true);
  expect(readdirSync(home)).toHaveLength(1);
});
