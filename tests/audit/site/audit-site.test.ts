import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditSite, type AuditReport } from '../../../src/audit/site/audit-site.ts';
import { openCache, type ContentCache } from '../../../src/cache/content-cache.ts';
import { readContent } from '../../../src/content/read-content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function audit(cache?: ContentCache): Promise<AuditReport> {
  mkdirSync(join(folder, 'content'), { recursive: true });
  const dist = join(folder, 'dist');
  return auditSite(dist, await readContent(join(folder, 'content')), dist, cache);
}

test('a site is read file by file, whatever can be read', async () => {
  write('dist/index.html', '<p data-mark="own">1</p>');
  write('dist/data/table.csv', 'lines,status\n5,unverified\n');
  write('dist/_astro/text.woff2', '510,000');
  const { files, notRead, marks, problems } = await audit();
  expect(files.map(({ path }) => path)).toEqual(['_astro/text.woff2', 'data/table.csv', 'index.html']);
  expect(notRead).toEqual(['_astro/text.woff2']);
  expect(marks).toEqual({ unverified: 1, computed: 0, own: 1, name: 0 });
  expect(problems).toEqual([]);
});

test('a hole names the place in an article that it came from, over emphasis and quotation marks', async () => {
  write('dist/index.html', '<p>Nobody’s count: <b>510</b>,000 lines in all.</p>');
  write(
    'content/articles/en/first.mdx',
    "---\ntitle: First\n---\n\nNobody's count: **510**,000 lines in [all](claim:all).\n",
  );
  const { problems } = await audit();
  expect(problems).toMatchObject([
    {
      rule: 'unmarked-figure',
      severity: 'error',
      figure: '510,000 lines',
      line: 5,
      column: 19,
      endLine: 5,
      endColumn: 34,
    },
  ]);
  expect(problems[0]?.file).toBe(
    relative(process.cwd(), join(folder, 'content/articles/en/first.mdx')).replaceAll('\\', '/'),
  );
  expect(problems[0]?.message).toContain('in index.html (text): “Nobody’s count: 510,000 lines in all.”');
});

test('a hole names the place in the data that it came from', async () => {
  write('dist/index.html', '<dl><dt>Estimate</dt><dd>as many as 70 ships</dd></dl>');
  write('content/reports/ships/claims.json', '[\n  { "says": "It counts as many as 70 ships" }\n]\n');
  expect((await audit()).problems).toMatchObject([{ line: 2, column: 24 }]);
});

test('a hole that nobody wrote in the content names the built file', async () => {
  write('dist/about/index.html', '<main>\n<p>Read 41 times</p></main>');
  write('content/articles/en/first.mdx', 'Nothing of the kind.');
  const [problem] = (await audit()).problems;
  expect(problem).toMatchObject({ line: 2, column: 4, figure: '41 times' });
  expect(problem?.file).toMatch(/dist\/about\/index\.html$/);
  expect(problem?.hint).toContain('Nothing in content/ says this');
});

test('an address with a number is a hole', async () => {
  write('dist/part-2/index.html', '<p>Part</p>');
  expect((await audit()).problems).toMatchObject([{ figure: '2' }]);
});

test('where some files of a part have changed, holes are found in all of them', async () => {
  mkdirSync(join(folder, 'src'));
  const cache = openCache(folder, 'audit');
  for (const page of ['about', 'search', 'audit']) write(`dist/${page}/index.html`, '<p>No ships</p>');
  expect((await audit(cache)).problems).toEqual([]);
  write('dist/about/index.html', '<p>All 70 ships</p>');
  expect((await audit(cache)).problems).toMatchObject([{ figure: '70' }]);
  write('dist/search/index.html', '<p>All 80 docks</p>');
  expect((await audit(cache)).problems).toMatchObject([{ figure: '70' }, { figure: '80' }]);
  write('dist/about/index.html', '<p>No ships</p>');
  expect((await audit(cache)).problems).toMatchObject([{ figure: '80' }]);
});

test('a hole in an article that feeds repeat is found in each of them, also where another article is new', async () => {
  mkdirSync(join(folder, 'src'));
  const cache = openCache(folder, 'audit');
  const writeFeeds = (...articles: string[]): void => {
    const items = articles.map((content) => ({ content_html: content }));
    const texts = articles.map(
      (content) => `<item><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
    );
    write('dist/feed.json', JSON.stringify({ items }));
    write('dist/rss.xml', `<rss xmlns:content="x"><channel>${texts.join('')}</channel></rss>`);
  };
  const placesOf = async (): Promise<(string | undefined)[]> =>
    (await audit(cache)).files.flatMap(({ path, holes }) =>
      holes.map(({ figure, place }) => `${path}, ${place}: ${figure}`),
    );
  writeFeeds('<p>All 70 ships</p>');
  const found = ['feed.json, $.items[0].content_html: 70', 'rss.xml, <content:encoded>: 70'];
  expect(await placesOf()).toEqual(found);
  writeFeeds('<p>No docks</p>', '<p>All 70 ships</p>');
  expect(await placesOf()).toEqual(found.map((place) => place.replace('[0]', '[1]')));
});
