import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tidyCache, openCache } from '../../src/cache/content-cache.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(project, 'src'));
  writeFileSync(join(project, 'src', 'drawing.ts'), 'export const width = 1;');
});

afterEach(() => rmSync(project, { recursive: true }));

test('what was made once is not made again', async () => {
  const make = vi.fn(async () => Buffer.from('a picture'));
  const cache = openCache(project, 'pictures');
  expect(String(await cache.recall(['a bar', 'wide'], make))).toBe('a picture');
  expect(String(await openCache(project, 'pictures').recall(['a bar', 'wide'], make))).toBe('a picture');
  expect(make).toHaveBeenCalledTimes(1);
});

test('as JSON it comes back as it was', () => {
  const cache = openCache(project, 'texts');
  const made = { title: '五十一萬', holes: [], twin: null };
  expect(cache.recallJson(['a page'], () => made)).toEqual(made);
  const again = cache.recallJson(['a page'], () => expect.fail('made again'));
  expect(again).toEqual(made);
});

test.each([
  ['another part', ['a page', 'b']],
  ['the same letters, parted elsewhere', ['a', 'page']],
  ['no parts', []],
])('%s is something else', (_title, parts) => {
  const cache = openCache(project, 'texts');
  cache.recallJson(['a page'], () => 'first');
  expect(cache.recallJson(parts, () => 'second')).toBe('second');
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (file: Buffer) => file.subarray(0, file.length - 3)],
  ['of zeros', (file: Buffer) => Buffer.alloc(file.length)],
  [
    'with a letter changed',
    (file: Buffer) => Buffer.from(file.toString('latin1').replace('page', 'cage'), 'latin1'),
  ],
])('what comes back %s is made again', async (_title, spoil) => {
  const cache = openCache(project, 'texts');
  cache.recallJson(['a page'], () => 'the text of a page');
  await cache.recall(['a picture'], async () => Buffer.from('the picture of a page'));
  for (const file of filesIn(join(project, '.cache'))) writeFileSync(file, spoil(readFileSync(file)));
  expect(cache.recallJson(['a page'], () => 'anew')).toBe('anew');
  expect(String(await cache.recall(['a picture'], async () => Buffer.from('anew')))).toBe('anew');
});

test('an entry that stands in another’s place is not taken for it', () => {
  const cache = openCache(project, 'texts');
  cache.recallJson(['one page'], () => 'the text of one page');
  cache.recallJson(['another page'], () => 'the text of another page');
  const [one = '', other = ''] = filesIn(join(project, '.cache'));
  const bytes = readFileSync(one);
  writeFileSync(one, readFileSync(other));
  writeFileSync(other, bytes);
  expect(cache.recallJson(['one page'], () => 'anew')).toBe('anew');
  expect(cache.recallJson(['another page'], () => 'anew')).toBe('anew');
});

test('a cache that comes with a checkout is not believed', async () => {
  openCache(project, 'texts').recallJson(['a page'], () => 'planted');
  // An install begins with no packages, and so with another key.
  rmSync(join(project, 'node_modules'), { recursive: true });
  vi.resetModules();
  const { openCache: openAnew } = await import('../../src/cache/content-cache.ts');
  expect(openAnew(project, 'texts').recallJson(['a page'], () => 'made here')).toBe('made here');
});

test.each([
  ['a folder', (place: string) => mkdirSync(join(place, 'full'), { recursive: true })],
  ['a pipe', (place: string) => execFileSync('mkfifo', [place])],
  ['a link to nothing', (place: string) => symlinkSync('nowhere', place)],
  ['a link around a circle', (place: string) => symlinkSync(place, place)],
])('%s in an entry’s place is neither read nor in the way', (_title, put) => {
  const cache = openCache(project, 'texts');
  cache.recallJson(['a page'], () => 'planted');
  const [place = ''] = filesIn(join(project, '.cache'));
  rmSync(place);
  put(place);
  expect(cache.recallJson(['a page'], () => 'made here')).toBe('made here');
  expect(cache.recallJson(['a page'], () => 'made again')).toBe('made here');
});

