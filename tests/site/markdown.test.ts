import { marked, type Token } from 'marked';
import { bareFigures } from './bare-figures.ts';
import { pagePaths, type Site } from './crawl.ts';
import { publicAddress } from './site-under-test.ts';
import { expect, test } from './test.ts';

test('every page has a twin in Markdown, and names it in its head', async ({ request, site }) => {
  const twins = twinPaths(site);
  expect(twins.filter((path) => !site.has(path))).toEqual([]);
  for (const path of twins) expect((await request.get(path)).status()).toBe(200);
});

test('a twin has the mark at every figure', async ({ request, site }) => {
  for (const [path, text] of await readTwins(request, site)) {
    const { facts, body } = splitTwin(text);
    // What numbers the items of a list counts nothing.
    const found = body.split('\n').flatMap((line) => bareFigures(line.replace(/^[ >]*\d+[.)] /u, '')));
    expect({ path, found }).toEqual({ path, found: [] });
    expect(bareFigures(/^title: (.*)$/mu.exec(facts)?.[1] ?? '')).toEqual([]);
    expect(facts).toMatch(/^status: .*(?:unverified|未經查證)/mu);
    expect(facts).toMatch(/^source: https:\/\/\S+\/$/mu);
    expect(facts).toMatch(/^language: (?:en|zh-Hant)$/mu);
  }
});

test('a twin is Markdown and nothing else, with full addresses', async ({ request, site }) => {
  for (const [path, text] of await readTwins(request, site)) {
    const { body } = splitTwin(text);
    expect(body).not.toMatch(/claim:|<Chart|<Check|data-mark|class=/u);
    const tokens = tokensOf(marked.lexer(body));
    expect(tokens.filter(({ type }) => type === 'html')).toEqual([]);
    const hrefs = tokens.flatMap((token) => ('href' in token ? [String(token.href)] : []));
    const relative = hrefs.filter((href) => !/^(?:https:\/\/|mailto:)/u.test(href));
    expect({ path, relative }).toEqual({ path, relative: [] });
  }
});

test('a claim reads as printed, with its mark inside its link', async ({ request }) => {
  const text = await (await request.get('/explainers/what-was-found/index.md')).text();
  expect(text).toContain('roughly 640,000 pages [unverified]');
  const link = tokensOf(marked.lexer(text)).find(
    (token) => token.type === 'link' && String(token.href).endsWith('/claims/#pages-total'),
  );
  expect(link).toMatchObject({ text: 'roughly 640,000 pages [unverified]' });
});

test('a table stays a table, marked in every cell with a figure', async ({ request }) => {
  const text = await (await request.get('/reports/dam-files/tables/files-by-kind/index.md')).text();
  const table = marked.lexer(splitTwin(text).body).find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  const cells = (table as { rows: { text: string }[][] }).rows.flat().filter((cell) => /\d/u.test(cell.text));
  expect(cells.length).toBe(5);
  for (const cell of cells) expect(cell.text).toMatch(/^\[~\d+,\d+ \[unverified\]\]\(https:/u);
});

test('llms.txt leads to every twin in both languages, and says what the marks mean', async ({
  request,
  site,
}) => {
  const text = await (await request.get('/llms.txt')).text();
  expect(text).toMatch(/^# .+\n\n> .+\n/u);
  expect(text).toContain('[unverified]');
  const lists = tokensOf(marked.lexer(text)).flatMap((token) =>
    token.type === 'link' ? [String(token.href)] : [],
  );
  const twins = twinPaths(site).map((path) => new URL(path, publicAddress()).href);
  expect(lists.sort()).toEqual(twins.sort());
  expect(bareFigures(text)).toEqual([]);
});

type Request = Parameters<Parameters<typeof test>[2]>[0]['request'];

/** What other sites frame is a part of a page, and has no twin. */
function twinPaths(site: Site): string[] {
  return pagePaths(site)
    .filter((path) => !path.includes('/embed/'))
    .map((path) => `${path}index.md`);
}

async function readTwins(request: Request, site: Site): Promise<[path: string, text: string][]> {
  const paths = twinPaths(site);
  return Promise.all(
    paths.map(async (path) => [path, await (await request.get(path)).text()] as [string, string]),
  );
}

function splitTwin(text: string): { readonly facts: string; readonly body: string } {
  const [, facts = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  return { facts, body };
}

function tokensOf(tokens: readonly Token[]): Token[] {
  const all: Token[] = [];
  void marked.walkTokens([...tokens], (token) => {
    all.push(token);
  });
  return all;
}
