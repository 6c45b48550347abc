import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../fixtures/run-command.ts';
import { outcomeOf, SiteCopy } from './site-copy.ts';

const ARTICLE = 'content/articles/en/who-rides.mdx';
const EVIL = 'content/articles/en/evil.mjs';
const PAGE = 'src/pages/index.astro';

const site = new SiteCopy();
const good = { article: site.read(ARTICLE), page: site.read(PAGE) };
let last: string;

beforeAll(async () => {
  const { code, output } = await site.run('build');
  expect(output).toContain('the site is in dist/');
  expect(code).toBe(0);
  last = site.hash();
});

beforeEach(() => {
  site.write(ARTICLE, good.article);
  site.write(PAGE, good.page);
  site.delete(EVIL);
});

afterAll(() => {
  site.remove();
});

test('a build puts the site in its place and leaves nothing beside it', () => {
  expect(site.list('dist')).toEqual(['SHA256SUMS', 'audit.json', 'index.html']);
  expect(site.read('dist/index.html')).toContain('roughly 40,000 people');
  expect(site.list('.cache/build')).toEqual([]);
});

test('what a checkout left in the place of working folders stops no build, and leads nowhere', async () => {
  const elsewhere = site.path('elsewhere');
  mkdirSync(elsewhere);
  for (const name of ['.astro', '.cache']) rmSync(site.path(name), { recursive: true, force: true });
  site.write('.astro', 'a file');
  symlinkSync(elsewhere, site.path('.cache'));
  const { code, output } = await site.run('build');
  expect([code, output]).toEqual([0, expect.stringContaining('the site is in dist/')]);
  expect(site.list('elsewhere')).toEqual([]);
  expect(site.hash()).toBe(last);
  rmSync(elsewhere, { recursive: true });
});

describe('the last good site stays as it was', () => {
  test('when the content has errors, all of which are named without a stack', async () => {
    site.append('It has 99 lamps.\n\nIt has 88 doors in the window of a document.');
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toMatch(/who-rides\.mdx:11:\d+ {2}unmarked-figure/);
    expect(output).toMatch(/who-rides\.mdx:13:\d+ {2}unmarked-figure/);
    expect(output).not.toMatch(/^\s+at |Stack trace|unhandled|Browser APIs/im);
    expect(site.hash()).toBe(last);
  });

  test('when an article would run something, of which nothing is run', async () => {
    const canary = JSON.stringify(site.path('canary'));
    const write = `globalThis.process.getBuiltinModule('fs').writeFileSync(${canary}, '')`;
    site.write(EVIL, `${write};\n`);
    site.append(`import './evil.mjs'\n\nexport const x = ${write};\n\n{${write}}\n\n<Claim {...${write}} />`);
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toContain('forbidden-markup');
    expect(site.has('canary')).toBe(false);
    expect(site.hash()).toBe(last);
  });

  test('when a page fails to render', async () => {
    site.write(PAGE, good.page.replace('---\n', "---\nthrow new Error('It sank');\n"));
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toContain('It sank');
    expect(site.hash()).toBe(last);
    expect(site.list('.cache/build')).toEqual([]);
  });

  test('when the audit finds a figure without a mark', async () => {
    site.write(
      PAGE,
      good.page.replace('<title>', '<title>70 ').replace('<body>', '<body>\n<p>Of 90 ships</p>'),
    );
    const { code, output } = await site.run('build');
    expect(code).toBe(1);
    expect(output).toContain('dist/index.html:');
    expect(output).toContain('“70 Articles”');
    expect(output).toContain('“Of 90 ships”');
    expect(output).not.toMatch(/^\s+at |Stack trace|unhandled/im);
    expect(site.hash()).toBe(last);
  });

  test('when the build is killed at any moment', async () => {
    site.write(PAGE, good.page.replace('<body>', '<body><p>A newer page</p>'));
    const hashes = new Set<string>();
    for (const moment of [300, 1200, 1700, 2200]) {
      const child = site.start('build');
      const ended = outcomeOf(child);
      await wait(moment + Math.random() * 300);
      child.kill('SIGKILL');
      await ended;
      hashes.add(site.has('dist') ? site.hash() : 'gone');
    }
    await site.run('build');
    const newer = site.hash();
    expect([...hashes].filter((hash) => hash !== last && hash !== newer)).toEqual([]);
    expect(newer).not.toBe(last);
    expect(site.list('.cache/build')).toEqual([]);
    site.write(PAGE, good.page);
    await site.run('build');
    expect(site.hash()).toBe(last);
  });
});

test('where the disk is full, that is said, and the last site stays', async () => {
  const preload = pathToFileURL(join(import.meta.dirname, 'fill-the-disk.ts')).href;
  site.environment = { NODE_OPTIONS: `--import=${preload}` };
  const { code, output } = await site.run('build');
  site.environment = {};
  expect(code).not.toBe(0);
  expect(output).toContain('has next to no room left, which may be why; the last site is as it was.');
  expect(site.hash()).toBe(last);
});

describe('where a build has been killed between taking the old site away and putting the new one there', () => {
  // One is killed for both tests.
  const killed = site.path('killed');

  beforeAll(async () => {
    const preload = pathToFileURL(join(import.meta.dirname, 'die-between-renames.ts')).href;
    site.environment = { NODE_OPTIONS: `--import=${preload}` };
    await site.run('build');
    site.environment = {};
    expect(site.has('dist')).toBe(false);
    cpSync(site.path('.cache/build'), killed, { recursive: true });
  });

  beforeEach(() => {
    for (const folder of ['dist', '.cache/build'])
      rmSync(site.path(folder), { recursive: true, force: true });
    cpSync(killed, site.path('.cache/build'), { recursive: true });
  });

  test('the old one comes back with a build that fails', async () => {
    site.append('It has 99 lamps.');
    expect((await site.run('build')).code).toBe(1);
    expect(site.hash()).toBe(last);
  });

  test('the old one comes back to be previewed', async () => {
    const command = join(import.meta.dirname, '../../src/publish/preview-command.ts');
    expect((await runCommand(command, [], site.folder)).status).toBe(0);
    expect(site.hash()).toBe(last);
  });
});

test('what a checkout lays there as an old site is named, and shown by no build', async () => {
  const planted = '.cache/build/dist/0/old-0';
  mkdirSync(site.path(planted), { recursive: true });
  site.write(`${planted}/index.html`, 'planted');
  renameSync(site.path('dist'), site.path('kept'));
  site.append('It has 99 lamps.');
  const { code, output } = await site.run('build');
  expect([code, site.has('dist')]).toEqual([1, false]);
  expect(output).toContain(`“${planted}” isn’t brought back as dist/`);
  rmSync(site.path('.cache/build'), { recursive: true });
  renameSync(site.path('kept'), site.path('dist'));
});

test('two builds at once end with a whole site', async () => {
  const outcomes = await Promise.all([site.run('build'), site.run('build')]);
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
  expect(site.hash()).toBe(last);
  expect(site.list('.cache/build')).toEqual([]);
});

test('a folder named on the command line is treated alike', async () => {
  expect((await site.run('build', '--outDir', 'public-site')).code).toBe(0);
  expect(site.hash('public-site')).toBe(last);
  site.write(PAGE, good.page.replace('<body>', '<body><p>Of 90 ships</p>'));
  expect((await site.run('build', '--outDir', 'public-site')).code).toBe(1);
  expect(site.hash('public-site')).toBe(last);
});

test('types can be made whatever the content says', async () => {
  site.append('It has 99 lamps.');
  expect((await site.run('sync')).code).toBe(0);
});