test.each(['.cache', '.cache/texts', '.cache/texts/x', '.cache/texts/x/y'])(
  'a file or a link in the place of %s leads to nothing that is thrown away, and stops no build',
  async (path) => {
    openCache(project, 'texts').recallJson(['a page'], () => 'old');
    const [place = ''] = filesIn(join(project, '.cache'));
    const folder = join(project, ...relative(project, place).split(sep).slice(0, path.split('/').length));
    const others = mkdtempSync(join(tmpdir(), 'others-'));
    const longAgo = new Date(Date.now() - 400 * 24 * 60 * 60 * 1000);
    for (const name of ['texts', 'letter']) mkdirSync(join(others, name));
    for (const file of ['texts/letter', 'letter/letter']) writeFileSync(join(others, file), '');
    for (const file of filesIn(others)) utimesSync(file, longAgo, longAgo);
    for (const put of [() => symlinkSync(others, folder), () => writeFileSync(folder, '')]) {
      rmSync(folder, { recursive: true });
      put();
      vi.resetModules();
      const { openCache: openAnew, tidyCache: tidyAnew } = await import('../../src/cache/content-cache.ts');
      const cache = openAnew(project, 'texts');
      tidyAnew(project);
      expect(cache.recallJson(['a page'], () => 'made here')).toBe('made here');
      expect(cache.recallJson(['a page'], () => 'made again')).toBe('made here');
      tidyAnew(project);
      expect(filesIn(others)).toHaveLength(2);
    }
    rmSync(others, { recursive: true });
  },
);

test('a cache that can’t be written costs time and stops nothing', () => {
  const cache = openCache(project, 'texts');
  const keep = vi.spyOn(Buffer, 'concat').mockImplementationOnce(() => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  });
  expect(cache.recallJson(['a page'], () => 'a page')).toBe('a page');
  expect(keep).toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(cache.recallJson(['a page'], () => 'made again')).toBe('made again');
});

test('nothing is kept from a failure', async () => {
  const cache = openCache(project, 'pictures');
  await expect(cache.recall(['a bar'], () => Promise.reject(new Error('no font')))).rejects.toThrow(
    'no font',
  );
  expect(String(await cache.recall(['a bar'], async () => Buffer.from('drawn')))).toBe('drawn');
});

test('what may be of code that changed meanwhile is forgotten', () => {
  openCache(project, 'texts').recallJson(['a page'], () => 'old');
  tidyCache(project);
  expect(openCache(project, 'texts').recallJson(['a page'], () => 'made again')).toBe('old');
  writeFileSync(join(project, 'src', 'drawing.ts'), 'export const width = 2;');
  tidyCache(project);
  expect(openCache(project, 'texts').recallJson(['a page'], () => 'made again')).toBe('made again');
});

test('what no build has used for a month is thrown away, and what one has is kept', () => {
  const cache = openCache(project, 'texts');
  for (const page of ['a used page', 'a page that is gone']) cache.recallJson([page], () => 'as it was');
  const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const file of filesIn(join(project, '.cache'))) utimesSync(file, longAgo, longAgo);
  cache.recallJson(['a used page'], () => 'made again');
  tidyCache(project);
  expect(cache.recallJson(['a used page'], () => 'made again')).toBe('as it was');
  expect(cache.recallJson(['a page that is gone'], () => 'made again')).toBe('made again');
});

test('what nobody uses is looked for once a day', () => {
  const cache = openCache(project, 'texts');
  tidyCache(project);
  cache.recallJson(['a page that is gone'], () => 'as it was');
  const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const file of filesIn(join(project, '.cache', 'texts'))) utimesSync(file, longAgo, longAgo);
  const isKept = (): boolean => filesIn(join(project, '.cache', 'texts')).length > 0;
  tidyCache(project);
  expect(isKept()).toBe(true);
  vi.useFakeTimers({ now: Date.now() + 24 * 60 * 60 * 1000, toFake: ['Date'] });
  tidyCache(project);
  vi.useRealTimers();
  expect(isKept()).toBe(false);
});

test('what other code made is made again, and is gone', async () => {
  openCache(project, 'texts').recallJson(['a page'], () => 'old');
  const shelf = join(project, '.cache', 'texts');
  const before = readdirSync(shelf);
  writeFileSync(join(project, 'src', 'drawing.ts'), 'export const width = 2;');
  // A run of the project reads its code once.
  vi.resetModules();
  const { openCache: openAnew } = await import('../../src/cache/content-cache.ts');
  expect(openAnew(project, 'texts').recallJson(['a page'], () => 'new')).toBe('new');
  expect(readdirSync(shelf)).toHaveLength(1);
  expect(before.every((folder) => !existsSync(join(shelf, folder)))).toBe(true);
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
