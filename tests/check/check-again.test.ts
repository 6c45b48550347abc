import { expect, test } from 'vitest';
import {
  article,
  CLAIMS,
  json,
  layOut,
  problemsIn,
  SOUND,
  writeFiles,
  type Changes,
} from './contentFolder.ts';

const FIRST = 'articles/en/what-was-exposed.mdx';
const SECOND = 'articles/en/more.mdx';
const SITE = JSON.parse(SOUND['site.json'] ?? '') as object;

/** Two articles, the second of which speaks of names, claims and the first. */
const BEFORE: Changes = {
  [FIRST]: `${SOUND[FIRST] ?? ''}\n## What stays out\n`,
  [SECOND]: article(
    'The parts of GPT-4 are [over 60%](claim:share), [as it says](/explainers/what-was-exposed/#what-stays-out) ' +
      'and [nobody else does](https://reportedly.example/nowhere/).',
    'title: More\nsummary: More of it.',
  ).replace('order: 1', 'order: 2'),
};

test.each<[string, Changes]>([
  ['a name is listed no more', { 'names.json': json([]) }],
  ['a claim has another figure', { 'reports/leak/claims.json': json(withFigure('share', 'over 70%')) }],
  ['a claim has another id', { 'reports/leak/claims.json': json(withId('share', 'part')) }],
  ['a heading is another', { [FIRST]: `${SOUND[FIRST] ?? ''}\n## What is left out\n` }],
  ['an article is gone', { [FIRST]: null }],
  [
    'an article is mended',
    { [SECOND]: article('Of [over 60%](claim:share).', 'title: More\nsummary: More.') },
  ],
  ['the site moves', { 'site.json': json({ ...SITE, url: 'https://elsewhere.example' }) }],
  ['a report is gone', { 'reports/leak': null }],
])('when %s, a second check says what a first one would', async (_title, change) => {
  const folder = await layOut(BEFORE);
  const before = await problemsIn(folder);
  await writeFiles(folder, change);
  const again = await problemsIn(folder);
  expect(again).not.toEqual(before);
  expect(again).toEqual(await problemsIn(await layOut({ ...BEFORE, ...change })));
});

function withFigure(id: string, figure: string): object[] {
  return CLAIMS.map((claim) =>
    claim.id === id ? { ...claim, figure, says: `The report says ${figure} of it.` } : claim,
  );
}

function withId(id: string, other: string): object[] {
  return CLAIMS.map((claim) => (claim.id === id ? { ...claim, id: other } : claim));
}
