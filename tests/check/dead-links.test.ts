import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { madePlaces } from '../../src/check/links/site-places.ts';
import { lettersOf } from '../../src/content/letters.ts';
import { readContent } from '../../src/content/read-content.ts';
import { article, CLAIMS, json, layOut, problemsWith, SOUND, TABLE } from './contentFolder.ts';

const PATH = 'articles/en/more.mdx';
const HEAD = 'title: More\nsummary: More of it.';

async function deadIn(body: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const problems = await problemsWith({
    [PATH]: article(body, HEAD).replace('order: 1', 'order: 2'),
    ...files,
  });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, line, column, message, hint }) => `${rule} ${line}:${column} ${message} ${hint ?? ''}`);
}

describe('a link that leads somewhere is none of the check’s business', () => {
  test.each([
    ['a page', '[a](/about/) and [b](/zh-hant/search/), [c](/)'],
    ['another article, relatively too', '[a](/explainers/what-was-exposed/), [b](../what-was-exposed/)'],
    ['a part of a page of the site’s own', '[a](/about/#what-a-claim-is), [b](/audit/#by-exit)'],
    ['a report and its pages', '[a](/reports/leak/), [b](/reports/leak/checks/#pair-share)'],
    ['a claim in the ledger', '[a](/reports/leak/claims/#parts/core/lines)'],
    ['the page of a claim', '[a](/reports/leak/claims/share/)'],
    ['a prediction', '[a](/reports/leak/predictions/#growth)'],
    [
      'a table, its data and its picture',
      '[a](/reports/leak/tables/parts/), [b](/data/leak/parts.csv), ![c](/data/leak/parts.png)',
    ],
    [
      'a check’s frame, and the page for what isn’t there',
      '[a](/embed/leak/checks/pair-share/), [b](/404.html)',
    ],
    ['a part of the home page', '[a](/#explainers), [b](/zh-hant/#charts-title)'],
    ['a part of a report’s page', '[a](/reports/leak/#its_silences)'],
    ['a part of a claim’s page', '[a](/reports/leak/claims/share/#checks)'],
    ['a part of a table’s page', '[a](/reports/leak/tables/parts/#as_printed)'],
    ['a heading of its own', '[a](#what-stays-out)\n\n## What stays out'],
    [
      'a heading in Chinese, encoded or not',
      '[a](#沒說的事) [b](#%E6%B2%92%E8%AA%AA%E7%9A%84%E4%BA%8B)\n\n## 沒說的事',
    ],
    [
      'a heading with a figure, by its words',
      '[a](#the-share-of)\n\n## The share of [over 60%](claim:share)',
    ],
    ['its notes, and the top', '[a](#notes), [b](#main)'],
    ['a twin and a feed', '[a](/about/index.md), [b](/rss.xml)'],
    ['somewhere else', '[a](https://example.org/nowhere/), [b](mailto:desk@example.org)'],
    ['the site by its whole address', '[a](https://reportedly.example/about/)'],
    ['a page by the name of its file', '[a](/about/index.html), [b](/sitemap.xml)'],
    ['something with a question', '[a](/search/?q=lamps)'],
  ])('%s', async (_title, body) => {
    expect(await deadIn(body)).toEqual([]);
  });
});

test('a table that isn’t drawn has no chart and no pictures to lead to', async () => {
  const ARTICLE = 'articles/en/what-was-exposed.mdx';
  const files = {
    'reports/leak/tables/parts.json': json({ ...TABLE, chart: undefined }),
    [ARTICLE]: SOUND[ARTICLE]!.replace('<Chart table', '<Table table'),
  };
  const there = '[a](/reports/leak/tables/parts/#as_printed), [b](/data/leak/parts.csv)';
  const gone =
    '[a](/#charts-title), [b](/reports/leak/tables/parts/#chart-parts), ![c](/data/leak/parts.png)';
  expect(await deadIn(there, files)).toEqual([]);
  expect(await deadIn(gone)).toEqual([]);
  expect(await deadIn(gone, files)).toHaveLength(3);
});

