import { expect, test } from 'vitest';
import { auditPage } from '../../../src/audit/site/audit-html.ts';
import { allNames } from '../../../src/audit/site/all-names.ts';

const nothing = { articles: new Map(), reports: new Map() };
const list = { names: [], unclear: [] };

test.each([
  ['https://user123.github.io/explainers', 'user123.github.io/explainers'],
  ['https://user123.github.io/explainers/', 'On user123.github.io'],
  ['https://site.example:8443/', 'https://site.example:8443/about/'],
  ['https://site.example/part2', 'site.example/part2/corrections/'],
])('of a site at %s, “%s” holds no figure', (url, text) => {
  const site = { title: 'T', tagline: 'T', publisher: 'P', asOf: '2026-11-22', url };
  expect(auditPage(`<p>${text}</p>`, allNames({ ...nothing, site, names: list })).holes).toEqual([]);
});

test('without a site and a list there are the site’s own names', () => {
  expect(allNames({ ...nothing, site: null, names: list })).toEqual(['SHA-256']);
});
