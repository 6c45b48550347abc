import { expect, test } from 'vitest';
import { idNames, isFigure } from '../../src/content/id-names.ts';
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
