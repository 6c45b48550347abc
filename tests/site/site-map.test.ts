import { XMLParser } from 'fast-xml-parser';
import { pagePaths } from './crawl.ts';
import { expect, test } from './test.ts';

interface Entry {
  readonly loc: string;
  readonly 'xhtml:link'?: readonly { readonly '@_hreflang': string; readonly '@_href': string }[];
}

test('robots.txt names a site map of every page, without a number in any address', async ({
  request,
  site,
}) => {
  const robots = await (await request.get('/robots.txt')).text();
  const address = /^Sitemap: (.+)$/mu.exec(robots)?.[1] ?? '';
  const entries = readMap(await (await request.get(new URL(address).pathname)).text());
  const paths = entries.map(({ loc }) => new URL(loc).pathname);
  expect(paths.sort()).toEqual(
    pagePaths(site)
      .filter((path) => !path.includes('/embed/'))
      .sort(),
  );
  expect([address, ...entries.map(({ loc }) => loc)].filter((text) => /\p{N}/u.test(text))).toEqual([]);
});

test('each page in the site map names its languages, and they name it back', async ({ request }) => {
  const entries = readMap(await (await request.get('/sitemap.xml')).text());
  const linksOf = new Map(entries.map((entry) => [entry.loc, entry['xhtml:link'] ?? []]));
  for (const [address, links] of linksOf) {
    expect(links.map((link) => link['@_hreflang'])).toEqual(['en', 'zh-Hant', 'x-default']);
    for (const link of links) {
      const back = linksOf.get(link['@_href'])?.map((other) => other['@_href']);
      expect(back).toContain(address);
    }
    const standard = links.find((link) => link['@_hreflang'] === 'x-default')?.['@_href'] ?? '';
    expect(new URL(standard).pathname).not.toMatch(/^\/zh-hant\//u);
  }
});

function readMap(xml: string): Entry[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'xhtml:link' || name === 'url',
  });
  return (parser.parse(xml) as { urlset: { url: Entry[] } }).urlset.url;
}