describe('a link to nothing is a problem with its place and a hint', () => {
  test.each([
    [
      'no page',
      'See [a](/nowhere/).',
      /^dead-link 9:5 The link to “\/nowhere\/” leads to nothing on this site/,
    ],
    ['a slip', '[a](/abuot/)', /Did you mean \/about\/\?$/],
    ['no slash before it', '[a](about/)', /counts from this page\. Write \/about\/$/],
    ['a way up from the page', '[a](../../search)', /counts from this page\. Write \/search\/$/],
    ['no slash', '[a](/about)', /End the address with a slash: \/about\/$/],
    [
      'a missing picture',
      '![A lamp](/images/lamp.png)',
      /^dead-link 9:1 The image to “\/images\/lamp.png” leads to nothing/,
    ],
    [
      'no picture but a page',
      '![A lamp](/about/)',
      /^dead-link 9:1 The image to “\/about\/” leads to a page/,
    ],
    [
      'no anchor of its own',
      '[a](#nothing)',
      /^dead-link 9:1 The link to “#nothing” names no place on that page/,
    ],
    ['no heading of another page', '[a](/explainers/what-was-exposed/#costs)', /names no place/],
    ['no part of the page about the site', '[a](/about/#mark)', /Did you mean #marks\?$/],
    ['no part of a page that has none', '[a](/zh-hant/corrections/#nowhere)', /names no place/],
    ['no claim', '[a](/reports/leak/claims/#shore)', /Did you mean #share\?$/],
    ['no part of the home page', '[a](/#explainer)', /Did you mean #explainers\?$/],
    ['no part of a report’s page', '[a](/reports/leak/#silences)', /names no place/],
    ['no part of a claim’s page', '[a](/reports/leak/claims/share/#clashes)', /names no place/],
    ['no part of a table’s page', '[a](/zh-hant/reports/leak/tables/parts/#printed)', /names no place/],
    ['no data told in one language', '[a](/zh-hant/data/leak/parts.csv)', /leads to nothing/],
    ['no twin of a frame', '[a](/embed/leak/parts/index.md)', /leads to nothing/],
    ['no frame of a check that agrees', '[a](/embed/leak/checks/other/)', /leads to nothing/],
    ['no calendar without a date', '[a](/data/leak/predictions.ics)', /leads to nothing/],
    ['relatively', '[a](../nowhere/)', /leads to nothing/],
    ['by a definition', 'See [a][b].\n\n[b]: /nowhere/', /^dead-link 11:1 /],
    ['the site by its whole address', '[a](https://reportedly.example/nowhere/)', /leads to nothing/],
    [
      'another language without the article',
      '[a](/zh-hant/explainers/what-was-exposed/)',
      /leads to nothing/,
    ],
  ])('%s', async (_title, body, expected) => {
    const found = await deadIn(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('in a text of JSON as well', async () => {
    const [first, ...rest] = CLAIMS;
    const claims = [{ ...first, says: 'The report [puts](/nowhere/) it at roughly 510,000 lines.' }, ...rest];
    const found = await problemsWith({ 'reports/leak/claims.json': json(claims) });
    expect(found.map(({ rule, line }) => [rule, line])).toContainEqual(['dead-link', 6]);
  });
});

test('a picture in public/ is found', async () => {
  const folder = await layOut({
    [PATH]: article('![A lamp](/images/lamp.png)', HEAD).replace('order: 1', 'order: 2'),
  });
  const place = join(folder, 'project/public/images/lamp.png');
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, '');
  const problems = await checkContent(folder, { project: join(folder, 'project') });
  expect(problems.filter(({ rule }) => rule === 'dead-link')).toEqual([]);
});

test('the pages of a ledger in parts share one list of anchors, however many sections there are', async () => {
  const ids = Array.from({ length: 250 }, (_, index) => `s-${lettersOf(index)}`);
  const report = JSON.parse(SOUND['reports/leak/report.json'] ?? '') as object;
  const sections = ids.map((id) => ({ id, title: 'A section' }));
  const claims = ids.map((section, index) => ({ ...CLAIMS[2]!, id: `c-${lettersOf(index)}`, section }));
  const folder = await layOut({
    'reports/leak/report.json': json({ ...report, sections }),
    'reports/leak/claims.json': json(claims),
  });
  const places = madePlaces(await readContent(folder));
  const pages = ['/reports/leak/claims/', ...ids.map((id) => `/reports/leak/sections/${id}/`)];
  expect(pages.filter((page) => !places.has(page))).toEqual([]);
  expect(new Set(pages.map((page) => places.get(page))).size).toBe(1);
});
