import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { makeExcerpt, readIndexed } from '../../src/components/search/excerpt.ts';
import { bareFigures } from './bare-figures.ts';
import { siteUnderTest } from './site-under-test.ts';
import { expect, test } from './test.ts';

const folder = pathToFileURL(join(siteUnderTest().built, 'pagefind/'));

test('no excerpt of any page in the index parts a figure from its mark', () => {
  const faults = readContents().flatMap(({ url, content }) => {
    const text = readIndexed(content);
    const excerpts = text.words.map((_word, place) =>
      makeExcerpt(text, [place], 28)
        .map((piece) => piece.text)
        .join(''),
    );
    return [...new Set(excerpts)].flatMap(bareFigures).map((fault) => `${url}: ${fault}`);
  });
  expect([...new Set(faults)]).toEqual([]);
});

test('there is an index for each language, and nothing of a ready-made interface', () => {
  const entry = JSON.parse(readFileSync(new URL('pagefind-entry.json', folder), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages).sort()).toEqual(['en', 'zh-hant']);
  expect(readdirSync(folder).filter((name) => name.includes('ui'))).toEqual([]);
});

test('a row of a table reads as cells, and ends', () => {
  const table = readContents().find(({ url }) => /^\/reports\/[^/]+\/tables\/files-by-kind/u.test(url));
  expect(table?.content).toContain('Group, Estimated pages, Importance to the valley, ');
  expect(table?.content).toContain('Critical, High, Weak places are named. Tenders, ');
});

test('of a claim in the ledger, its words are found, and not what kind of claim it is', () => {
  const ledger = readContents().filter(({ url }) => url.endsWith('/claims/'));
  expect(ledger.length).toBeGreaterThan(0);
  for (const { content } of ledger) expect(content).not.toMatch(/No figure|Assertion|Cited in/u);
});

interface Page {
  readonly url: string;
  readonly content: string;
}

function readContents(): Page[] {
  const fragments = new URL('fragment/', folder);
  return readdirSync(fragments).map((name) => {
    const text = gunzipSync(readFileSync(new URL(name, fragments))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as Page;
  });
}
