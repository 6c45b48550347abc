import { expect, test } from 'vitest';
import { isOfAll, partOf } from '../../src/addresses/site-part.ts';

test.each([
  ['explainers/what-it-cost/index.html', 'explainers/what-it-cost'],
  ['explainers/what-it-cost/index.md', 'explainers/what-it-cost'],
  ['zh-hant/explainers/what-it-cost/index.html', 'zh-hant/explainers/what-it-cost'],
  ['reports/pier/claims/total/index.html', 'reports/pier'],
  ['data/pier/claims.csv', 'reports/pier'],
  ['embed/pier/visitors/index.html', 'reports/pier'],
  ['zh-hant/cards/pier/total.png', 'zh-hant/reports/pier'],
])('%s is of %s', (path, part) => {
  expect(partOf(path)).toBe(part);
  expect(isOfAll(part)).toBe(false);
});

test.each([
  'index.html',
  'rss.xml',
  'cards/what-it-cost.png',
  'zh-hant/about/index.html',
  'pagefind/pagefind.js',
])('%s is of the whole site', (path) => {
  expect(isOfAll(partOf(path))).toBe(true);
});

test('what search shows of two pages is of two parts', () => {
  const parts = ['en_ab12.pf_fragment', 'en_cd12.pf_fragment'].map((name) =>
    partOf(`pagefind/fragment/${name}`),
  );
  expect(new Set(parts).size).toBe(2);
  expect(parts.every(isOfAll)).toBe(true);
});
