import { beforeEach, expect, test } from 'vitest';
import type { Content } from '../../src/content/content.ts';
import { articleKey, reportKey, siteKey } from '../../src/content/page-keys.ts';
import { readContent } from '../../src/content/read-content.ts';
import { article, CLAIMS, json, layOut, type Changes } from '../check/contentFolder.ts';

const ARTICLE = 'articles/en/what-was-exposed.mdx';
const BODY = 'The report speaks of [roughly 510,000 lines](claim:lines-total).';

/** The keys of all pages that say something of the article. */
function keysOf(content: Content): { site: string; report: string; article: string } {
  const [file] = [...content.articles.values()];
  return {
    site: siteKey(content),
    report: reportKey(content, 'leak', { id: 'en' }),
    article: articleKey(content, file!),
  };
}

async function keysWith(changes: Changes): Promise<ReturnType<typeof keysOf>> {
  return keysOf(await readContent(await layOut({ [ARTICLE]: article(BODY), ...changes })));
}

let before: ReturnType<typeof keysOf>;

beforeEach(async () => {
  before = await keysWith({});
});

test('the same content has the same keys, wherever it lies', async () => {
  expect(await keysWith({})).toEqual(before);
});

test('a paragraph that refers to nothing is on its own page alone', async () => {
  const after = await keysWith({ [ARTICLE]: article(`${BODY}\n\nNothing more is said of it.`) });
  expect(after).toEqual({ ...before, article: expect.not.stringMatching(before.article) as string });
});

test.each([
  ['a claim that an article links to', { [ARTICLE]: article(`${BODY}\n\nIt is [authentic](claim:authentic).`) }],
  ['a chart that an article draws', { [ARTICLE]: article(`${BODY}\n\n<Chart table="parts" />`) }],
  ['a heading of an article', { [ARTICLE]: article(`${BODY}\n\n## What is left`) }],
  ['a title of an article', { [ARTICLE]: article(BODY, 'title: Another\nsummary: What each part holds.') }],
  [
    'a claim’s figure',
    {
      'reports/leak/claims.json': json(
        CLAIMS.map((claim) => (claim.id === 'share' ? { ...claim, figure: 'over 61%' } : claim)),
      ),
    },
  ],
])('after a change of %s all pages that may say it have other keys', async (_title, changes: Changes) => {
  const after = await keysWith(changes);
  for (const page of ['site', 'report', 'article'] as const) expect(after[page]).not.toBe(before[page]);
});

test('the day that a commit gives the site is in the keys, though no file names it', async () => {
  const content = await readContent(await layOut({ [ARTICLE]: article(BODY) }));
  const [one, other] = ['2026-11-22', '2026-11-23'].map((asOf) =>
    keysOf({ ...content, site: content.site && { ...content.site, asOf } }),
  );
  for (const page of ['site', 'report', 'article'] as const) expect(one?.[page]).not.toBe(other?.[page]);
});
