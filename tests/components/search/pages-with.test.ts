import { expect, test } from 'vitest';
import { pagesWith, type FoundPage } from '../../../src/components/search/index-file.ts';

/** What the index would answer: pages with these texts, the best first. */
async function found(texts: readonly string[], words: readonly string[]): Promise<string[]> {
  const page = (raw_content: string): FoundPage => ({
    url: '/',
    raw_content,
    locations: [],
    meta: {},
    sub_results: [],
  });
  const answer = texts.map((text) => ({ data: () => Promise.resolve(page(text)) }));
  const { results } = await pagesWith(answer, words);
  return Promise.all(results.map(async ({ data }) => (await data()).raw_content));
}

test.each([
  [
    'a page with the word behind one that has another form of it',
    ['a high rate', 'a rating of it'],
    ['rating'],
    ['a rating of it'],
  ],
  ['no page that has only what the word begins with', ['a lamp', 'an a'], ['Amazon'], []],
  [
    'all pages behind a first that has the word',
    ['the lamps', 'one lamp'],
    ['lamps'],
    ['the lamps', 'one lamp'],
  ],
  ['what begins with the word where no page has it', ['a lamplight', 'an a'], ['lamp'], ['a lamplight']],
  ['no beginning beside a whole word', ['a lamplight', 'a lamp'], ['lamp'], ['a lamp']],
  ['only Chinese pages that have each word', ['訓練流程', '訓練'], ['訓練', '流程'], ['訓練流程']],
  ['nothing where the index answers nothing', [], ['zebra'], []],
])('the search finds %s', async (_title, texts, words, expected) => {
  expect(await found(texts, words)).toEqual(expected);
});
