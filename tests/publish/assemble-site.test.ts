import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFolder, hashOf, type BuiltFolder } from '../../src/cache/built-folder.ts';
import { assembleSite } from '../../src/publish/assemble-site.ts';

let folder: string;
let built: BuiltFolder;
const longAgo = new Date('2020-01-01');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assemble-'));
  for (const name of ['written', 'kept', 'spare', 'dist', 'elsewhere']) mkdirSync(join(folder, name));
  built = builtFolder(join(folder, 'written'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

/** Has the site consist of a page that a cache holds, as of long ago. */
function lend(path: string, text: string): string {
  const place = write(`kept/${hashOf(text)}`, text);
  utimesSync(place, longAgo, longAgo);
  built.lend(path, { hash: hashOf(text), place });
  return place;
}

function link(from: string, path: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  linkSync(from, join(folder, path));
}

function assemble(): void {
  assembleSite(built, join(folder, 'spare'), join(folder, 'dist'));
}

function assembled(): Record<string, string> {
  const spare = builtFolder(join(folder, 'spare'));
  return Object.fromEntries(spare.list().map((path) => [path, spare.read(path).toString()]));
}

const dateOf = (path: string): number => statSync(join(folder, path)).mtimeMs;

test('a site is what was written and what the cache lends, whatever stood there', () => {
  write('spare/gone/page/index.html', 'gone');
  write('spare/pier/index.html', 'of the site before the last');
  write('spare/about', 'a file where a folder is to be');
  write('spare/feed.xml/index.html', 'a folder where a file is to be');
  lend('pier/index.html', 'the pier');
  built.write('about/index.html', 'about us');
  built.write('feed.xml', 'the feed');
  assemble();
  expect(assembled()).toEqual({
    'pier/index.html': 'the pier',
    'about/index.html': 'about us',
    'feed.xml': 'the feed',
  });
});

test('what a step writes takes the place of what was lent, and leaves the cache as it was', () => {
  const kept = lend('index.html', 'as it was rendered');
  built.write('index.html', 'as it is published');
  assemble();
  expect(assembled()).toEqual({ 'index.html': 'as it is published' });
  expect(readFileSync(kept, 'utf8')).toBe('as it was rendered');
});

test('a link that lies there leads nothing astray', () => {
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'spare', 'pier'));
  write('elsewhere/index.html', 'not ours');
  symlinkSync(join(folder, 'elsewhere', 'index.html'), join(folder, 'spare', 'index.html'));
  lend('pier/index.html', 'the pier');
  built.write('index.html', 'home');
  assemble();
  expect(assembled()).toEqual({ 'pier/index.html': 'the pier', 'index.html': 'home' });
  expect(readFileSync(join(folder, 'elsewhere', 'index.html'), 'utf8')).toBe('not ours');
});

test('what stands in the site that is replaced keeps its date, and all else has that of its build', () => {
  for (const [name, text] of [
    ['same', 'as in both sites before'],
    ['back', 'as in the site before the last alone'],
    ['new', 'as in neither'],
  ] as const) {
    const kept = lend(`${name}.html`, text);
    if (name !== 'new') link(kept, `spare/${name}.html`);
    if (name === 'same') link(kept, `dist/${name}.html`);
  }
  assemble();
  expect(dateOf('spare/same.html')).toBe(longAgo.getTime());
  // Who copies a site by its dates would else take an old text for one that was there all along.
  for (const name of ['back', 'new']) expect(dateOf(`spare/${name}.html`)).toBeGreaterThan(longAgo.getTime());
});

test('where another build has thrown away what was lent, that is an error', () => {
  rmSync(lend('index.html', 'home'));
  expect(assemble).toThrow(/ENOENT/);
});
