import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtFolder, type BuiltFolder } from '../../src/cache/built-folder.ts';
import { openMadeFiles, type Made } from '../../src/cache/made-files.ts';

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

test('where another build throws one away meanwhile, all are made again, and none is one with the cache’s', () => {
  const [one, other] = [site('one'), site('other')];
  openMadeFiles(project, 'pages').recall(['pages'], one, both);
  for (const path of ['a.html', 'b.html']) other.write(path, 'as rendered');
  const cleared = vi.spyOn(other, 'clear').mockImplementationOnce((path) => {
    for (const place of keptWith('B stamped')) rmSync(place);
    return other.clear(path);
  });
  openMadeFiles(project, 'pages').recall(['pages'], other, () => {
    expect(other.read('b.html').toString()).toBe('as rendered');
    appendFileSync(join(other.folder, 'a.html'), ' and written to');
    return both();
  });
  expect(cleared).toHaveBeenCalled();
  expect(keptWith('written to')).toEqual([]);
  expect(one.read('a.html').toString()).toBe('A stamped');
});

test('a file that is put has the date of its build, since who copies a site by its dates goes by it', () => {
  const [one, other] = [site('one'), site('other')];
  openMadeFiles(project, 'texts').recall(['a page'], one, twin);
  const longAgo = new Date('2020-01-01');
  for (const place of keptWith('12 lamps')) utimesSync(place, longAgo, longAgo);
  openMadeFiles(project, 'texts').recall(['a page'], other, fails);
  expect(statSync(join(other.folder, 'pier/index.md')).mtimeMs).toBeGreaterThan(longAgo.getTime());
});

test('a hash is of the bytes that are there now', () => {
  const built = site('one');
  writeFileSync(join(built.folder, 'a.html'), 'before');
  const before = built.hashOf('a.html');
  expect(built.hashOf('a.html')).toBe(before);
  writeFileSync(join(built.folder, 'a.html'), 'and after');
  expect(built.hashOf('a.html')).not.toBe(before);
});
