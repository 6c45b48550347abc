import { marked, type Token } from 'marked';
import { bareFigures } from './bare-figures.ts';
import { pagePaths, type Site } from './crawl.ts';
import { readText } from './read-page.ts';
import { publicAddress } from './site-under-test.ts';
import { expect, test } from './test.ts';

/** What the head of each twin says. */
const FACTS = [
  /^status: .*(?:unverified|未經查證)/mu,
  /^source: https:\/\/\S+\/$/mu,
  /^language: (?:en|zh-Hant)$/mu,
];

test('every page has a twin in Markdown, and names it in its head', ({ site }) => {
  const twins = twinPaths(site);
  expect(twins.filter((path) => !site.has(path))).toEqual([]);
  expect(twins.filter((path) => site.get(path)?.status !== 200)).toEqual([]);
});

test('a twin has the mark at every figure', async ({ site }) => {
  const faults = (await readTwins(site)).flatMap(([path, text]) => {
    const { facts, body } = splitTwin(text);
    const title = /^title: (.*)$/mu.exec(facts)?.[1] ?? '';
    // What numbers the items of a list counts nothing.
    const lines = body.split('\n').map((line) => line.replace(/^[ >]*\d+[.)] /u, ''));
    const missing = FACTS.filter((fact) => !fact.test(facts));
    return [...[title, ...lines].flatMap(bareFigures), ...missing].map(
      (fault) => `${path}: ${String(fault)}`,
    );
  });
  expect(faults).toEqual([]);
});

test('a twin is Markdown and nothing else, with full addresses', async ({ site }) => {
  const faults = (await readTwins(site)).flatMap(([path, text]) => {
    const { body } = splitTwin(text);
    const tokens = tokensOf(marked.lexer(body));
    const hrefs = tokens.flatMap((token) => ('href' in token ? [String(token.href)] : []));
    const relative = hrefs.filter((href) => !/^(?:https:\/\/|mailto:)/u.test(href));
    const raw = tokens.filter(({ type }) => type === 'html').map((token) => token.raw);
    const source = body.match(/claim:|<Chart|<Check|data-mark|class=/gu) ?? [];
    return [...relative, ...raw, ...source].map((fault) => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('a claim reads as printed, with its mark inside its link', async () => {
  const text = await readText('/explainers/what-was-found/index.md');
  expect(text).toContain('roughly 640,000 pages [unverified]');
  const link = tokensOf(marked.lexer(text)).find(
    (token) => token.type === 'link' && String(token.href).endsWith('/claims/#pages-total'),
  );
  expect(link).toMatchObject({ text: 'roughly 640,000 pages [unverified]' });
});

test('an article’s twin says of each of its claims what the page says', async ({ site }) => {
  const faults: string[] = [];
  for (const path of pagePaths(site).filter((path) => path.includes('/explainers/'))) {
    const page = await readText(path);
    const said = [...page.matchAll(/class="note-says">(.*?)<\/summary>/gsu)].map(([, html = '']) =>
      wordsOf(html),
    );
    const twin = wordsOf(await readText(`${path}index.md`));
    faults.push(...said.filter((words) => !twin.includes(words)).map((words) => `${path}: ${words}`));
    if (page.includes('class="notes"')) expect({ path, said: said.length }).not.toEqual({ path, said: 0 });
  }
  expect(faults).toEqual([]);
});

/** The letters of a text alone: without elements, marks, addresses and the signs of Markdown. */
function wordsOf(text: string): string {
  return text
    .replace(/<span class="mark".*?<\/span>|&[a-z]+;/gsu, '')
    .replace(/<[^>]*>|\]\([^)]*\)|\[(?:unverified|未經查證)[^\]]*\]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

test('a table stays a table, marked in every cell with a figure', async () => {
  const text = await readText('/reports/dam-files/tables/files-by-kind/index.md');
  const table = marked.lexer(splitTwin(text).body).find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  const cells = (table as { rows: { text: string }[][] }).rows.flat().filter((cell) => /\d/u.test(cell.text));
  expect(cells.length).toBe(5);
  for (const cell of cells) expect(cell.text).toMatch(/^\[~\d+,\d+ \[unverified\]\]\(https:/u);
});

test('llms.txt leads to every twin in both languages, and says what the marks mean', async ({ site }) => {
  const text = await readText('/llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+\n/u);
  expect(text).toContain('[unverified]');
  const lists = tokensOf(marked.lexer(text)).flatMap((token) =>
    token.type === 'link' ? [String(token.href)] : [],
  );
  const twins = twinPaths(site).map((path) => new URL(path, publicAddress()).href);
  expect(lists.sort()).toEqual(twins.sort());
  expect(bareFigures(text)).toEqual([]);
});

/** What other sites frame is a part of a page, and has no twin. */
function twinPaths(site: Site): string[] {
  return pagePaths(site)
    .filter((path) => !path.includes('/embed/'))
    .map((path) => `${path}index.md`);
}

async function readTwins(site: Site): Promise<[path: string, text: string][]> {
  const paths = twinPaths(site);
  return Promise.all(paths.map(async (path) => [path, await readText(path)] as [string, string]));
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
