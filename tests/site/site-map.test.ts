import { DOMParser } from 'linkedom';
import { pagePaths } from './crawl.ts';
import { expect, test } from './test.ts';

interface Entry {
  readonly loc: string;
  readonly links: readonly { readonly language: string; readonly address: string }[];
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
  const linksOf = new Map(entries.map(({ loc, links }) => [loc, links]));
  for (const [address, links] of linksOf) {
    expect(links.map(({ language }) => language)).toEqual(['en', 'zh-Hant', 'x-default']);
    for (const link of links) {
      const back = linksOf.get(link.address)?.map((other) => other.address);
      expect(back).toContain(address);
    }
    const standard = links.find(({ language }) => language === 'x-default')?.address ?? '';
    expect(new URL(standard).pathname).not.toMatch(/^\/zh-hant\//u);
  }
});

function readMap(xml: string): Entry[] {
  const map = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  return [...map.getElementsByTagName('url')].map((entry) => ({
    loc: entry.getElementsByTagName('loc')[0]?.textContent ?? '',
    links: [...entry.getElementsByTagName('xhtml:link')].map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      address: link.getAttribute('href') ?? '',
    })),
  }));
}
