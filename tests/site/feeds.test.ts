import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { bareFigures } from './bare-figures.ts';
import { publicAddress } from './site-under-test.ts';
import { expect, test } from './test.ts';

/** An item of either feed, as a reader of feeds has it. */
interface Item {
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly url: string;
  readonly published: string;
  readonly updated: string;
}

const FEEDS = ['/', '/zh-hant/'].flatMap((home) => [
  { home, path: `${home}rss.xml`, read: readRss },
  { home, path: `${home}feed.json`, read: readJson },
]);

for (const { home, path, read } of FEEDS) {
  test.describe(path, () => {
    let items: readonly Item[];

    test.beforeEach(async ({ request }) => {
      items = read(await (await request.get(path)).text());
    });

    test('has every article of its language, newest first, each with its dates', ({ site }) => {
      const articles = [...site.keys()].filter((page) => page.startsWith(`${home}explainers/`));
      expect(items.map(({ url }) => new URL(url).pathname).sort()).toEqual(articles.filter(isPage).sort());
      const dates = items.map(({ published }) => Date.parse(published));
      expect(dates).toEqual(dates.toSorted((a, b) => b - a));
      for (const item of items)
        expect(Date.parse(item.updated)).toBeGreaterThanOrEqual(Date.parse(item.published));
    });

    test('has the mark at every figure, in titles, summaries and texts', () => {
      for (const { title, summary, html } of items) {
        expect(bareFigures(title)).toEqual([]);
        expect(bareFigures(summary)).toEqual([]);
        expect(blocksOf(html).flatMap(bareFigures)).toEqual([]);
      }
    });

    test('carries whole articles as HTML that any reader shows', ({ site }) => {
      for (const { html } of items) {
        expect(blocksOf(html).join('').length).toBeGreaterThan(1200);
        expect(html).not.toMatch(
          /claim:|<Chart|<Check|<\/?(?:script|style|svg|button|form)|\s(?:class|style|id)=/u,
        );
        const addresses = elementsOf(parse(html)).flatMap(({ attrs }) =>
          attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value),
        );
        expect(addresses.filter((address) => !/^(?:https:\/\/|mailto:)/u.test(address))).toEqual([]);
        const lost = addresses
          .map((address) => new URL(address))
          .filter(
            ({ hostname, pathname }) => hostname === new URL(publicAddress()).hostname && !site.has(pathname),
          );
        expect(lost.map(String)).toEqual([]);
      }
    });

    test('shows each chart as a picture that says unverified, with its table', () => {
      const pictures = items.flatMap(({ html }) =>
        elementsOf(parse(html)).filter(({ tagName }) => tagName === 'img'),
      );
      expect(pictures.length).toBeGreaterThan(0);
      for (const { attrs } of pictures)
        expect(attrs.find(({ name }) => name === 'alt')?.value).toMatch(/unverified|未經查證/iu);
      expect(items.some(({ html }) => html.includes('<table'))).toBe(true);
    });
  });
}

test('both feeds of a language say the same', async ({ request }) => {
  const [rss, json] = await Promise.all(
    ['/rss.xml', '/feed.json'].map(async (path) => (await request.get(path)).text()),
  );
  expect(readRss(rss ?? '')).toEqual(readJson(json ?? ''));
});

function readRss(xml: string): Item[] {
  return (parseRssFeed(xml).items ?? []).map((item) => ({
    title: item.title ?? '',
    summary: item.description ?? '',
    html: item.content?.encoded ?? '',
    url: item.link ?? '',
    published: new Date(item.pubDate ?? '').toISOString(),
    updated: new Date(item.atom?.updated ?? '').toISOString(),
  }));
}

function readJson(json: string): Item[] {
  return (parseJsonFeed(json).items ?? []).map((item) => ({
    title: item.title ?? '',
    summary: item.summary ?? '',
    html: item.content_html ?? '',
    url: item.url ?? '',
    published: item.date_published ?? '',
    updated: item.date_modified ?? '',
  }));
}

function isPage(path: string): boolean {
  return path.endsWith('/');
}

/** The text of each block of a page: what stands in one paragraph, cell or item. */
function blocksOf(html: string): string[] {
  const [block = '', ...blocks] = textOf(parse(html)).split('\n');
  return [block, ...blocks].filter((text) => text.trim() !== '');
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value.replace(/\s+/gu, ' ');
  if (!('childNodes' in node)) return '';
  const inside = node.childNodes.map(textOf).join('');
  return /^(?:p|li|td|th|h\d|dt|dd|figcaption|div|section)$/u.test(node.nodeName) ? `\n${inside}\n` : inside;
}

function elementsOf(node: Tree.Node): Tree.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'attrs' in node ? [node, ...inside] : inside;
}
