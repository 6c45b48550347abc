import fs, {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtFolder, type BuiltFolder } from '../../src/cache/built-folder.ts';
import { openMadeFiles, type Made } from '../../src/cache/made-files.ts';
import { openWholeFiles } from '../../src/cache/whole-files.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'made-'));
  mkdirSync(join(project, 'src'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function site(name: string): BuiltFolder {
  mkdirSync(join(project, name));
  return builtFolder(join(project, name));
}

const twin = (): Made<string> => ({
  files: new Map([['pier/index.md', '12 lamps [unverified]']]),
  told: 'one twin',
});
const fails = (): never => expect.fail('made again');

const both = (): Made<null> => ({
  files: new Map([
    ['a.html', 'A stamped'],
    ['b.html', 'B stamped'],
  ]),
  told: null,
});

/** The files of the cache whose bytes say this. */
function keptWith(text: string): string[] {
  return readdirSync(join(project, '.cache/files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((place) => readFileSync(place, 'utf8').includes(text));
}

test('what was made of the same parts before is put into another build, with what was told of it', () => {
  openMadeFiles(project, 'texts').recall(['a page'], site('one'), twin);
  const other = site('other');
  expect(openMadeFiles(project, 'texts').recall(['a page'], other, fails)).toBe('one twin');
  expect(other.read('pier/index.md').toString()).toBe('12 lamps [unverified]');
});

test('what was made of other parts is made again', () => {
  const make = vi.fn(twin);
  openMadeFiles(project, 'texts').recall(['a page'], site('one'), make);
  openMadeFiles(project, 'texts').recall(['another page'], site('other'), make);
  expect(make).toHaveBeenCalledTimes(2);
});

test.each<[string, (place: string) => void]>([
  [
    'written to',
    (place) => {
      appendFileSync(place, ' 99 lamps');
    },
  ],
  [
    'gone',
    (place) => {
      rmSync(place);
    },
  ],
  [
    'a folder',
    (place) => {
      rmSync(place);
      mkdirSync(join(place, 'full'), { recursive: true });
    },
  ],
])('a kept file that is %s is made again, and is whole the next time', (_title, spoil) => {
  openMadeFiles(project, 'texts').recall(['a page'], site('one'), twin);
  keptWith('12 lamps').forEach(spoil);
  const make = vi.fn(twin);
  const [other, third] = [site('other'), site('third')];
  openMadeFiles(project, 'texts').recall(['a page'], other, make);
  expect(make).toHaveBeenCalledTimes(1);
  expect(other.read('pier/index.md').toString()).toBe('12 lamps [unverified]');
  expect(openMadeFiles(project, 'texts').recall(['a page'], third, fails)).toBe('one twin');
});

test('a file that a later step replaces stays in the cache as it was', () => {
  const [one, other] = [site('one'), site('other')];
  openMadeFiles(project, 'texts').recall(['a page'], one, twin);
  one.write('pier/index.md', 'replaced');
  expect(keptWith('replaced')).toEqual([]);
  openMadeFiles(project, 'texts').recall(['a page'], other, fails);
  expect(other.read('pier/index.md').toString()).toBe('12 lamps [unverified]');
});

test('where one of several files is damaged, none takes the place of what it is made of', () => {
  const [one, other] = [site('one'), site('other')];
  openMadeFiles(project, 'pages').recall(['pages'], one, both);
  for (const place of keptWith('B stamped')) rmSync(place);
  for (const path of ['a.html', 'b.html']) other.write(path, 'as rendered');
  openMadeFiles(project, 'pages').recall(['pages'], other, () => {
    expect(other.read('a.html').toString()).toBe('as rendered');
    return both();
  });
  expect(other.read('b.html').toString()).toBe('B stamped');
});

test('what is known to be whole is not read again, until somebody touches it', () => {
  openMadeFiles(project, 'texts').recall(['a page'], site('one'), twin);
  openWholeFiles(project).save(new Set());
  const opened = vi.spyOn(fs, 'openSync');
  syncBuiltinESMExports();
  const readings = (): number =>
    opened.mock.calls.filter(([place]) => keptWith('12 lamps').includes(String(place))).length;
  openMadeFiles(project, 'texts').recall(['a page'], site('other'), fails);
  expect(readings()).toBe(0);
  for (const place of keptWith('12 lamps')) utimesSync(place, new Date(), new Date());
  openMadeFiles(project, 'texts').recall(['a page'], site('third'), fails);
  expect(readings()).toBe(1);
  opened.mockRestore();
  syncBuiltinESMExports();
});

test('a hash is of the bytes that are there now', () => {
  const built = site('one');
  writeFileSync(join(built.folder, 'a.html'), 'before');
  const before = built.hashOf('a.html');
  expect(built.hashOf('a.html')).toBe(before);
  writeFileSync(join(built.folder, 'a.html'), 'and after');
  expect(built.hashOf('a.html')).not.toBe(before);
});
