import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { SiteCopy } from './site-copy.ts';

const REPORT = 'content/reports/harbour-ferry';
const ARTICLES = 'content/articles/en';

/** Prints the articles that pages are given. */
const PAGE = `
import { checkedContent } from '../content/read-content.ts';

export async function GET() {
  const { articles } = await checkedContent('content');
  return new Response(JSON.stringify([...articles.values()].map(({ language, slug }) => language + '/' + slug)));
}
`;

// A site without the check: what is unlisted isn't read, whether or not a check has come before.
const UNGUARDED = `export default { trailingSlash: 'always', devToolbar: { enabled: false } };
`;

const site = new SiteCopy();

beforeAll(() => {
  site.write('astro.config.mjs', UNGUARDED);
  site.write('src/pages/read.json.ts', PAGE);
});

afterAll(() => {
  site.remove();
});

test('pages get what the check has listed, and nothing else', async () => {
  cpSync(site.path(REPORT), site.path('content/reports/.evil'), { recursive: true });
  symlinkSync(site.path(REPORT), site.path('content/reports/linked'));
  mkdirSync(site.path(`${REPORT}/tables`), { recursive: true });
  site.write(`${REPORT}/tables/.evil.json`, '{ "name": "evil" }');
  symlinkSync('/etc/hostname', site.path(`${REPORT}/tables/linked.json`));
  mkdirSync(site.path('content/articles/.hidden'));
  for (const place of [
    `${ARTICLES}/.evil.mdx`,
    `${ARTICLES}/index.mdx`,
    `${ARTICLES}/part-1.mdx`,
    'content/articles/.hidden/evil.mdx',
    'content/articles/evil.mdx',
  ])
    site.write(place, site.read(`${ARTICLES}/who-rides.mdx`));
  symlinkSync(site.path(`${ARTICLES}/who-rides.mdx`), site.path(`${ARTICLES}/linked.mdx`));
  const { code, output } = await site.run('build');
  expect(code, output).toBe(0);
  expect(JSON.parse(site.read('dist/read.json'))).toEqual(['en/who-rides']);
  const { articles, reports } = await readContent(site.path('content'));
  const tables = [...reports.values()].flatMap((report) => report.tables.map(({ id }) => id));
  expect([...articles.keys()]).toEqual(['articles/en/who-rides.mdx']);
  expect([[...reports.keys()], tables]).toEqual([['harbour-ferry'], []]);
});
