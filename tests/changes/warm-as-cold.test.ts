import { appendFileSync, copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SiteCopy } from '../publish/site-copy.ts';

// Two builds of a whole site a row.
const [PIER, DAM] = ['content/reports/pier-lamps', 'content/reports/dam-files'];
const ASKED = 'what-the-pier-wants';
const PAGES = '.cache/files';

/** A site of two reports. */
function layOut(site: SiteCopy): void {
  for (const path of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) site.take(path);
  const [lead, second] = ['dam-files', 'second-report'].map((name) => `tests/fixtures/${name}/content`);
  site.take(lead ?? '', 'content');
  const names = site.read('content/names.json');
  site.take(second ?? '', 'content');
  const both = [
    ...(JSON.parse(names) as string[]),
    ...(JSON.parse(site.read('content/names.json')) as string[]),
  ];
  site.write('content/names.json', JSON.stringify([...new Set(both)]));
  // A report that changes is held against its document again, which isn't of interest here.
  for (const report of [PIER, DAM]) site.delete(`${report}/verification.json`);
}

const [warm, cold] = [new SiteCopy(layOut), new SiteCopy(layOut)];

async function build(site: SiteCopy): Promise<string> {
  const { code, output } = await site.run('build');
  expect(output).toContain('none unmarked');
  expect(code).toBe(0);
  return site.read('dist/SHA256SUMS');
}

/** The files of the cache that hold pages. */
function keptPages(): string[] {
  return warm.list(PAGES).map((path) => `${PAGES}/${path}`);
}

beforeAll(async () => {
  await build(warm);
});

afterAll(() => {
  warm.remove();
  cold.remove();
});

/** Puts a text in the place of each other one in a file. */
function replace(path: string, from: string, to: string): (site: SiteCopy) => void {
  return (site) => {
    expect(site.read(path)).toContain(from);
    site.write(path, site.read(path).replaceAll(from, to));
  };
}

function together(...changes: readonly ((site: SiteCopy) => void)[]): (site: SiteCopy) => void {
  return (site) => {
    for (const change of changes) change(site);
  };
}

function inBoth(change: (article: string, site: SiteCopy) => void): (site: SiteCopy) => void {
  return (site) => {
    for (const language of ['en', 'zh-hant']) change(`content/articles/${language}/${ASKED}.mdx`, site);
  };
}

test('an edited article leaves the pages of other reports as they are', async () => {
  const path = `content/articles/en/${ASKED}.mdx`;
  const [before, text] = [keptPages(), warm.read(path)];
  warm.write(path, `${text}\nNo more.\n`);
  await build(warm);
  warm.write(path, text);
  const made = keptPages()
    .filter((page) => !before.includes(page))
    .map((page) => warm.read(page))
    .filter((page) => page.includes('og:image'));
  const edited = made.filter((page) => page.includes('No more.'));
  // A page is kept as it was rendered, and with the address of its card.
  expect(new Set(edited.map((page) => page.replace(/\.png\?[a-z]+/, '.png'))).size).toBe(1);
  expect(made.filter((page) => page.includes('<article') && !page.includes('pier'))).toEqual([]);
});

test('pages in the cache that are damaged, cut short or another’s are made again', async () => {
  const sums = await build(warm);
  const [first = '', ...others] = keptPages().map((path) => warm.path(path));
  const spoil = [
    (path: string): void => {
      appendFileSync(path, '<p>99 lamps</p>');
    },
    (path: string): void => {
      writeFileSync(path, readFileSync(path).subarray(0, 100));
    },
    (path: string): void => {
      copyFileSync(first, path);
    },
  ];
  others.forEach((path, index) => spoil[index % spoil.length]?.(path));
  expect(await build(warm)).toBe(sums);
});

test.each([
  ['nothing', together()],
  [
    'a claim’s figure',
    together(
      replace(`${PIER}/claims.json`, '$3.6 million', '$3.7 million'),
      replace(`content/articles/en/${ASKED}.mdx`, '$3.6 million', '$3.7 million'),
    ),
  ],
  ['a cell of a table', replace(`${PIER}/tables/power-use.json`, '"62%"', '"about 62%"')],
  ['a translation', replace(`${PIER}/report.json`, '電用到哪裡', '電用到什麼地方')],
  [
    'a name',
    together(
      replace('content/names.json', '"LX9"', '"LX7"'),
      replace(`content/articles/en/${ASKED}.mdx`, 'LX9', 'LX7'),
    ),
  ],
  ['the publisher of another report', replace(`${DAM}/report.json`, '"publisher": "', '"publisher": "New ')],
  [
    'the date of the build',
    (site: SiteCopy) => {
      const facts = JSON.parse(site.read('content/site.json')) as object;
      site.write('content/site.json', JSON.stringify({ ...facts, asOf: '2032-01-15' }));
    },
  ],
  [
    'a renamed article',
    inBoth((path, site) => {
      renameSync(site.path(path), site.path(path.replace(ASKED, 'pier-wishes')));
    }),
  ],
  [
    'a deleted translation',
    (site: SiteCopy) => {
      site.delete('content/articles/zh-hant/pier-wishes.mdx');
    },
  ],
  [
    'a deleted article',
    (site: SiteCopy) => {
      site.delete('content/articles/en/pier-wishes.mdx');
    },
  ],
  ['a word of the site', replace('src/languages/en/frame.ts', 'Skip to the text', 'Leap to the text')],
  [
    'a style',
    (site: SiteCopy) => {
      appendFileSync(site.path('src/styles/base.css'), '\n.skip { rotate: 1deg; }\n');
    },
  ],
  [
    'a component',
    replace(
      'src/components/frame/Footer.astro',
      '<footer class="footer">',
      '<footer class="footer" data-foot>',
    ),
  ],
  ['a dependency', replace('package.json', '"version": "0.1.0"', '"version": "0.1.1"')],
])('after a change of %s, a warm build has the bytes of a cold one', async (_title, change) => {
  for (const site of [warm, cold]) change(site);
  const sums = await build(warm);
  for (const path of cold.list('.cache')) cold.delete(`.cache/${path}`);
  expect(sums).toBe(await build(cold));
});
