import { expect, test } from 'vitest';
import { idNames } from '../../src/content/id-names.ts';
import { isFigure } from '../../src/content/figure-id.ts';
import { findFigures } from '../../src/figures/find.ts';
import { inventedContent } from '../fixtures/build-site.ts';
import { readContent } from '../../src/content/read-content.ts';

const content = await readContent(inventedContent('second-report'));
const article = [...content.articles.values()][0]!;
const names = (slug: string): string[] =>
  idNames({ reports: new Map(), articles: new Map([['a', { ...article, slug }]]) });

test.each([
  ['two-sides-of-the-pier', 'See https://pier.example/explainers/two-sides-of-the-pier/ for more'],
  ['two-sides-of-the-pier', 'two-sides-of-the-pier'],
  ['half-the-power', 'pier-half-the-power-unverified.csv'],
  ['two-thirds', 'https://pier.example/reports/pier/claims/#two-thirds'],
])('the id %s counts nothing in “%s”', (slug, text) => {
  expect(findFigures(text, names(slug))).toEqual([]);
});

test('a former id of a claim counts nothing in the address that it keeps', () => {
  const [report] = [...content.reports.values()];
  const { claims } = report!;
  const entries = claims.entries.map((entry, index) =>
    index === 0 ? { ...entry, value: { ...entry.value, aliases: [{ id: 'half-the-lamps', until: '2031-02-01' }] } } : entry,
  );
  const renamed = { ...report!, claims: { ...claims, entries } };
  const known = idNames({ reports: new Map([['pier-lamps', renamed]]), articles: new Map() });
  expect(findFigures('https://pier.example/reports/pier-lamps/claims/half-the-lamps/', known)).toEqual([]);
});

test('an id hides no figure of a text', () => {
  expect(findFigures('Two sides; two-thirds of them, half the power', names('two-thirds'))).toHaveLength(3);
});

test.each([
  ['two-thirds', true],
  ['half', true],
  ['half-the-power', false],
  ['who-rides', false],
])('whether %s says nothing but a figure: %s', (id, expected) => {
  expect(isFigure(id)).toBe(expected);
});
